import type { RosterGroup } from './roster-class';
import { termName } from './term';

/** What of a row decides its group, beside its term. */
export interface GroupKey {
  readonly county: string;
  readonly school: string;
  readonly stage: string;
  readonly boarding: string;
  readonly teachingMode: string;
  readonly item: string;
  readonly term: string;
}

/** Normalised where the cell could be read, as written where not. 补发 stands apart. */
export function groupKey({ shared, county, school, arrears }: RosterGroup, term: string): GroupKey {
  const { stage, boarding, teachingMode, texts } = shared;
  return {
    county,
    school,
    stage: stage ?? texts.stage,
    boarding: boarding === undefined ? texts.boarding : boarding ? '寄宿' : '非寄宿',
    teachingMode: teachingMode ?? texts.mode,
    item: arrears ? `${texts.item}（补发）` : texts.item,
    term,
  };
}

const SEPARATOR = '\u0000';

/** One text for a key: in code-point order the same on every machine. */
export const keyText = (key: GroupKey): string =>
  [key.county, key.school, key.stage, key.boarding, key.teachingMode, key.item, key.term].join(
    SEPARATOR,
  );

/** A row over a whole school year is one group's row, not one of each term: its money stands once. */
export const termsText = ({ shared: { terms, texts } }: RosterGroup): string => {
  const [first, ...more] = terms;
  if (!first) return texts.term;
  return more.length === 0 ? termName(first) : terms.map(termName).join('+');
};
