import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { monthsBetween, monthsLater } from '../../src/reading/month';
import { monthMentions } from '../../src/reading/month-mentions';

const [, ...cases] = readFileSync(path.join(__dirname, 'month-mentions.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

/** The text with every month in it moved. */
function moved(text: string, count: number): string {
  let out = '';
  let done = 0;
  for (const { start, end, year, month, write } of monthMentions(text)) {
    const later = monthsLater({ month, ...(year !== undefined && { year }) }, count);
    out += text.slice(done, start) + write(later);
    done = end;
  }
  return out + text.slice(done);
}

test.each(cases)('%s, %s months later: %s', (text = '', count, becomes) => {
  expect(moved(text, Number(count))).toBe(becomes);
});

test('a month moved on and back again is the same, and so is what lies between', () => {
  const month = fc.record({
    year: fc.integer({ min: 1990, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(month, fc.integer({ min: -60, max: 60 }), (from, count) => {
      const to = monthsLater(from, count);
      expect(monthsLater(to, -count)).toEqual(from);
      expect(monthsBetween(from, to)).toBe(count);
      const text = `${from.year}年${from.month}月清单`;
      expect(moved(text, count)).toBe(`${to.year}年${to.month}月清单`);
    }),
  );
});
