import { dayOfIso, type IsoDate } from '../../src/reading/iso-date';
import { serialOfDay } from '../../src/reading/serial';
import type { DateSystem } from '../../src/reading/written';
import { Failure } from './failure';

/** The number by which a workbook knows a day; a day before its calendar begins has none. */
export function serialOf(date: IsoDate, dateSystem: DateSystem): number {
  const day = dayOfIso(date);
  const serial = day === undefined ? 0 : serialOfDay(day, dateSystem);
  if (serial < (dateSystem === 1904 ? 0 : 1)) {
    throw new Failure('value', { code: 'functions.too-early', params: { date } });
  }
  return serial;
}
