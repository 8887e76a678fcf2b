import { civilOf, type DayNumber } from '../day-number';
import type { Outcome } from './outcome';

/**
 * Which of its two readings holds for a wording: the later day, the earlier one, or a day in words of
 * its own, read in the year of the day that it may mean.
 */
export type Answer = 'lenient' | 'strict' | ((year: number) => DayNumber | undefined);

/**
 * A wording that names two days and is doubtful for nothing else (10月前) is a choice, and an answer
 * of the scheme settles it. A day that is neither of the two settles nothing. What hangs on more
 * than the words, as the year of 6月底 in a paper of December, stays asked: of it the same words may
 * mean another thing in the next row.
 */
export function settle(told: Outcome, answer: Answer | undefined): void {
  const { start, end, alt, doubts, year, milestones, strictMilestones } = told;
  if (told.fixed || doubts.length !== 1 || end === undefined || alt === undefined) return;
  const possible = alt < end && alt >= (start ?? alt) && (strictMilestones?.at(-1) ?? alt) === alt;
  if (!possible || year?.doubt !== undefined) return;
  const day =
    typeof answer === 'function'
      ? [end, alt].find((each) => answer(civilOf(each).year) === each)
      : answer && { lenient: end, strict: alt }[answer];
  told.choice = day === undefined;
  if (day === undefined) return;
  told.doubts = [];
  told.until(day).note('answered');
  if (milestones && day === alt) told.milestones = strictMilestones;
}
