import { a1 } from '../../address';
import { WorkbookError } from '../../workbook';
import { isErrorText } from '../error-text';
import { once } from '../read/reference';
import { isFormula } from '../read/sheet-columns';
import { worksheetOf } from '../worksheet-of';
import type { SheetCells, WantedCell } from './change';
import { type Content, entryOfContent, type Entry } from './entry';
import { rectangles } from './rectangles';

/** A cell before it is written. */
export interface Prior {
  readonly content: Content;
  readonly isText: boolean;
  readonly format: string;
}

/** The entries of one sheet, and those that give the cells back what stood in them. */
export interface Exchange {
  readonly sheetId: string;
  readonly entries: readonly Entry[];
  /** What stood there, cell by cell as in `entries`. */
  readonly prior: readonly Prior[];
  readonly back: SheetCells;
}

/** Queues the questions about cells that are about to be written; the answer comes after the sync. */
export function askPriorCells(
  context: Excel.RequestContext,
  { sheetId, sheet, cells }: SheetCells,
): () => Exchange {
  const target = worksheetOf(context, sheetId);
  const asked = rectangles(cells).map((rectangle) => {
    const { top, left, bottom, right } = rectangle.area;
    const range = once(target.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
    range.load('values,formulas,numberFormat');
    return { rectangle, range };
  });
  return () => {
    const entries: Entry[] = [];
    const priors: Prior[] = [];
    const back: WantedCell[] = [];
    for (const { rectangle, range } of asked) {
      for (const [line, row] of rectangle.rows.entries()) {
        for (const [place, cell] of row.entries()) {
          const prior = priorOf(range, line, place);
          requireExpected(sheet, cell, prior);
          const entry = cell.entry(prior.format);
          entries.push(entry);
          priors.push(prior);
          back.push({
            row: cell.row,
            column: cell.column,
            expected: entry.content,
            entry: (format) => backEntry(cell, prior, format),
          });
        }
      }
    }
    return { sheetId, entries, prior: priors, back: { sheetId, sheet, cells: back } };
  };
}

/** Gives back content and number format, whatever the format has become meanwhile. */
function backEntry(cell: WantedCell, prior: Prior, format: string): Entry {
  const entry = entryOfContent(cell, prior.content, prior.isText, format);
  return format === prior.format ? entry : { ...entry, format: prior.format };
}

function priorOf(range: Excel.Range, line: number, place: number): Prior {
  const value: unknown = range.values[line]?.[place];
  const formula: unknown = range.formulas[line]?.[place];
  const format = String(range.numberFormat[line]?.[place] ?? 'General');
  if (isFormula(formula, value)) return { content: formula, isText: false, format };
  const content =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : '';
  const isError = typeof content === 'string' && isErrorText(content) && format !== '@';
  return { content, isText: typeof content === 'string' && !isError, format };
}

function requireExpected(sheet: string, { row, column, expected }: WantedCell, prior: Prior): void {
  if (expected === undefined || expected === prior.content) return;
  throw new WorkbookError({
    code: 'excel.changed',
    params: { sheet, cell: a1(row, column) },
  });
}
