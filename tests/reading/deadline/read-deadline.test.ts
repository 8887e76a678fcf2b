import fc from 'fast-check';
import { readDeadlineLine } from '../../../src/cli/read-deadline';
import { renderer } from '../../../src/messages/render';
import { readDeadline, readDeadlineCounting } from '../../../src/reading/deadline/read-deadline';
import { deadlineCases } from './deadline-cases';

const render = renderer('zh-CN');

describe('deadlines as people write them', () => {
  test.each(['deadlines.tsv', 'deadlines-more.tsv', 'deadlines-none.tsv'])(
    '%s: every row is read as given',
    (file) => {
      const { columns, lines } = deadlineCases(file);
      const wrong = lines.flatMap((line) => {
        const [expression, , , start, end, kind] = line.split('\t');
        const read = readDeadlineLine(line, { render, columns });
        const undecided = read.kind === 'ambiguous' && read.confirm;
        const right =
          kind === 'ambiguous'
            ? undecided
            : read.kind === kind &&
              (kind === 'invalid' || !read.confirm) &&
              (kind !== 'point' || read.end === end) &&
              (kind !== 'range' || (read.end === end && (!start || read.start === start)));
        return right ? [] : [`${expression} → ${read.kind} ${read.start ?? ''} ${read.end ?? ''}`];
      });
      expect(wrong).toEqual([]);
    },
  );

  test('no date stands unflagged where the wording is ambiguous or impossible', () => {
    const { columns, lines } = deadlineCases('deadlines.tsv');
    const silent = lines.filter((line) => {
      const kind = line.split('\t')[5];
      if (kind !== 'ambiguous' && kind !== 'invalid') return false;
      const read = readDeadlineLine(line, { render, columns });
      return read.end !== undefined && !read.confirm;
    });
    expect(silent).toEqual([]);
  });
});

describe('laws of reading a deadline', () => {
  const year = { value: 2020, source: 'title' } as const;
  const pieces = fc.constantFrom(
    ...['2020年', '5月', '31日', '底', '前', '至', '每', '季度', '下旬', '长期坚持', '，', '\n'],
    ...['（', '）', '二〇二〇', '周五', '立行立改', '自', '之日起', '15', '个工作日', '内', '9'],
  );

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(() => readDeadline({ kind: 'text', text }, { year })).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  test('its steps grow in proportion to the length of the text', () => {
    const stepsFor = (length: number): number => {
      const meter = { steps: 0 };
      const text = '2020年5月底前完成第一批，'.repeat(Math.ceil(length / 15)).slice(0, length);
      readDeadlineCounting({ kind: 'text', text }, { year }, meter);
      return meter.steps;
    };
    const [short, long] = [stepsFor(1000), stepsFor(10000)];
    expect(long).toBeLessThan(short * 15);
  });

  test('a day of the calendar is read as that day, however it is written', () => {
    const day = fc.record({
      year: fc.integer({ min: 2000, max: 2035 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(day, ({ year: y, month: m, day: d }) => {
        const expected = `${y}-${two(m)}-${two(d)}`;
        const written = [
          `${y}年${m}月${d}日`,
          `${y}年${m}月${d}日前`,
          `${y}-${two(m)}-${two(d)}`,
          `${y}.${m}.${d}`,
          `${y}/${m}/${d}`,
          `务必于${y}年${m}月${d}日前完成整改`,
        ];
        const ends = written.map((text) => readDeadline({ kind: 'text', text }, {}).end);
        expect(ends).toEqual(written.map(() => expected));
      }),
      { numRuns: 200 },
    );
  });
});
