import { readDeadline } from '../../reading/deadline/read-deadline';
import { monthOf, yearOf, type IsoDate } from '../../reading/iso-date';
import { columnOf, columnsOf } from '../../tables/column-of';
import type { Table, TableColumn } from '../../tables/table';
import { tableValue, textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';

/** 挂包走访: at least one visit in each quarter that has ended, dated within its quarter. */
export const visitsCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables, asOf }): Iterable<Finding | Passed> {
    for (const table of tables.filter(({ kind }) => kind === 'visits')) {
      let complete = 0;
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
  const year = Number(/(\d{4})\s*年/.exec(table.title)?.[1] ?? yearOf(asOf));
  for (const column of columnsOf(table, 'visitedOn')) {
    const quarter = quarterOf(column);
    if (quarter === undefined) continue;
    const { written } = tableValue(snapshot, table, row, column.column);
    const place = { sheet: table.sheet, cell: a1(row, column.column) };
    const text = textAt(snapshot, table, row, column.column);
    if (written.kind === 'blank') {
      if (asOf <= lastDay(year, quarter)) continue;
      yield found('visit-missing', place, 'visitedOn', {
        params: { text, name: personOf(snapshot, table, row), quarter },
      });
      continue;
    }
    const { kind, end: day } = readDeadline(written, {
      year: { value: year, source: 'title' },
    });
    if (kind !== 'point' || !day) continue;
    if (day > asOf) {
      yield found('visit-in-future', place, 'visitedOn', { params: { text: day, asOf } });
    } else if (yearOf(day) !== year || Math.ceil(monthOf(day) / 3) !== quarter) {
      const expected = `${year}年第${quarter}季度`;
      yield found('visit-wrong-quarter', place, 'visitedOn', {
        params: { text: day, quarter, expected },
      });
    }
  }
}

function quarterOf({ header, parent = '' }: TableColumn): number | undefined {
  const found = /([一二三四1-4])季度|第([一二三四1-4])季/.exec(
    `${parent}${header}`.normalize('NFKC'),
  );
  const digit = found?.[1] ?? found?.[2];
  if (digit === undefined) return undefined;
  return '一二三四'.includes(digit) ? '一二三四'.indexOf(digit) + 1 : Number(digit);
}

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];
const lastDay = (year: number, quarter: number): IsoDate =>
  `${year}-${LAST_DAYS[quarter - 1] ?? ''}`;

/** The household, else the cadre, that the row is about. */
function personOf(snapshot: Snapshot, table: Table, row: number): string {
  const column = columnOf(table, 'guardian') ?? columnOf(table, 'assignedCadre');
  return column ? textAt(snapshot, table, row, column.column) : '';
}
