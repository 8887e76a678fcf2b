import { itemKind } from './aid-item';
import { firstOfEqual } from './first-of-equal';
import { groupKey, keyText, termsText } from './group-key';
import { dueInTerm, type Pupil } from './pupil';
import type { RosterRows } from './roster-rows';
import { termName, type Term } from './term';

/** Rows of one child in one term. */
export interface SameChild {
  readonly term: Term;
  readonly rows: readonly Pupil[];
  /** The row that counts: the highest due amount, else the first by place (docs/decisions.md). */
  readonly counted: Pupil;
}

/** Children that stand more than once in a term, by identity number. Independent of row order. */
export function sameChildren(
  rosters: readonly { readonly rows: RosterRows }[],
): readonly SameChild[] {
  const joined = new JoinedRows(rosters.map(({ rows }) => rows));
  const several = new Map<number, Pupil[]>();
  const first = firstOfEqual(joined.hashes(), (place) => joined.pupil(place).identity);
  first.forEach((before, place) => {
    if (before < 0 || before === place) return;
    const rows = several.get(before) ?? [joined.pupil(before)];
    rows.push(joined.pupil(place));
    several.set(before, rows);
  });
  return [...several.values()].flatMap(byTerm);
}

/** Rows of several lists under one numbering. */
class JoinedRows {
  private readonly starts: number[] = [];
  private readonly length: number;

  constructor(private readonly lists: readonly RosterRows[]) {
    let length = 0;
    for (const list of lists) {
      this.starts.push(length);
      length += list.length;
    }
    this.length = length;
  }

  hashes(): Int32Array {
    const hashes = new Int32Array(this.length);
    this.lists.forEach(({ cells }, at) => hashes.set(cells.identityHashes, this.starts[at]));
    return hashes;
  }

  pupil(place: number): Pupil {
    let at = this.lists.length - 1;
    while ((this.starts[at] ?? 0) > place) at--;
    const list = this.lists[at];
    if (!list) throw new RangeError('no such row');
    return list.pupil(place - (this.starts[at] ?? 0));
  }
}

/** Rows of one child by term and kind of aid, where two of them meet. */
function byTerm(pupils: readonly Pupil[]): readonly SameChild[] {
  const groups = new Map<string, { readonly term: Term; readonly rows: Pupil[] }>();
  for (const pupil of pupils) {
    for (const term of pupil.terms) {
      const key = `${termName(term)} ${itemKind(pupil.item)}`;
      const group = groups.get(key);
      if (group) group.rows.push(pupil);
      else groups.set(key, { term, rows: [pupil] });
    }
  }
  return [...groups.values()]
    .filter(({ rows }) => rows.length > 1)
    .map(({ term, rows }) => ({
      term,
      rows,
      counted: rows.reduce((a, b) => better(a, b, term)),
    }));
}

/** Terms of each row in which another row of the same child counts instead. */
export function termsLeftOut(same: readonly SameChild[]): ReadonlyMap<Pupil, readonly Term[]> {
  const left = new Map<Pupil, Term[]>();
  for (const { term, rows, counted } of same) {
    for (const row of rows) {
      if (row === counted) continue;
      const terms = left.get(row);
      if (terms) terms.push(term);
      else left.set(row, [term]);
    }
  }
  return left;
}

function better(a: Pupil, b: Pupil, term: Term): Pupil {
  // What a 补发 row pays is due once, with the regular row of its term.
  if (a.arrears !== b.arrears) return a.arrears ? b : a;
  const [dueA, dueB] = [dueInTerm(a, term) ?? -1, dueInTerm(b, term) ?? -1];
  if (dueA !== dueB) return dueA > dueB ? a : b;
  return placeKey(a) <= placeKey(b) ? a : b;
}

/**
 * County and school, then what else decides the group, so that no group's sum depends on where a row
 * stands; last book, sheet and row. In code-point order the same on every machine.
 */
const placeKey = (pupil: Pupil): string =>
  [
    keyText(groupKey(pupil.group, termsText(pupil.group))),
    pupil.book ?? '',
    pupil.sheet,
    String(pupil.row).padStart(8, '0'),
  ].join('\u0000');
