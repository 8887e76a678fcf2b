import { daysBetween, isoDate } from '../../../reading/iso-date';
import type { DateSystem } from '../../../reading/written';

/**
 * The serial number of a cell with `t="d"`: a date, a time or both in ISO 8601 (ECMA-376 part 1,
 * 18.17.4.1). Undefined where the text is none of these.
 */
export function isoSerial(text: string, system: DateSystem): number | undefined {
  const parts =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(
      text.trim(),
    );
  if (!parts || parts[0].replace('Z', '') === '') return undefined;
  const [hour, minute, second] = [parts[4], parts[5], parts[6]].map((part) => Number(part ?? 0));
  const time = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86400;
  if (parts[1] === undefined) return time;
  const date = isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (date === undefined) return undefined;
  if (system === 1904) return daysBetween('1904-01-01', date) + time;
  const days = daysBetween('1899-12-30', date);
  // 1900 counts a 29 February that never was: days before 1 March stand one lower.
  return (days <= 60 ? days - 1 : days) + time;
}
