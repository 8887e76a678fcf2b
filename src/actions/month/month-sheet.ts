import type { List } from '../../checks/judgement';
import { refuseMonth } from './new-month-fault';

/** The sheet of which a new month is made, with every list of work on it. */
export interface MonthSheet {
  readonly name: string;
  readonly lists: readonly List[];
}

/**
 * The one sheet with a list of this period, or the one that the person names. Two of them are asked
 * about, never guessed.
 */
export function monthSheet(
  all: readonly List[],
  now: readonly List[],
  wished: string | undefined,
): MonthSheet {
  const names = monthSheetNames(now);
  const sheetNames = (lists: readonly List[]): string =>
    monthSheetNames(lists)
      .map((name) => `“${name}”`)
      .join('、');
  if (wished !== undefined) {
    const lists = all.filter(({ table }) => table.sheet === wished);
    if (lists.length === 0) {
      return refuseMonth(all.length === 0 ? 'no-list' : 'no-such-list', {
        sheet: wished,
        sheets: sheetNames(all),
      });
    }
    return { name: wished, lists };
  }
  const [name, another] = names;
  if (name === undefined) return refuseMonth('no-list');
  if (another !== undefined) return refuseMonth('which-list', { sheets: sheetNames(now) });
  return { name, lists: now.filter(({ table }) => table.sheet === name) };
}

/** Sheets that a person sees: a hidden one is nobody's list of this month. */
const monthSheetNames = (lists: readonly List[]): readonly string[] => [
  ...new Set(
    lists
      .filter(({ snapshot, table }) =>
        snapshot.sheets.some(
          ({ name, visibility }) => name === table.sheet && visibility === 'visible',
        ),
      )
      .map(({ table }) => table.sheet),
  ),
];
