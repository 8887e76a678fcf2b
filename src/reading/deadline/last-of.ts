import type { DayNumber } from '../day-number';
import type { Outcome } from './outcome';

/**
 * Several deadlines as one: the last of them, with the days of all kept as milestones (T25), and with
 * what makes any of them doubtful.
 */
export function lastOf(all: readonly Outcome[]): Outcome {
  const told = all.reduce((before, one) => one.after(before));
  const milestones = daysOf(all.map(({ end }) => end));
  const end = milestones.at(-1);
  const { alt, year } = all.find((one) => one.end === end) ?? told;
  if (milestones.length > 1) {
    told.milestones = milestones;
    if (alt !== undefined) told.strictMilestones = daysOf(all.map((one) => one.alt ?? one.end));
  }
  told.year = year;
  return told.from(undefined).until(end, alt);
}

const daysOf = (days: readonly (DayNumber | undefined)[]): readonly DayNumber[] =>
  [...new Set(days.filter((day) => day !== undefined))].sort((a, b) => a - b);
