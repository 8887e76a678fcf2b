import { civilOf, weekdayOf } from '../../src/reading/day-number';
import { shownBy } from '../../src/reading/number-format';
import { dayOfSerial } from '../../src/reading/serial';
import type { DateSystem } from '../../src/reading/written';

/**
 * A number as its format shows it (ECMA-376 part 1, 18.8.31): the formats that office lists use, for
 * looking at. What the format says beyond that (fractions, fill characters) is shown as General.
 */
export function numberText(value: number, format: string, system: DateSystem): string {
  const section = sectionFor(value, format);
  if (/^(?:general|@|g\/通用格式)?$/i.test(section)) return generalText(value);
  if (shownBy(section) !== 'number' || /a{3,4}/i.test(section))
    return dateText(value, section, system);
  return fixedText(value, section, format.includes(';'));
}

const TOKEN = /"([^"]*)"?|\\(.)|_.|\*.|\[[^\]]*\]?|y+|m+|d+|h+|s+|a+|am\/pm|上午\/下午|./giu;
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

function dateText(value: number, section: string, system: DateSystem): string {
  const day = dayOfSerial(value, system);
  if (day === undefined) return generalText(value);
  const { year, month, day: date } = civilOf(day);
  const seconds = Math.round((value - Math.floor(value)) * 86400);
  const clock = {
    h: Math.floor(seconds / 3600),
    m: Math.floor(seconds / 60) % 60,
    s: seconds % 60,
  };
  let text = '';
  let last = '';
  const tokens = [...section.matchAll(TOKEN)];
  tokens.forEach(([token, quoted, escaped], index) => {
    const code = /^[ymdhsa]/i.test(token) ? token.charAt(0).toLowerCase() : '';
    const padded = (part: number): string => String(part).padStart(Math.min(token.length, 2), '0');
    if (quoted !== undefined) text += quoted;
    else if (escaped !== undefined) text += escaped;
    else if (/^[[_*]/.test(token)) return;
    else if (code === 'y')
      text += token.length > 2 ? String(year) : String(year % 100).padStart(2, '0');
    else if (code === 'm') {
      const next = tokens.slice(index + 1).find(([other]) => /^[ymdhs]/i.test(other))?.[0];
      const minutes = last === 'h' || next?.charAt(0).toLowerCase() === 's';
      text += padded(minutes ? clock.m : month);
    } else if (code === 'd' && token.length < 3) text += padded(date);
    else if (code === 'h' || code === 's') text += padded(clock[code]);
    else if (code === 'a' || code === 'd')
      text += `${token.length > 3 ? '星期' : ''}${WEEKDAYS[weekdayOf(day) - 1] ?? ''}`;
    else text += token;
    if (code !== '') last = code;
  });
  return text;
}

function fixedText(value: number, section: string, signed: boolean): string {
  const plain = section.replace(/\[[^\]]*\]|_.|\*./g, '');
  const pattern = /[#0?][#0?,]*(?:\.[#0?]+)?(?:E[+-]0+)?|\.[#0?]+/i.exec(
    plain.replace(/"[^"]*"/g, hidden),
  );
  if (!pattern) return unquoted(plain);
  const [digits] = pattern;
  const percent = plain.includes('%');
  const size = Math.abs(value) * (percent ? 100 : 1);
  const places = /\.([#0?]+)/.exec(digits)?.[1] ?? '';
  const fixed = size.toFixed(places.length);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const least = (digits.split('.')[0] ?? '').replace(/[^0]/g, '').length;
  const grouped = digits.includes(',')
    ? whole.replace(/\B(?=(\d{3})+$)/g, ',')
    : whole.padStart(least, '0');
  const kept = fraction.replace(new RegExp(`0{0,${places.replace(/[^#]/g, '').length}}$`), '');
  const number = kept === '' ? grouped : `${grouped}.${kept}`;
  const minus = value < 0 && !signed ? '-' : '';
  const before = plain.slice(0, pattern.index);
  const after = plain.slice(pattern.index + digits.length);
  return `${minus}${unquoted(before)}${number}${unquoted(after)}`;
}

/** A quoted text of the same length, in which no digit sign can be found. */
const hidden = (quoted: string): string => '"'.repeat(quoted.length);
const unquoted = (text: string): string => text.replace(/"([^"]*)"?|\\(.)/g, '$1$2');

/** Positive; negative; zero: a format of fewer sections uses the first for what it leaves out. */
function sectionFor(value: number, format: string): string {
  const sections = (format.match(/(?:"[^"]*"?|\\.|[^;"\\])*(?:;|$)/g) ?? [format])
    .map((section) => section.replace(/;$/, ''))
    .slice(0, -1 || undefined);
  const [positive = format, negative = positive, zero = positive] = sections;
  return value > 0 ? positive : value < 0 ? negative : zero;
}

/** As Excel shows a number in a cell of General: at most eleven digits. */
function generalText(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase();
  }
  return String(Number(value.toPrecision(11)));
}
