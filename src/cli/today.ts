import { isoDate } from '../reading/iso-date';

/** Today in China, wherever the machine stands: the command line is the face where a clock enters. */
export function today(): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format();
  const [year = 0, month = 0, day = 0] = parts.split('-').map(Number);
  const date = isoDate(year, month, day);
  if (date === undefined) throw new Error(`the clock gives no date: ${parts}`);
  return date;
}
