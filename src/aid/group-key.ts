import type { Pupil } from './pupil';

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
export function groupKey(pupil: Pupil, term: string): GroupKey {
  const { boarding } = pupil;
  return {
    county: pupil.county,
    school: pupil.school,
    stage: pupil.stage ?? pupil.stageText,
    boarding: boarding === undefined ? pupil.boardingText : boarding ? '寄宿' : '非寄宿',
    teachingMode: pupil.teachingMode ?? pupil.modeText,
    item: pupil.arrears ? `${pupil.item}（补发）` : pupil.item,
    term,
  };
}

const SEPARATOR = '\u0000';

/** One text for a key: in code-point order the same on every machine. */
export const keyText = (key: GroupKey): string =>
  [key.county, key.school, key.stage, key.boarding, key.teachingMode, key.item, key.term].join(
    SEPARATOR,
  );
