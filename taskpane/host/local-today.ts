import type { IsoDate } from '../../src/reading/iso-date';

/** Today on the person's calendar, not in UTC: at 7 in the morning in China it is yesterday there. */
export function localToday(now: Date): IsoDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
