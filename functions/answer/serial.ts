import { daysBetween, type IsoDate } from '../../src/reading/iso-date';
import type { DateSystem } from '../../src/reading/written';
import { Failure } from './failure';

/**
 * The number by which a workbook knows a day (ECMA-376 part 1, 18.17.4.1). Day 60 of the 1900
 * system, 29 February 1900, never was: days before March 1900 have no number that two programs
 * agree on, and no deadline lies there.
 */
export function serialOf(date: IsoDate, dateSystem: DateSystem): number {
  const [zero, first] =
    dateSystem === 1904 ? ['1904-01-01', '1904-01-01'] : ['1899-12-30', '1900-03-01'];
  if (date < first) throw new Failure('value', { code: 'functions.too-early', params: { date } });
  return daysBetween(zero, date);
}
