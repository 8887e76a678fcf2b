import { civilOf, type DayNumber } from './day-number';
import type { FormatPart } from './shown-format';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const WEEK = '一二三四五六日';

/** A serial number through the date codes of its format; without a day, only the time of day. */
export function shownDate(
  parts: readonly FormatPart[],
  serial: number,
  day: DayNumber | undefined,
): string {
  const date = day === undefined ? undefined : civilOf(day);
  // 1970-01-01, day 0, was a Thursday.
  const weekday = day === undefined ? 0 : (((day + 3) % 7) + 7) % 7;
  const seconds = Math.round((serial - Math.floor(serial)) * 86400) % 86400;
  const twelve = parts.some((part) => part.kind === 'date' && /^a\/p|^am|^上午/i.test(part.text));
  return parts
    .map((part, at) => {
      if (part.kind !== 'date') return part.text;
      const code = part.text.toLowerCase();
      if (code.startsWith('m') && isMinute(parts, at)) {
        return pad(Math.floor(seconds / 60) % 60, code.length);
      }
      return shownTime(code, seconds, twelve) ?? (date ? shownDay(code, date, weekday) : '');
    })
    .join('');
}

function shownTime(code: string, seconds: number, twelve: boolean): string | undefined {
  const hour = Math.floor(seconds / 3600);
  if (code.startsWith('h')) return pad(twelve ? ((hour + 11) % 12) + 1 : hour, code.length);
  if (code.startsWith('s')) return pad(seconds % 60, code.length);
  if (code === 'am/pm') return hour < 12 ? 'AM' : 'PM';
  if (code === 'a/p') return hour < 12 ? 'A' : 'P';
  return code.startsWith('上午') ? (hour < 12 ? '上午' : '下午') : undefined;
}

function shownDay(
  code: string,
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  weekday: number,
): string {
  if (code.startsWith('y')) return code.length <= 2 ? pad(year % 100, 2) : String(year);
  if (code.startsWith('e')) return String(year);
  if (code.startsWith('m')) {
    const name = MONTHS[month - 1] ?? '';
    return code.length <= 2 ? pad(month, code.length) : code.length === 3 ? name.slice(0, 3) : name;
  }
  if (code.startsWith('a')) return `${code.length === 4 ? '星期' : ''}${WEEK.charAt(weekday)}`;
  const name = DAYS[weekday] ?? '';
  return code.length <= 2 ? pad(day, code.length) : code.length === 3 ? name.slice(0, 3) : name;
}

/** m beside hours or seconds is minutes. */
function isMinute(parts: readonly FormatPart[], at: number): boolean {
  const beside = (step: 1 | -1): string => {
    let next = at + step;
    while (parts[next] !== undefined && parts[next]?.kind !== 'date') next += step;
    return parts[next]?.text.charAt(0).toLowerCase() ?? '';
  };
  return beside(-1) === 'h' || beside(1) === 's';
}

const pad = (value: number, width: number): string =>
  String(value).padStart(Math.min(width, 2), '0');
