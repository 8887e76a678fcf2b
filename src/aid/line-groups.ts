import type { AidLine } from './aid-lines';
import { groupKey, keyText, type GroupKey } from './group-key';
import type { RosterGroup } from './roster-class';

/** Lines of one key, numbered from 1 in code-point order of the keys. Amounts in 分. */
export interface LineGroup {
  readonly number: number;
  readonly key: GroupKey;
  readonly lines: number;
  /** The rate of a school year that all lines share; undefined where they differ or have none. */
  readonly rateFen: number | undefined;
  readonly dueFen: number;
  readonly countedFen: number;
  readonly paidFen: number;
  readonly withoutRate: number;
}

export interface LineGroups {
  readonly groups: readonly LineGroup[];
  readonly numberOf: (line: AidLine) => number;
}

const LINES_A_SLICE = 10_000;

/** Groups lines by all of their key, or by all but the school. Yields the lines looked at. */
export function* lineGroups(
  lines: readonly AidLine[],
  by: 'school' | 'county',
): Generator<number, LineGroups> {
  // Lines of one group of a roster share their key: it is put together once a term.
  const known = new Map<RosterGroup, Map<string, string>>();
  const textOf = ({ pupil, term }: AidLine): string => {
    const ofGroup = known.get(pupil.group) ?? new Map<string, string>();
    known.set(pupil.group, ofGroup);
    let text = ofGroup.get(term);
    if (text === undefined) {
      const key = groupKey(pupil.group, term);
      text = keyText(by === 'school' ? key : { ...key, school: '' });
      ofGroup.set(term, text);
    }
    return text;
  };
  const members = new Map<string, AidLine[]>();
  for (const [index, line] of lines.entries()) {
    if (index % LINES_A_SLICE === 0) yield index;
    const text = textOf(line);
    const group = members.get(text);
    if (group) group.push(line);
    else members.set(text, [line]);
  }
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = new Map(sorted.map(([text], index) => [text, index + 1]));
  const groups: LineGroup[] = [];
  let summed = 0;
  for (const [, own] of sorted) {
    groups.push(groupOf(own, groups.length + 1, by));
    const before = summed;
    summed += own.length;
    if (Math.floor(before / LINES_A_SLICE) < Math.floor(summed / LINES_A_SLICE)) yield summed;
  }
  return {
    groups,
    numberOf: (line) => numbers.get(textOf(line)) ?? 0,
  };
}

function groupOf(lines: readonly AidLine[], number: number, by: 'school' | 'county'): LineGroup {
  const [first] = lines;
  if (!first) throw new Error('a group has lines');
  const key = groupKey(first.pupil.group, first.term);
  const sum = (of: (line: AidLine) => number | undefined): number =>
    lines.reduce((total, line) => total + (of(line) ?? 0), 0);
  const rates = new Set(lines.flatMap(({ yearFen }) => yearFen ?? []));
  const [rate] = rates;
  return {
    number,
    key: by === 'school' ? key : { ...key, school: '' },
    lines: lines.length,
    rateFen: rates.size === 1 ? rate : undefined,
    dueFen: sum(({ dueFen }) => dueFen),
    countedFen: sum(({ dueFen, counted }) => (counted ? dueFen : 0)),
    paidFen: sum(({ paidFen }) => paidFen),
    withoutRate: lines.filter(({ dueFen }) => dueFen === undefined).length,
  };
}
