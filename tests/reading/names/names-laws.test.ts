import fc from 'fast-check';
import { readNames } from '../../../src/reading/names/read-names';
import { writtenText } from '../../../src/reading/written';
import { corpus } from '../corpus';
import { countedSteps } from '../counted-steps';

const namesIn = (cell: string, field: string): string[] =>
  readNames(writtenText(cell), { field }).names.map(({ name }) => name);

const units = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(
      ...'规划财务室 基础教育科 教育督导室 政工人事室 学生资助管理中心 职业与成人教育科 党办 计财股 县发展和改革委员会 市人力资源和社会保障局'.split(
        ' ',
      ),
    ),
    fc.integer({ min: 901, max: 999 }).map((number) => `大武口区第${number}小学`),
  ),
  { minLength: 2, maxLength: 6 },
);

const people = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...'赵钱孙李周吴郑王冯陈'),
      fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'),
      fc.constantFrom('', ...'子丑寅卯辰巳午未申酉戌亥'),
    )
    .map((parts) => parts.join('')),
  { minLength: 2, maxLength: 6 },
);

const separator = fc.constantFrom(
  '、',
  '，',
  ',',
  '；',
  ';',
  '/',
  ' ',
  '　',
  '\n',
  '、\n',
  '。',
  '|',
);

describe('the laws of reading names', () => {
  test('units joined by any separator come apart again', () => {
    fc.assert(
      fc.property(units, separator, (names, between) => {
        expect(namesIn(names.join(between), '责任单位')).toEqual(names);
      }),
    );
  });

  test('people joined by any separator come apart again, padded or not', () => {
    const spaces = fc.constantFrom('', ' ', '  ', '　');
    fc.assert(
      fc.property(
        people,
        fc.constantFrom('、', '，', '；', '/', '\n'),
        spaces,
        (names, between, pad) => {
          const written = names.map((name) => [...name].join(pad)).join(between);
          expect(namesIn(written, '责任领导')).toEqual(names);
        },
      ),
    );
  });

  test('item numbers, a final stop and a label change nothing', () => {
    fc.assert(
      fc.property(units, (names) => {
        const numbered = names.map((name, at) => `${at + 1}.${name}`).join('\n');
        const circled = names
          .map((name, at) => `${String.fromCodePoint(0x2460 + at)}${name}`)
          .join('');
        const written = [
          numbered,
          circled,
          `${names.join('、')}。`,
          `责任单位：${names.join('、')}`,
        ];
        for (const cell of written) expect(namesIn(cell, '责任单位')).toEqual(names);
      }),
    );
  });

  test('names of a register come apart without any separator', () => {
    fc.assert(
      fc.property(people, (names) => {
        const known = names.map((name) => ({ name, aliases: [] }));
        const { names: read } = readNames(writtenText(names.join('')), {
          people: known,
          field: 'leader',
        });
        expect(read.map((name) => name.name).join('')).toBe(names.join(''));
        expect(read.every((name) => name.known === name.name)).toBe(true);
      }),
    );
  });

  test('no text makes it throw, and every name stands in the cell', () => {
    const cells = corpus('names-more.tsv').map(({ cell = '' }) => cell);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc
        .array(fc.oneof(fc.constantFrom(...cells), fc.constantFrom(...'（）：、 \n-等和及①1.')))
        .map((parts) => parts.join('')),
    );
    const field = fc.constantFrom('责任领导', '责任单位', '');
    fc.assert(
      fc.property(text, field, (cell, header) => {
        for (const { name, written } of readNames(writtenText(cell), { field: header }).names) {
          expect(name).not.toBe('');
          expect(cell.includes(written)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('its steps grow in proportion to the length of random text', () => {
    const cells = corpus('names-more.tsv').map(({ cell = '' }) => cell);
    const piece = fc.oneof(
      fc.constantFrom(...cells),
      fc.constantFrom(...'（）：、 \n-等和及①1.张'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (parts) => {
        const unit = parts.join('');
        fc.pre(unit !== '');
        const text = unit.repeat(Math.ceil(10000 / unit.length)).slice(0, 10000);
        for (const field of ['责任领导', '责任单位']) {
          const steps = (length: number): number =>
            countedSteps(() => namesIn(text.slice(0, length), field));
          expect(steps(10000)).toBeLessThan(steps(1000) * 10 * 1.5 + 5000);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('nor does a sign repeated ten thousand characters long', () => {
    const pieces = [
      '教研室、',
      '张',
      '张 ',
      '（',
      '：（',
      '一、',
      '1.',
      '教研室',
      '和',
      '吕志武13912345678',
      '\n',
      '-',
    ];
    for (const piece of pieces) {
      const long = piece.repeat(Math.ceil(10000 / piece.length)).slice(0, 10000);
      const steps = (length: number): number =>
        countedSteps(() => namesIn(long.slice(0, length), '责任单位'));
      expect([piece, steps(10000) < steps(1000) * 10 * 1.5 + 5000]).toEqual([piece, true]);
    }
  });
});
