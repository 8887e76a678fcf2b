import type { Pupil } from './pupil';
import { termName } from './term';

/** Rows of one child in one term. */
export interface SameChild {
  readonly rows: readonly Pupil[];
  /** The row that counts: the highest due amount, else the first by place (docs/decisions.md). */
  readonly counted: Pupil;
  /** True where one row is a boarder's and another a day pupil's: the two aids exclude each other. */
  readonly boardingAndDay: boolean;
}

/** Children that stand more than once in a term, by identity number. Independent of row order. */
export function sameChildren(pupils: readonly Pupil[]): readonly SameChild[] {
  const first = new Map<string, Pupil>();
  const several = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    if (pupil.identity === '') continue;
    for (const term of pupil.terms) {
      const key = `${pupil.identity} ${termName(term)} ${pupil.item}`;
      const before = first.get(key);
      if (!before) {
        first.set(key, pupil);
        continue;
      }
      const group = several.get(key);
      if (group) group.push(pupil);
      else several.set(key, [before, pupil]);
    }
  }
  return [...several.values()].map((rows) => ({
    rows,
    counted: rows.reduce(better),
    boardingAndDay: new Set(rows.map(({ boarding }) => boarding)).size > 1,
  }));
}

function better(a: Pupil, b: Pupil): Pupil {
  const [dueA, dueB] = [dueFen(a), dueFen(b)];
  if (dueA !== dueB) return dueA > dueB ? a : b;
  return placeKey(a) <= placeKey(b) ? a : b;
}

const dueFen = ({ due }: Pupil): number => (due.known ? due.fen : -1);

/** County, school, book, sheet and row: in code-point order the same on every machine. */
const placeKey = ({ county, school, book, sheet, row }: Pupil): string =>
  [county, school, book ?? '', sheet, String(row).padStart(8, '0')].join('\u0000');
