import type { DayNumber } from '../day-number';
import type { DeadlineKind } from '../deadline-reading';
import type { YearFound } from './resolve-year';

/** What a cell says, before it is put into words. */
export interface Outcome {
  readonly kind: DeadlineKind;
  readonly start?: DayNumber | undefined;
  readonly end?: DayNumber | undefined;
  readonly alt?: DayNumber | undefined;
  readonly rule?: string | undefined;
  readonly milestones?: readonly DayNumber[] | undefined;
  /** Codes that say why a person must decide, or why it cannot be; the first is the chief one. */
  readonly doubts: readonly string[];
  /** Codes of information. */
  readonly notes: readonly string[];
  readonly year?: YearFound | undefined;
  /** The day a length was counted from, and which day of the context that was. */
  readonly counted?: { readonly from: DayNumber; readonly told: string } | undefined;
}

const NONE: readonly string[] = [];

/** All places of an outcome, in one order: objects of many shapes are slow to look into. */
const BLANK: Outcome = {
  kind: 'invalid',
  start: undefined,
  end: undefined,
  alt: undefined,
  rule: undefined,
  milestones: undefined,
  doubts: NONE,
  notes: NONE,
  year: undefined,
  counted: undefined,
};

export const outcome = (kind: DeadlineKind, notes = NONE): Outcome => ({ ...BLANK, kind, notes });
export const undecided = (doubt: string, notes = NONE): Outcome => ({
  ...BLANK,
  kind: 'ambiguous',
  doubts: [doubt],
  notes,
});
export const wrong = (why: string): Outcome => ({ ...BLANK, doubts: [why] });

/** What any of some lists names, each once: most lists of codes are empty. */
export function united(lists: readonly (readonly string[])[]): readonly string[] {
  let all: string[] | undefined;
  for (const list of lists) for (const one of list) if (!all?.includes(one)) (all ??= []).push(one);
  return all ?? NONE;
}
