import { dayOfSerial } from './serial';
import { shownDate } from './shown-date';
import { formatParts, sectionFor, type FormatPart } from './shown-format';
import type { DateSystem, Written } from './written';

/** The text of a cell as a person sees it in it: 43982 in a date cell is 2020年5月31日. */
export function shownText(written: Written): string {
  switch (written.kind) {
    case 'blank':
      return '';
    case 'text':
    case 'error':
      return written.text;
    case 'boolean':
      return written.value ? 'TRUE' : 'FALSE';
    default:
      return shownNumber(written.value, written.format, written.dateSystem);
  }
}

function shownNumber(value: number, format: string, system: DateSystem): string {
  const { section, negated } = sectionFor(LOCAL[format.toLowerCase()] ?? format, value);
  if (section === '' || /general|通用格式|@|[Ee][+-]/i.test(section)) return general(value);
  const parts = formatParts(section);
  if (parts.some((part) => part.kind === 'date')) {
    const day = dayOfSerial(value, system);
    if (day !== undefined || (value >= 0 && value < 1)) return shownDate(parts, value, day);
    return general(value);
  }
  return shownDecimal(parts, negated ? Math.abs(value) : value, value);
}

/** Formats 14 and 22 are the system's short date, whatever the file writes (18.8.30): here 2020/5/31. */
const LOCAL: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'yyyy/m/d',
  'm/d/yy': 'yyyy/m/d',
  'm/d/yyyy': 'yyyy/m/d',
  'm/d/yy h:mm': 'yyyy/m/d h:mm',
};

/** Fifteen significant digits, never an exponent: an identity number stays legible. */
function general(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1
    ? BigInt(rounded).toString()
    : value.toFixed(15).replace(/\.?0+$/, '');
}

function shownDecimal(parts: readonly FormatPart[], value: number, whole: number): string {
  const at = parts.findIndex((part) => part.kind === 'number');
  const literal = (from: number, to?: number): string =>
    parts
      .slice(from, to)
      .map((part) => part.text)
      .join('');
  const pattern = parts[at]?.text;
  if (pattern === undefined) return literal(0) || general(whole);
  const hundredfold = parts.some((part) => part.kind === 'percent');
  const decimals = /\.([0#?]*)/.exec(pattern)?.[1] ?? '';
  const thousands = /[0#?],[0#?]/.test(pattern);
  const scale = /,+$/.exec(pattern.split('.')[0] ?? '')?.[0].length ?? 0;
  const scaled = (hundredfold ? Math.abs(value) * 100 : Math.abs(value)) / 1000 ** scale;
  if (scaled >= 1e21) return general(whole);
  let digits = fixed(scaled, decimals.length);
  const optional = /#*$/.exec(decimals)?.[0].length ?? 0;
  for (let dropped = 0; dropped < optional && digits.endsWith('0'); dropped += 1) {
    digits = digits.slice(0, -1);
  }
  digits = digits.replace(/\.$/, '');
  const least = (pattern.split('.')[0] ?? '').replace(/[^0]/g, '').length;
  const [integer = '0', fraction] = digits.split('.');
  const padded = integer.padStart(least, '0');
  const grouped = thousands ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const sign = value < 0 && Number(digits) !== 0 ? '-' : '';
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${sign}${literal(0, at)}${number}${literal(at + 1)}`;
}

/** Rounded half away from zero as a sheet shows it: 1.005 is held as 1.00499… and shown as 1.01. */
function fixed(value: number, decimals: number): string {
  const exact = value >= 1e15 ? String(Number(value.toPrecision(15))) : value.toPrecision(15);
  if (exact.includes('e') || decimals > 14) return value.toFixed(Math.min(decimals, 20));
  const [integer = '0', fraction = ''] = exact.split('.');
  if (fraction.length <= decimals)
    return decimals === 0 ? integer : `${integer}.${fraction.padEnd(decimals, '0')}`;
  const up = Number(fraction.charAt(decimals)) >= 5;
  const kept = BigInt(`${integer}${fraction.slice(0, decimals)}`) + (up ? 1n : 0n);
  const text = kept.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
