import { asOfOfWorkbook } from '../ledgers/as-of';
import { registerOf } from '../ledgers/register';
import { yearOfTable } from '../ledgers/year-of-table';
import type { List } from '../checks/judgement';
import type { Message } from '../messages/message';
import { monthOf, yearOf } from '../reading/iso-date';
import { monthsBetween, monthsLater, sameMonth, type Month } from '../reading/month';
import { monthMentions } from '../reading/month-mentions';
import { chooseScheme } from '../schemes/choose-scheme';
import type { Scheme } from '../schemes/scheme';
import { withOwnSheets } from '../schemes/sheets/own-sheets';
import { listMonth } from '../tables/list-month';
import type { CopySheet } from '../workbook/edit';
import { freeSheetName } from '../workbook/sheet-name';
import type { Snapshot } from '../workbook/snapshot';
import { earlierLists } from './earlier-lists';
import { datedCells, laterText, reviewedCells } from './month/dated-cells';
import { monthSheet, type MonthSheet } from './month/month-sheet';
import { refuseMonth } from './month/new-month-fault';
import { progressCells, type Progress as ProgressChoice } from './month/progress-cells';
import { readLists } from './read-lists';
import { recogniseLists } from './recognise-lists';
import type { Progress } from './progress';

export interface NewMonthOptions {
  readonly progress: ProgressChoice;
  /** The sheet with this month's list, where several have one. */
  readonly sheet?: string;
  /** The month of the new list; else the one after the list's own. */
  readonly month?: Month;
  readonly scheme?: Scheme;
  readonly year?: number;
}

export interface NewMonth {
  readonly edit: CopySheet;
  /** What was done, and what is left to the person. */
  readonly told: readonly Message[];
}

/** 新建下月清单: this month's list once more on a new sheet, for the next month. */
export function* newMonth(
  current: Snapshot,
  options: NewMonthOptions,
): Generator<Progress, NewMonth> {
  const read = yield* readMonth(current, options);
  const chosen = monthSheet(read.all, read.now, options.sheet);
  const sheet = current.sheets.find(({ name }) => name === chosen.name);
  const [list] = chosen.lists;
  if (!sheet || !list) return refuseMonth('no-list');
  const from = monthFrom(current, list, read, options);
  const to = options.month ?? (from && monthsLater(from, 1));
  if (!to) return refuseMonth('unknown-month', { sheet: sheet.name });
  const months = from ? monthsBetween(from, to) : 0;
  if (from && months === 0) return refuseMonth('same-month', { month: wordOf(to) });
  const progress = progressCells(chosen.lists, sheet, options.progress);
  const dated = from ? chosen.lists.flatMap((each) => datedCells(each, sheet, from, months)) : [];
  const reviewed = chosen.lists.flatMap((each) => reviewedCells(each, sheet));
  // A line that held both is moved and emptied: the date first, then the name in what that left.
  const writes = new Map(
    [...progress.cells, ...reviewed, ...dated.map(({ write }) => write)].map((write) => [
      `${write.row} ${write.column}`,
      write,
    ]),
  );
  const name = freeSheetName(
    nameOf(sheet.name, from, to, months),
    current.sheets.map((each) => each.name),
  );
  const { widen } = progress;
  return {
    edit: {
      kind: 'copy-sheet',
      sheet: sheet.name,
      name,
      cells: [...writes.values()],
      ...(widen && { widen }),
    },
    told: [
      {
        code: `month.done.${options.progress}`,
        params: { sheet: sheet.name, name, ...progress.counts },
      },
      ...dated.map(({ cell, before, after }) => ({
        code: 'month.dated',
        params: { cell, before: before.trim(), after: after.trim() },
      })),
      ...(reviewed.length > 0 ? [{ code: 'month.reviewed' }] : []),
      ...leftToDo(current, list, read, to),
    ],
  };
}

interface MonthReading {
  readonly scheme: Scheme;
  readonly all: readonly List[];
  readonly now: MonthSheet['lists'];
  readonly stated: ReturnType<typeof asOfOfWorkbook>;
}

function* readMonth(
  current: Snapshot,
  options: Pick<NewMonthOptions, 'scheme' | 'year'>,
): Generator<Progress, MonthReading> {
  const { scheme, own } = chooseScheme(current, options.scheme);
  const snapshot = withOwnSheets(current, own?.sheets ?? []);
  const tables = yield* recogniseLists(snapshot, scheme);
  const stated = asOfOfWorkbook(snapshot, tables);
  const context = {
    scheme,
    stated,
    register: registerOf(snapshot, tables, scheme),
    // Which rows are done does not depend on a day.
    asOf: stated ?? { date: ANY_DAY, source: 'today' as const },
    year: options.year,
  };
  const all = (yield* readLists(snapshot, tables, context)).filter(
    ({ table }) => table.kind === 'ledger',
  );
  return { scheme, all, now: earlierLists(all).now, stated };
}

const ANY_DAY = '2000-01-01';

/** By title and sheet name, by the day that the workbook speaks of, or by the name of the file. */
function monthFrom(
  current: Snapshot,
  { table }: List,
  { scheme, stated }: MonthReading,
  options: NewMonthOptions,
): Month | undefined {
  const asOf = stated && { year: yearOf(stated.date), month: monthOf(stated.date) };
  const [inName] = monthMentions(current.name);
  const month = listMonth(table) ?? asOf ?? inName;
  if (!month) return undefined;
  const year =
    month.year ??
    (asOf && sameMonth(asOf, month) ? asOf.year : undefined) ??
    yearOfTable({ snapshot: current, table, scheme, stated, option: options.year })?.value;
  return { month: month.month, ...(year !== undefined && { year }) };
}

/** The month in the sheet's name moves; a name without one gets it. */
function nameOf(name: string, from: Month | undefined, to: Month, months: number): string {
  const later = from ? laterText(name, from, months) : name;
  if (later !== name) return later;
  const period = `（${wordOf(to)}）`;
  return `${name.slice(0, LONGEST_NAME - period.length)}${period}`;
}

const LONGEST_NAME = 31;

const wordOf = ({ year, month }: Month): string =>
  `${year === undefined ? '' : `${year}年`}${month}月`;

function leftToDo(
  { names }: Snapshot,
  { table }: List,
  { stated }: MonthReading,
  to: Month,
): readonly Message[] {
  const messages: Message[] = [];
  if (stated?.source === 'workbook-name') {
    const name = names.find(({ name: each }) => /^(?:报告日|基准日|截至|截止|统计)/.test(each));
    messages.push({
      code: 'month.report-day',
      params: { name: name?.name ?? '', place: name?.refersTo.replaceAll('$', '') ?? '' },
    });
  }
  // Without a month of its own the old list is taken for a copy of the new one.
  if (!listMonth(table)) {
    messages.push({
      code: 'month.no-month',
      params: { sheet: table.sheet, month: wordOf(to) },
    });
  }
  return messages;
}
