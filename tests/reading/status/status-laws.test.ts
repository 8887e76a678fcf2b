import fc from 'fast-check';
import { allWords } from '../../../src/reading/status/lexer';
import { readStatus } from '../../../src/reading/status/read-status';
import { STATUS_CLASSES } from '../../../src/reading/status-reading';
import { writtenText } from '../../../src/reading/written';
import { tokensOf } from '../../../src/reading/status/tokens';
import { corpus } from '../corpus';
import { countedSteps } from '../counted-steps';

const read = (text: string): ReturnType<typeof readStatus> => readStatus(writtenText(text), {});
const rows = ['statuses.tsv', 'statuses-more.tsv', 'statuses-clerks.tsv'].flatMap((file) =>
  corpus(file).map((row) => ({ text: row.text ?? '', want: row.class ?? '' })),
);

describe('the laws of reading a status', () => {
  test('every word does one thing', () => {
    const texts = allWords().map(({ text }) => text);
    expect(texts.filter((text, at) => text === '' || texts.indexOf(text) !== at)).toEqual([]);
  });

  test('harmless words around a status change nothing', () => {
    const sentences = rows.filter(
      ({ text, want }) => /[\u4E00-\u9FFF]{3}/.test(text) && want !== 'blank',
    );
    const around: ((text: string) => string)[] = [
      (text) => `目前，${text}`,
      (text) => `截至5月25日，${text}`,
      (text) => `我校${text}`,
      (text) => `经学校研究，${text}`,
      (text) => `按照区教体局要求，${text}`,
      (text) => `（1）${text}`,
      (text) => `2.${text}`,
      (text) => `一是${text}`,
      (text) => `${text}。`,
      (text) => `${text}（见附件）`,
      (text) => `${text}，责任人：万东旺`,
    ];
    const changed = around.flatMap((put) =>
      sentences
        .filter(({ text, want }) => read(put(text)).class !== want)
        .map(({ text }) => put(text)),
    );
    // A whole-cell sign is no longer one with words around it.
    const share = changed.length / (around.length * sentences.length);
    expect(share).toBeLessThan(0.002);
  });

  test('spaces between the characters change nothing', () => {
    const changed = rows
      .filter(({ text }) => /^[\u4E00-\u9FFF，。]{3,}$/.test(text))
      .map(({ text, want }) => ({ text: [...text].join(' '), want }))
      .filter(({ text, want }) => read(text).class !== want);
    expect(changed).toEqual([]);
  });

  test('what is open beside a completion keeps it from being done', () => {
    // Acceptance, effects and steps may follow a completion; these may not.
    const open = rows.filter(({ text }) => {
      const { why, certain } = read(text);
      const reason = why[0]?.code ?? '';
      return (
        certain && /\.(?:part|share|count|rest|short|relapse|undone|planned|period)$/.test(reason)
      );
    });
    expect(open.length).toBeGreaterThan(400);
    const done = ['已完成', '已整改到位', '问题已解决'];
    const wrong = open.flatMap(({ text }) =>
      done
        .flatMap((said) => [
          `${said}，${text}`,
          `${said}。${text}`,
          `1.${said}；2.${text}`,
          `1.${text}；2.${said}`,
        ])
        .filter((both) => read(both).class === 'done'),
    );
    expect(wrong).toEqual([]);
  });

  test('a text is done only with a word that says so', () => {
    const words = allWords().filter(({ kind }) => kind !== 'result' && kind !== 'fix');
    const word = fc.constantFrom(...words.map(({ text }) => text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (parts) => {
        // 全 and 覆盖率 make 全覆盖 where they meet.
        fc.pre(tokensOf(parts.join('')).every((token) => !/^(?:result|fix)$/.test(token.kind)));
        const { class: kind, why } = read(parts.join(''));
        const said = why[0]?.code ?? '';
        // 没有不到位的, 已立行立改, 已验收 and the mark 已 say so without such a word.
        const other =
          /double-negation|gone|mark/.test(said) || /即|立|验收|核销/.test(parts.join(''));
        expect(kind === 'done' && !other).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('no text makes it throw, and unknown is never certain', () => {
    const words = fc.constantFrom(...allWords().map(({ text }) => text));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(
        fc.oneof(words, fc.constantFrom('，', '。', '5月', '3所', '80%', '（', '）', '\n')),
        {
          maxLength: 30,
        },
      ),
    );
    fc.assert(
      fc.property(text, fc.option(fc.string({ unit: 'binary' })), (parts, problem) => {
        const written = writtenText(typeof parts === 'string' ? parts : parts.join(''));
        const reading = readStatus(written, problem === null ? {} : { problem });
        expect(STATUS_CLASSES).toContain(reading.class);
        if (reading.class === 'unknown') expect(reading.certain).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('its steps grow in proportion to the length of random text', () => {
    const words = fc.constantFrom(...allWords().map(({ text }) => text));
    const piece = fc.oneof(words, words, fc.constantFrom(...'，。；（）1、\n3所'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (parts) => {
        const unit = parts.join('');
        fc.pre(unit !== '');
        const text = unit.repeat(Math.ceil(10000 / unit.length)).slice(0, 10000);
        const steps = (length: number): number => countedSteps(() => read(text.slice(0, length)));
        // The first thousand characters may be the cheap or the dear ones: leave room for that.
        expect(steps(10000)).toBeLessThan(steps(1000) * 10 * 1.5 + 2000);
      }),
      { numRuns: 60 },
    );
  });

  test('nor does a word repeated ten thousand characters long', () => {
    const pieces = [
      '已完成3所，',
      '5间宿舍漏雨，3间教室已全部修好，',
      '1.未建立台账；2.已建立方案；',
      '尚未整改',
      '正在推进',
      '一二三四五六七八九十',
      '（（（',
      '2020.',
      '未',
      '但',
    ];
    for (const piece of pieces) {
      const long = piece.repeat(Math.ceil(10000 / piece.length)).slice(0, 10000);
      const steps = (length: number): number => countedSteps(() => read(long.slice(0, length)));
      expect([piece, steps(10000) < steps(1000) * 10 * 1.5 + 2000]).toEqual([piece, true]);
    }
  });
});
