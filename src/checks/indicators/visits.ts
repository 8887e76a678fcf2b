import { readDeadline } from '../../reading/deadline/read-deadline';
import { isWithin, lastDayOf, periodOfColumn } from '../../indicators/visit-periods';
import { yearOf, type IsoDate } from '../../reading/iso-date';
import { columnOf, columnsOf } from '../../tables/column-of';
import type { Table } from '../../tables/table';
import { tableValue, textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';

/** 挂包走访: at least one visit in each quarter, or month, that has ended, dated within it. */
export const visitsCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables, asOf }): Iterable<Finding | Passed> {
    for (const table of tables.filter(({ kind }) => kind === 'visits')) {
      let complete = 0;
      if (columnsOf(table, 'visitedOn').every((column) => !periodOfColumn(column))) {
        yield* visitsInRows(snapshot, table, asOf);
        continue;
      }
      for (const { row } of table.rows) {
        const findings = [...visits(snapshot, table, row, asOf)];
        if (findings.length === 0) complete++;
        yield* findings;
      }
      if (complete > 0 && complete === table.rows.length) {
        yield { code: 'visits', params: { count: complete, stated: complete }, count: complete };
      }
    }
  },
};

function* visits(snapshot: Snapshot, table: Table, row: number, asOf: IsoDate): Iterable<Finding> {
  const year = yearOfVisits(table, asOf);
  for (const column of columnsOf(table, 'visitedOn')) {
    const period = periodOfColumn(column);
    if (!period) continue;
    const [quarter, end] = [period.number, lastDayOf(period, year)];
    // 第2季度, or the month in its place.
    const month = period.kind === 'month' ? { month: period.number } : {};
    const { written } = tableValue(snapshot, table, row, column.column);
    const place = { sheet: table.sheet, cell: a1(row, column.column) };
    const text = textAt(snapshot, table, row, column.column);
    if (written.kind === 'blank') {
      if (asOf <= end) continue;
      yield found('visit-missing', place, 'visitedOn', {
        params: { text, name: personOf(snapshot, table, row), quarter, ...month },
      });
      continue;
    }
    const { kind, end: day } = readDeadline(written, {
      year: { value: year, source: 'title' },
    });
    if (kind !== 'point' || !day) continue;
    if (day > asOf) {
      yield found('visit-in-future', place, 'visitedOn', { params: { text: day, asOf } });
    } else if (!isWithin(day, period, year)) {
      const expected =
        period.kind === 'month' ? `${year}年${quarter}月` : `${year}年第${quarter}季度`;
      yield found('visit-wrong-quarter', place, 'visitedOn', {
        params: { text: day, quarter, expected },
      });
    }
  }
}

/** A line a visit: the households, or the cadres, that a quarter of the year has gone by without. */
function* visitsInRows(snapshot: Snapshot, table: Table, asOf: IsoDate): Iterable<Finding> {
  const column = columnOf(table, 'visitedOn');
  if (!column) return;
  const year = yearOfVisits(table, asOf);
  const visited = new Map<string, { readonly row: number; readonly days: IsoDate[] }>();
  for (const { row } of table.rows) {
    const name = personOf(snapshot, table, row);
    const own = visited.get(name) ?? { row, days: [] };
    visited.set(name, own);
    const { written } = tableValue(snapshot, table, row, column.column);
    const { kind, end } = readDeadline(written, { year: { value: year, source: 'title' } });
    if (kind !== 'point' || !end) continue;
    own.days.push(end);
    if (end <= asOf) continue;
    const place = { sheet: table.sheet, cell: a1(row, column.column) };
    yield found('visit-in-future', place, 'visitedOn', { params: { text: end, asOf } });
  }
  for (const [name, { row, days }] of visited) {
    for (const number of [1, 2, 3, 4]) {
      const period = { kind: 'quarter', number } as const;
      if (asOf <= lastDayOf(period, year)) continue;
      if (days.some((day) => isWithin(day, period, year))) continue;
      const place = { sheet: table.sheet, cell: a1(row, column.column) };
      const text = textAt(snapshot, table, row, column.column);
      yield found('visit-missing', place, 'visitedOn', { params: { text, name, quarter: number } });
    }
  }
}

/** The household, else the cadre, that the row is about. */
function personOf(snapshot: Snapshot, table: Table, row: number): string {
  const column = columnOf(table, 'guardian') ?? columnOf(table, 'assignedCadre');
  return column ? textAt(snapshot, table, row, column.column) : '';
}

const yearOfVisits = ({ title }: Table, asOf: IsoDate): number =>
  Number(/(\d{4})\s*年/.exec(title)?.[1] ?? yearOf(asOf));
