import fc from 'fast-check';
import { renderer } from '../../../src/messages/render';
import { amountFromWords } from '../../../src/reading/amount/amount-from-words';
import { amountInWords } from '../../../src/reading/amount/amount-in-words';
import { readAmount } from '../../../src/reading/amount/read-amount';
import { writtenText, type Written } from '../../../src/reading/written';
import { corpus } from '../corpus';
import { countedSteps } from '../counted-steps';

const number = (value: number, format = 'General'): Written => ({
  kind: 'number',
  value,
  format,
  dateSystem: 1900,
});

describe('readAmount', () => {
  test('reads every amount as given', () => {
    const wrong = corpus('amounts.tsv').flatMap(
      ({ text = '', header = '', fen, unit, per, flag = '' }) => {
        const read = readAmount(writtenText(text), { header });
        const same =
          String(read.fen) === fen &&
          read.unit === unit &&
          (read.per ?? '') === per &&
          read.flags.includes(flag);
        return same ? [] : [{ text, read }];
      },
    );
    expect(wrong).toEqual([]);
  });

  test('gives no number for what is no one exact amount, and says why', () => {
    const zh = renderer('zh-CN');
    const en = renderer('en');
    const wrong = corpus('amounts-none.tsv').flatMap(({ text = '', reason = '' }) => {
      const read = readAmount(writtenText(text), {});
      const said = read.why.every((message) => zh(message) !== en(message));
      return read.fen === undefined && read.flags.includes(reason) && said ? [] : [{ text, read }];
    });
    expect(wrong).toEqual([]);
  });

  test('reads number cells exactly, and no dates', () => {
    const fen = (written: Written, unit?: string): number | undefined =>
      readAmount(written, unit === undefined ? {} : { unit }).fen;
    expect([
      fen(number(312.5)),
      fen(number(0.1 + 0.2)),
      fen(number(1.005)),
      fen(number(35435.7), '万元'),
      fen(number(-250)),
      fen(number(0)),
      fen(number(43982, 'yyyy"年"m"月"d"日"')),
      fen(number(1e20)),
      fen({ kind: 'boolean', value: true }),
      fen({ kind: 'error', text: '#REF!' }),
    ]).toEqual([
      31250,
      30,
      undefined,
      35435700000,
      -25000,
      0,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('prints what it reads and reads what it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e15, max: 9e15 }), (fen) => {
        const plain = `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
        expect(readAmount(writtenText(plain), {}).fen).toBe(fen);
      }),
    );
  });
});

describe('the laws of reading an amount', () => {
  const rows = corpus('amounts.tsv').filter(({ text = '' }) => /^[\d,.]+元?$/.test(text));

  test('harmless words and signs around an amount change nothing', () => {
    const around: ((text: string) => string)[] = [
      (text) => ` ${text} `,
      (text) => `￥${text}`,
      (text) => `${text}。`,
      (text) => `共计${text}`,
      (text) => `金额：${text}`,
      (text) => `人民币${text}`,
      (text) => `补发${text}`,
      (text) => `应发金额${text}`,
      (text) => `${text}，已打卡`,
      (text) => `${text}（已足额发放到位）`,
    ];
    const changed = rows.flatMap(({ text = '', header = '', fen = '' }) =>
      around
        .map((put) => put(text))
        .filter((put) => header === '' && String(readAmount(writtenText(put), {}).fen) !== fen),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(changed).toEqual([]);
  });

  test('words that make another amount of it leave none', () => {
    const around: ((text: string) => string)[] = [
      ...['扣减', '差', '欠发', '未发', '约', '不足', '余', '退回', '多发', '每人补差'].map(
        (word) => (text: string) => `${word}${text}`,
      ),
      ...['左右', '以上', '，未发放', '（待发）', '，扣50元', '，已退回', '/生起'].map(
        (word) => (text: string) => `${text}${word}`,
      ),
    ];
    const read = rows.flatMap(({ text = '' }) =>
      around.map((put) => put(text)).filter((put) => readAmount(writtenText(put), {}).fen),
    );
    expect(read).toEqual([]);
  });

  test('digits that commas or spaces group otherwise than in threes are no amount, whatever stands around them', () => {
    const digits = fc.stringMatching(/^\d{1,5}$/);
    const groups = fc
      .tuple(fc.array(digits, { minLength: 2, maxLength: 4 }), fc.constantFrom(',', '，', ' '))
      .map(([parts, mark]) => parts.join(mark))
      .filter((text) => !/^[1-9]\d{0,2}(?:[,， ]\d{3})+$/.test(text));
    const unit = fc.constantFrom('', '元', '万元', '万', '角', '元整', '元/生·学期', '元，已打卡');
    const before = fc.constantFrom('', '￥', '-', '共计', '补发', '每生每学期', '人民币', '0.');
    fc.assert(
      fc.property(before, groups, unit, (head, text, tail) => {
        expect(readAmount(writtenText(`${head}${text}${tail}`), {}).fen).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('no text makes it throw, and its steps do not outgrow the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'0123456789,.，元万亿角分整壹贰拾佰仟零（）/每生学期约-~'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (parts) => {
        const unit = parts.join('');
        fc.pre(unit !== '');
        const text = unit.repeat(Math.ceil(10000 / unit.length)).slice(0, 10000);
        const steps = (length: number): number =>
          countedSteps(() => readAmount(writtenText(text.slice(0, length)), {}));
        expect(steps(10000)).toBeLessThan(steps(1000) * 10 * 1.5 + 2000);
      }),
      { numRuns: 100 },
    );
  });
});

describe('amountInWords', () => {
  test.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [31250, '叁佰壹拾贰元伍角整'],
    [4625000, '肆万陆仟贰佰伍拾元整'],
    // The examples of 正确填写票据和结算凭证的基本规定.
    [140950, '壹仟肆佰零玖元伍角整'],
    [600714, '陆仟零柒元壹角肆分'],
    [168032, '壹仟陆佰捌拾元叁角贰分'],
    [10700053, '壹拾万柒仟元伍角叁分'],
    [1640902, '壹万陆仟肆佰零玖元零贰分'],
    [32504, '叁佰贰拾伍元零肆分'],
    [1000000000005, '壹佰亿元零伍分'],
    [-31250, '负叁佰壹拾贰元伍角整'],
  ])('%d', (fen, words) => {
    expect(amountInWords(fen)).toBe(words);
    expect(amountFromWords(words)).toBe(fen);
  });

  test('says an amount so that it is read back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(amountFromWords(amountInWords(fen))).toBe(fen);
      }),
    );
  });
});
