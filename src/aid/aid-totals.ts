import { sameChildren, termsLeftOut, type SameChild } from './duplicates';
import { groupKey, keyText, type GroupKey } from './group-key';
import { dueInTerm, type Pupil } from './pupil';
import { termName, type Term } from './term';

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
  readonly members: readonly Pupil[];
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
  pupils: readonly Pupil[],
  same: readonly SameChild[] = sameChildren(pupils),
): AidTotals {
  const left = termsLeftOut(same);
  const keyOf = keyReader();
  const byKey = new Map<string, { readonly key: GroupKey; readonly members: Pupil[] }>();
  for (const pupil of pupils) {
    const text = keyOf(pupil);
    const group = byKey.get(text);
    if (group) group.members.push(pupil);
    else byKey.set(text, { key: groupKey(pupil, termsText(pupil)), members: [pupil] });
  }
  const groups = [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, { key, members }]) => groupOf(key, members, left));
  const add = (of: (group: AidGroup) => number): number =>
    groups.reduce((sum, group) => sum + of(group), 0);
  return {
    sum: {
      rows: pupils.length,
      paidFen: add(({ paidFen }) => paidFen),
      dueFen: add(({ dueFen }) => dueFen),
      dueWithoutDuplicatesFen: add((group) => group.dueWithoutDuplicatesFen),
      rowsWithoutRate: add(({ rowsWithoutRate }) => rowsWithoutRate),
    },
    groups,
  };
}

/** The text of a row's key; rows of the same words, school and county share it. */
function keyReader(): (pupil: Pupil) => string {
  const known = new Map<string, Map<string, string>>();
  return (pupil) => {
    const kind = pupil.arrears ? `${pupil.kind} ` : pupil.kind;
    let ofKind = known.get(kind);
    if (!ofKind) {
      ofKind = new Map();
      known.set(kind, ofKind);
    }
    const place = `${pupil.county}\u0000${pupil.school}`;
    let text = ofKind.get(place);
    if (text === undefined) {
      text = keyText(groupKey(pupil, termsText(pupil)));
      ofKind.set(place, text);
    }
    return text;
  };
}

/** A row over a whole school year is one group's row, not one of each term: its money stands once. */
const termsText = ({ terms, termText }: Pupil): string => {
  const [first, ...more] = terms;
  if (!first) return termText;
  return more.length === 0 ? termName(first) : terms.map(termName).join('+');
};

function groupOf(
  key: GroupKey,
  members: readonly Pupil[],
  left: ReadonlyMap<Pupil, readonly Term[]>,
): AidGroup {
  let dueFen = 0;
  let counted = 0;
  let paidFen = 0;
  let without = 0;
  const rates = new Set<number | undefined>();
  for (const pupil of members) {
    paidFen += pupil.paid ?? 0;
    if (!pupil.due.known) {
      without++;
      continue;
    }
    rates.add(pupil.due.yearFen);
    dueFen += pupil.due.fen;
    counted += pupil.due.fen;
    for (const term of left.get(pupil) ?? []) counted -= dueInTerm(pupil, term) ?? 0;
  }
  const [rate] = rates;
  return {
    ...key,
    pupils: members.length,
    rateFen: rates.size === 1 ? rate : undefined,
    dueFen,
    dueWithoutDuplicatesFen: counted,
    paidFen,
    rowsWithoutRate: without,
    members,
  };
}
