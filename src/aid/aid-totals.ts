import { sameChildren } from './duplicates';
import type { Pupil } from './pupil';
import { termName } from './term';

/** One line of the 汇总; amounts in 分. Over all groups rows, due and paid add up to the sum. */
export interface AidGroup {
  readonly county: string;
  readonly school: string;
  readonly stage: string;
  readonly boarding: string;
  readonly teachingMode: string;
  readonly item: string;
  readonly term: string;
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
export function aidTotals(pupils: readonly Pupil[]): AidTotals {
  const left = new Set<Pupil>();
  for (const { rows, counted } of sameChildren(pupils)) {
    for (const row of rows) if (row !== counted) left.add(row);
  }
  const byKey = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const key = keyOf(pupil).join('\u0000');
    const members = byKey.get(key);
    if (members) members.push(pupil);
    else byKey.set(key, [pupil]);
  }
  const groups = [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, members]) => groupOf(members, left));
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

/** A row over a whole school year is one group's row, not one of each term: its money stands once. */
const keyOf = (pupil: Pupil): readonly [string, string, string, string, string, string, string] => [
  pupil.county,
  pupil.school,
  pupil.stage ?? pupil.stageText,
  pupil.boarding === undefined ? pupil.boardingText : pupil.boarding ? '寄宿' : '非寄宿',
  pupil.teachingMode ?? pupil.modeText,
  pupil.item,
  pupil.terms.length > 0 ? pupil.terms.map(termName).join('+') : pupil.termText,
];

function groupOf(members: readonly Pupil[], left: ReadonlySet<Pupil>): AidGroup {
  const [first] = members;
  if (!first) throw new Error('a group has members');
  const [county, school, stage, boarding, teachingMode, item, term] = keyOf(first);
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
    if (!left.has(pupil)) counted += pupil.due.fen;
  }
  const [rate] = rates;
  return {
    county,
    school,
    stage,
    boarding,
    teachingMode,
    item,
    term,
    pupils: members.length,
    rateFen: rates.size === 1 ? rate : undefined,
    dueFen,
    dueWithoutDuplicatesFen: counted,
    paidFen,
    rowsWithoutRate: without,
    members,
  };
}
