import { dayOfIso, type IsoDate } from '../iso-date';
import type { DayNumber } from '../day-number';
import type { ReadingContext } from '../context';
import type { YearFound } from './resolve-year';

/** What a wording may lean on: the context of the cell, and the dates before it in the cell. */
export interface Frame {
  readonly context: ReadingContext;
  /** Year and month of the date before, which the next one inherits (T11). */
  readonly year?: YearFound | undefined;
  readonly month?: number | undefined;
}

export const dayOfContext = (date: IsoDate | undefined): DayNumber | undefined =>
  date === undefined ? undefined : dayOfIso(date);

/** The day that 本月, 下周 and 25日前 are told from: the fill-in date, else the day of issue (T24). */
export function baseDay({ context }: Frame): DayNumber | undefined {
  return dayOfContext(context.asOf) ?? dayOfContext(context.issued);
}
