import { readNumeral } from '../../reading/numerals';
import type { Scheme } from '../../schemes/scheme';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { SchemeCheck } from './scheme-check';

type Section = Scheme['sections'][number];

/** Headings of one level bear numbers without a gap. */
export const numberingCheck: SchemeCheck = {
  *check({ scheme, places }): Iterable<Finding | Passed> {
    const last = new Map<string, number>();
    const unnumbered = new Map<string, Section[]>();
    let inSequence = 0;
    for (const [index, section] of scheme.sections.entries()) {
      const { under, number } = section;
      const value = valueOf(number);
      if (value === undefined) {
        unnumbered.set(under, [...(unnumbered.get(under) ?? []), section]);
        continue;
      }
      const expected = (last.get(under) ?? 0) + 1;
      if (value === expected) inSequence++;
      else {
        const missing = Array.from(
          { length: Math.max(1, Math.min(value - expected, 20)) },
          (_, at) => inStyleOf(number, expected + at),
        );
        yield found('numbering-gap', places('sections', index, 'number'), undefined, {
          params: {
            text: number,
            name: (unnumbered.get(under) ?? [section]).map((each) => each.title).join('、'),
            expected: missing.join('、'),
          },
        });
      }
      unnumbered.delete(under);
      last.set(under, value);
    }
    if (inSequence > 0)
      yield {
        code: 'sections',
        params: { count: inSequence, stated: inSequence },
        count: inSequence,
      };
  },
};

function valueOf(number: string): number | undefined {
  const digits = /\d+/.exec(number.normalize('NFKC'))?.[0];
  if (digits !== undefined) return Number(digits);
  const numeral = /[一二三四五六七八九十百]+/.exec(number)?.[0];
  if (numeral === undefined) return undefined;
  const { value } = readNumeral(numeral);
  return Number.isNaN(value) ? undefined : value;
}

/** The number in the same signs: （四） like （三）. */
const inStyleOf = (number: string, value: number): string =>
  number
    .normalize('NFKC')
    .replace(/\d+|[一二三四五六七八九十百]+/, (written) =>
      /\d/.test(written) ? String(value) : chinese(value),
    );

function chinese(value: number): string {
  const digit = (at: number): string => '〇一二三四五六七八九'.charAt(at);
  if (value < 10) return digit(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digit(tens) : ''}十${ones > 0 ? digit(ones) : ''}`;
}
