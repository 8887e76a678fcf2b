import type { List } from '../../checks/judgement';
import { civilOf, dayNumber } from '../../reading/day-number';
import { monthsLater, sameMonth, type Month } from '../../reading/month';
import { dayIn, monthMentions } from '../../reading/month-mentions';
import { shownBy } from '../../reading/number-format';
import { dayOfSerial, serialOfDay } from '../../reading/serial';
import { labelledValues } from '../../tables/labelled-values';
import { isDateLine } from '../../tables/list-month';
import type { Table } from '../../tables/table';
import { a1 } from '../../workbook/address';
import { cellAt } from '../../workbook/cells';
import type { CellContent, CellWrite } from '../../workbook/edit';
import { cellKey, type Sheet } from '../../workbook/snapshot';

export interface DatedCell {
  readonly write: CellWrite;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The month in titles and in the lines 截至 and 填报日期, so many months later. Rows, their deadlines and
 * the notes stay as they are: only what names the list's own month moves.
 */
export function datedCells(
  { snapshot, table }: List,
  sheet: Sheet,
  from: Month,
  months: number,
): readonly DatedCell[] {
  const found: DatedCell[] = [];
  for (const { row, dated } of lines(table)) {
    for (let column = 0; column < sheet.columns.length; column += 1) {
      // A formula makes its own date.
      if (sheet.formulas.has(cellKey(row, column))) continue;
      const written = cellAt(snapshot, sheet, row, column);
      const add = (content: CellContent, before: string, after: string): void => {
        found.push({ write: { row, column, content }, cell: a1(row, column), before, after });
      };
      if (
        written.kind === 'text' &&
        (dated || isDateLine(written.text) || isLoneDate(written.text))
      ) {
        const text = laterText(written.text, from, months);
        if (text !== written.text) add({ kind: 'text', text }, written.text, text);
      } else if (written.kind === 'number' && shownBy(written.format) === 'day') {
        const later = laterDay(written.value, written.dateSystem, from, months);
        if (later) add({ kind: 'number', value: later.value }, later.before, later.after);
      }
    }
  }
  return found;
}

/** A text with its mentions of one month moved; every other word stays. */
export function laterText(text: string, from: Month, months: number): string {
  let later = '';
  let done = 0;
  for (const { start, end, write, ...own } of monthMentions(text)) {
    if (!sameMonth(own, from)) continue;
    const month = { month: own.month, ...(own.year !== undefined && { year: own.year }) };
    later += text.slice(done, start) + write(monthsLater(month, months));
    done = end;
  }
  return later + text.slice(done);
}

/** The name of whoever reviewed last month's list: nobody has reviewed the new one yet. */
export function reviewedCells({ snapshot, table }: List, sheet: Sheet): readonly CellWrite[] {
  return labelledValues(table).flatMap(({ label, text, row, column }): readonly CellWrite[] => {
    if (text === '' || !/^(?:审核|审批|审定|签发|复核)/.test(label)) return [];
    const written = cellAt(snapshot, sheet, row, column);
    if (written.kind !== 'text') return [{ row, column, content: { kind: 'blank' } }];
    const at = written.text.lastIndexOf(text);
    const rest =
      at < 0 ? written.text : written.text.slice(0, at) + written.text.slice(at + text.length);
    return rest.trim() === ''
      ? [{ row, column, content: { kind: 'blank' } }]
      : [{ row, column, content: { kind: 'text', text: rest } }];
  });
}

/** Title lines, repeated ones too; then lines about the list, of which only dates move. */
function lines({ header, skipped, footers }: Table): readonly { row: number; dated: boolean }[] {
  const titles = Array.from({ length: header.first }, (_, row) => row).concat(
    skipped.flatMap(({ row, reason }) => (reason === 'repeated-title' ? [row] : [])),
  );
  const rest = new Set(footers.map(({ row }) => row));
  for (const row of titles) rest.delete(row);
  return [
    ...titles.map((row) => ({ row, dated: true })),
    ...[...rest].map((row) => ({ row, dated: false })),
  ];
}

/** 2020年5月25日 by itself, under the signature. */
const isLoneDate = (text: string): boolean =>
  /^[\d〇零○一二三四五六七八九十年月日号.\-/\s]+$/.test(text);

function laterDay(
  serial: number,
  system: Parameters<typeof dayOfSerial>[1],
  from: Month,
  months: number,
): { value: number; before: string; after: string } | undefined {
  const day = dayOfSerial(serial, system);
  if (day === undefined) return undefined;
  const civil = civilOf(day);
  if (!sameMonth(civil, from)) return undefined;
  const to = monthsLater(civil, months);
  const year = to.year ?? civil.year;
  const last = dayIn(civil, to);
  const written = (y: number, m: number, d: number): string => `${y}年${m}月${d}日`;
  return {
    value: serialOfDay(dayNumber(year, to.month, last), system),
    before: written(civil.year, civil.month, civil.day),
    after: written(year, to.month, last),
  };
}
