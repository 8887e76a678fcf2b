import { readDeadline } from '../reading/deadline/read-deadline';
import { parseIsoDate, type IsoDate } from '../reading/iso-date';
import { writtenText, type Written } from '../reading/written';
import { parseA1 } from '../workbook/address';
import { cellAt } from '../workbook/cells';
import type { Snapshot } from '../workbook/snapshot';
import type { Table } from '../tables/table';

/** The day that a workbook says it speaks of, and what says so. */
export interface AsOf {
  readonly date: IsoDate;
  readonly source: 'option' | 'workbook-name' | 'as-of-line' | 'filled-on' | 'dated' | 'today';
}

const NAME = /^(报告日|基准日|截至日期?|截止日期?|统计日期?|报告日期)$/;
const AS_OF_LABEL =
  /(截至|截止到|截止|报告日期?|(?:统计|数据|汇总)(?:日期|时间)|基准日)(?:日期?|时间|时点|到|期|为|[:：])*\s*/;
const FILLED_LABEL = /(?:填报|填表|填写|上报|报送|制表|更新|编制)(?:日期|时间)[:：]?\s*/;
/** 日期：…, 时间：… and a day that stands alone below a title or beside a signature. */
const DATED_LABEL =
  /(?:^|\s)(?:日\s*期|时\s*间)\s*[:：]\s*|(?:^|\s{2,})[（(]?(?=\s*[\d〇零○一二]{4}\s*[年.\-/])/;
/** Title and foot of a sheet stand within so many rows of its ends. */
const EDGE_ROWS = 12;
const EDGE_COLUMNS = 40;

/**
 * 报告日 as a defined name, then a 截至 line, then 填报日期, then the day that a list is dated;
 * undefined where the workbook has none.
 */
export function asOfOfWorkbook(snapshot: Snapshot, tables: readonly Table[]): AsOf | undefined {
  const named = dateOfName(snapshot);
  if (named) return { date: named, source: 'workbook-name' };
  const labelled = labelledDate(snapshot, tables, AS_OF_LABEL);
  if (labelled) return { date: labelled, source: 'as-of-line' };
  const filled = labelledDate(snapshot, tables, FILLED_LABEL);
  if (filled) return { date: filled, source: 'filled-on' };
  const dated = datedLine(tables);
  return dated ? { date: dated, source: 'dated' } : undefined;
}

/** The latest day that stands for itself in a line above or below a list that is followed up. */
function datedLine(tables: readonly Table[]): IsoDate | undefined {
  const days = tables.filter(isWork).flatMap(({ title, footers }) =>
    [...title.split(/\n|\s{2,}/), ...footers.map(({ text }) => text)].flatMap((line) => {
      const found = DATED_LABEL.exec(line);
      const rest = found ? line.slice(found.index + found[0].length) : '';
      const day = leadingDate(rest);
      // 2020年5月25日前报送 and 2020年5月1日至5日 are no such day: nothing else may stand beside it.
      const alone = /^\s*[)）]?(?:\s|$)/.test(rest.slice(rest.indexOf(day) + day.length));
      return (day !== '' && alone && dateOf(writtenText(day))) || [];
    }),
  );
  return days.sort().at(-1);
}

const isWork = ({ kind }: Table): boolean => kind !== 'none' && kind !== 'register';

function dateOfName(snapshot: Snapshot): IsoDate | undefined {
  for (const { name, refersTo } of snapshot.names) {
    if (!NAME.test(name)) continue;
    const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(refersTo);
    const sheetName = parts?.[1]?.replace(/''/g, "'") ?? parts?.[2];
    const sheet = snapshot.sheets.find((candidate) => candidate.name === sheetName);
    const at = parts?.[3] ? parseA1(parts[3]) : undefined;
    if (!sheet || !at) continue;
    const date = dateOf(cellAt(snapshot, sheet, at.row, at.column));
    if (date) return date;
  }
  return undefined;
}

/** The date behind a label in its own cell (截至2020年5月25日) or in the cell to the right. */
function labelledDate(
  snapshot: Snapshot,
  tables: readonly Table[],
  label: RegExp,
): IsoDate | undefined {
  let latest: IsoDate | undefined;
  const take = (date: IsoDate): void => {
    // Of this month's list and last month's beside it, the later day is the one that counts.
    if (latest === undefined || date > latest) latest = date;
  };
  for (const sheet of snapshot.sheets) {
    if (sheet.own) continue;
    const entries = entryRows(tables, sheet.name);
    for (const row of edgeRows(sheet.rowCount, tables, sheet.name)) {
      if (entries.has(row)) continue;
      for (let column = 0; column < Math.min(sheet.columns.length, EDGE_COLUMNS); column++) {
        const cell = cellAt(snapshot, sheet, row, column);
        if (cell.kind !== 'text') continue;
        const found = label.exec(cell.text);
        if (!found) continue;
        const rest = cell.text.slice(found.index + found[0].length);
        const date = dateOf(writtenText(leadingDate(rest)));
        if (date) take(date);
        const beside = rest.trim() === '' && dateOf(cellAt(snapshot, sheet, row, column + 1));
        if (beside) take(beside);
      }
    }
  }
  return latest;
}

/** 截至2020年5月10日已完成60% in a row of the list says of what day that row speaks, and no other. */
function entryRows(tables: readonly Table[], sheet: string): ReadonlySet<number> {
  const own = tables.filter((table) => table.sheet === sheet && isWork(table));
  return new Set(own.flatMap(({ rows }) => rows.map(({ row }) => row)));
}

/** Rows at the head and the foot of a sheet, and around the header of each of its lists. */
function edgeRows(rowCount: number, tables: readonly Table[], sheet: string): readonly number[] {
  const rows = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let row = Math.max(0, from); row <= Math.min(rowCount - 1, to); row++) rows.add(row);
  };
  add(0, EDGE_ROWS);
  add(rowCount - EDGE_ROWS, rowCount - 1);
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    add(table.header.first - EDGE_ROWS, table.header.last);
    for (const { row } of table.footers) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** The part of a text that can be a date, up to a closing bracket or another word. */
function leadingDate(text: string): string {
  return /^[\s（(]*[\d〇零一二三四五六七八九十年月日号./\-－．\s]+/.exec(text)?.[0].trim() ?? '';
}

/** A date that is full and certain: a year, a month and a day. */
function dateOf(written: Written): IsoDate | undefined {
  if (written.kind === 'blank') return undefined;
  const reading = readDeadline(written, {});
  if (reading.kind !== 'point' || reading.confirm || !reading.end) return undefined;
  return parseIsoDate(reading.end);
}
