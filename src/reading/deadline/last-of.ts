import type { Outcome } from './outcome';

/**
 * Several deadlines as one: the last of them, with the days of all kept as milestones (T25), and with
 * what makes any of them doubtful.
 */
export function lastOf(all: readonly Outcome[]): Outcome {
  const told = all.reduce((before, one) => one.after(before));
  const days = new Set(all.map(({ end }) => end).filter((end) => end !== undefined));
  const milestones = [...days].sort((a, b) => a - b);
  const end = milestones.at(-1);
  const { alt, year } = all.find((one) => one.end === end) ?? told;
  if (milestones.length > 1) told.milestones = milestones;
  told.year = year;
  return told.from(undefined).until(end, alt);
}
