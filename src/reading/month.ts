/** A month of the calendar; the year is absent where nothing says it. */
export interface Month {
  readonly year?: number;
  readonly month: number;
}

/** So many months later: the twelfth is followed by the first of the next year. */
export function monthsLater({ year, month }: Month, count: number): Month {
  const index = (year ?? 0) * 12 + (month - 1) + count;
  const later = { month: (((index % 12) + 12) % 12) + 1 };
  return year === undefined ? later : { ...later, year: Math.floor(index / 12) };
}

/** How many months lie between two; those without a year are of the same or the next one. */
export function monthsBetween(from: Month, to: Month): number {
  if (from.year !== undefined && to.year !== undefined) {
    return (to.year - from.year) * 12 + to.month - from.month;
  }
  return (to.month - from.month + 12) % 12;
}

export const sameMonth = (one: Month, other: Month): boolean =>
  one.month === other.month &&
  (one.year === undefined || other.year === undefined || one.year === other.year);
