import type { DateSystem } from '../../../src/reading/written';
import type { Cell } from './cell';

/** The text that a cell shows (Range.text): dates by their format, other numbers plainly. */
export function displayed(cell: Cell, numberFormat: string, dateSystem: DateSystem): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  const section = (numberFormat.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
  if (/[ymd]/i.test(section.replace(/"[^"]*"/g, ''))) {
    return displayedDate(cell.value, section, dateSystem);
  }
  const decimals = /0\.(0+)/.exec(section)?.[1]?.length;
  if (section.includes('%')) return `${(cell.value * 100).toFixed(decimals ?? 0)}%`;
  if (decimals !== undefined) return cell.value.toFixed(decimals);
  return String(Number(cell.value.toPrecision(15)));
}

function displayedDate(serial: number, section: string, dateSystem: DateSystem): string {
  const days = Math.floor(serial) + (dateSystem === 1904 ? 1462 : 0);
  const date = new Date((days - 25569) * 86_400_000);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(-2),
    mm: String(date.getUTCMonth() + 1).padStart(2, '0'),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, '0'),
    d: String(date.getUTCDate()),
  };
  return section.replace(
    /"([^"]*)"|\\(.)|yyyy|yy|mm|m|dd|d/gi,
    (token: string, literal?: string, escaped?: string) =>
      literal ?? escaped ?? parts[token.toLowerCase()] ?? token,
  );
}
