import type { Unit, When } from '../when';

/**
 * Words that name a period: the period, and the place of When that the word's value takes. A map, which
 * is quick to say that it has nothing.
 */
const WORDS = new Map(
  Object.entries<readonly [Unit, Place]>({
    此: ['quarter', 'quarterShift'],
    本: ['month', 'monthShift'],
    这: ['week', 'weekShift'],
    末: ['week', 'weekShift'],
    明: ['day', 'dayShift'],
    上: ['half', 'n'],
    伴: ['halfMonth', 'n'],
    旬: ['xun', 'n2'],
    节: ['festival', 'n'],
    正: ['lunarDay', 'month'],
    计: ['plan', 'year'],
    级: ['schoolYear', 'yearShift'],
    假: ['vacation', 'n'],
    春: ['term', 'n'],
    芽: ['term', 'n'],
    课: ['term', 'n'],
    期: ['term', 'n'],
    开: ['term', 'n'],
    散: ['term', 'n'],
    届: ['term', 'n2'],
  }),
);
type Place =
  'year' | 'month' | 'n' | 'n2' | `${'year' | 'quarter' | 'month' | 'week' | 'day'}Shift`;

/** Which end of a period is meant. */
const EDGES = new Map(
  Object.entries<When['edge']>({
    初: 'start',
    开: 'start',
    中: 'mid',
    底: 'end',
    岁: 'end',
    散: 'end',
    完: 'end',
  }),
);
/** Words that name a period by themselves, and those that say which end of it is meant. */
export function named(when: When, kind: string, value: number): void {
  const { unit } = when;
  const word = WORDS.get(kind);
  // 学年末, “十四五”期末 are ends, and of no term.
  if (word && !(kind === '散' && (unit === 'schoolYear' || unit === 'plan'))) {
    // 2020-2021学年第二学期 lies in 2021.
    if (unit === 'schoolYear' && value === 1 && when.year !== undefined) when.year += 1;
    when.unit = word[0];
    // Of 次月 and of thirds of a month only the last digit counts here.
    when[word[1]] ||= '本此旬'.includes(kind) ? value % 10 : value;
  }
  if (when.unit === 'term') when.n ??= 0;
  if (kind === '旬') when.n = Math.floor(value / 10);
  if (kind === '级') when.doubt = 'school-calendar';
  if (kind === '末' || (kind === '底' && when.weekShift !== undefined)) when.doubt = 'weekend';
  else when.edge = EDGES.get(kind) ?? when.edge;
}
