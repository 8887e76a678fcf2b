import { sameChildren, termsLeftOut, type SameChild } from './duplicates';
import { groupKey, keyText, termsText, type GroupKey } from './group-key';
import { dueInTerm, type Pupil } from './pupil';
import type { RosterGroup } from './roster-class';
import type { RosterRows } from './roster-rows';

/** One line of the 汇总; amounts in 分. Over all groups rows, due and paid add up to the sum. */
export interface AidGroup extends GroupKey {
  readonly pupils: number;
  /** The rate of a school year that all rows of the group share; undefined where they differ. */
  readonly rateFen: number | undefined;
  readonly dueFen: number;
  /** After the rows of a child that do not count are taken out. */
  readonly dueWithoutDuplicatesFen: number;
  readonly paidFen: number;
  readonly rowsWithoutRate: number;
  /** Its rows in the order of the lists, looked for when asked. */
  readonly members: () => readonly Pupil[];
}

export interface AidSum {
  readonly rows: number;
  readonly paidFen: number;
  readonly dueFen: number;
  readonly dueWithoutDuplicatesFen: number;
  readonly rowsWithoutRate: number;
}

export interface AidTotals {
  readonly sum: AidSum;
  readonly groups: readonly AidGroup[];
}

/** Totals of rosters: the same under any order of rows and any split into sheets and workbooks. */
export function aidTotals(
  rosters: readonly { readonly rows: RosterRows }[],
  same: readonly SameChild[] = sameChildren(rosters),
): AidTotals {
  const lists = rosters.map(({ rows }) => rows);
  const gathered = new Map<string, Gathered>();
  const ofAlike = new Map<object, Gathered>();
  for (const rows of lists) {
    for (const part of partsOf(rows)) {
      const key = groupKey(part.group, termsText(part.group));
      const text = keyText(key);
      const found = gathered.get(text) ?? nothingYet(key);
      gathered.set(text, found);
      ofAlike.set(part.group, found);
      add(found, part);
    }
  }
  // What a row loses to another of the same child is taken off its group's sum.
  for (const [pupil, terms] of termsLeftOut(same)) {
    const group = ofAlike.get(pupil.group);
    if (!group) continue;
    for (const term of terms) group.leftFen += dueInTerm(pupil, term) ?? 0;
  }
  const groups = [...gathered]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, group]) => groupOf(group));
  const over = (of: (group: AidGroup) => number): number =>
    groups.reduce((sum, group) => sum + of(group), 0);
  return {
    sum: {
      rows: over(({ pupils }) => pupils),
      paidFen: over(({ paidFen }) => paidFen),
      dueFen: over(({ dueFen }) => dueFen),
      dueWithoutDuplicatesFen: over((group) => group.dueWithoutDuplicatesFen),
      rowsWithoutRate: over(({ rowsWithoutRate }) => rowsWithoutRate),
    },
    groups,
  };
}

/** The rows of one list that fall into one group. */
interface Part {
  readonly list: RosterRows;
  readonly number: number;
  readonly group: RosterGroup;
  readonly pupils: number;
  readonly paidFen: number;
}

function partsOf(list: RosterRows): readonly Part[] {
  const pupils = new Int32Array(list.groups.length);
  const paid = new Float64Array(list.groups.length);
  for (let index = 0; index < list.length; index++) {
    const number = list.groupNumber(index);
    pupils[number] = (pupils[number] ?? 0) + 1;
    paid[number] = (paid[number] ?? 0) + (list.cells.paid(index) ?? 0);
  }
  return list.groups.map((group, number) => {
    return { list, number, group, pupils: pupils[number] ?? 0, paidFen: paid[number] ?? 0 };
  });
}

interface Gathered {
  readonly key: GroupKey;
  readonly parts: Part[];
  readonly rates: Set<number>;
  pupils: number;
  dueFen: number;
  leftFen: number;
  paidFen: number;
  without: number;
}

const nothingYet = (key: GroupKey): Gathered => ({
  key,
  parts: [],
  rates: new Set(),
  pupils: 0,
  dueFen: 0,
  leftFen: 0,
  paidFen: 0,
  without: 0,
});

function add(gathered: Gathered, part: Part): void {
  const { pupils, paidFen } = part;
  const { due } = part.group.shared;
  gathered.parts.push(part);
  gathered.pupils += pupils;
  gathered.paidFen += paidFen;
  if (!due.known) {
    gathered.without += pupils;
    return;
  }
  gathered.dueFen += due.fen * pupils;
  for (const { yearFen } of due.parts) gathered.rates.add(yearFen);
}

function groupOf(gathered: Gathered): AidGroup {
  const { key, parts, rates, dueFen } = gathered;
  const [rate] = rates;
  return {
    ...key,
    pupils: gathered.pupils,
    rateFen: rates.size === 1 ? rate : undefined,
    dueFen,
    dueWithoutDuplicatesFen: dueFen - gathered.leftFen,
    paidFen: gathered.paidFen,
    rowsWithoutRate: gathered.without,
    members: () => membersOf(parts),
  };
}

function membersOf(parts: readonly Part[]): readonly Pupil[] {
  const lists = new Set(parts.map(({ list }) => list));
  return [...lists].flatMap((own) => {
    const numbers = parts.flatMap(({ list, number }) => (list === own ? number : []));
    return own.pupilsOfGroups(new Set(numbers));
  });
}
