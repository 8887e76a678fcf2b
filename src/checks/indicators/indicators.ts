import { reaches } from '../../indicators/indicator';
import { columnOf } from '../../tables/column-of';
import { textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';
import { exactText, readIndicatorLine, targetText } from './indicator-line';

/** 指标表: the exact figure against the target, not the rounded one that the cell shows. */
export const indicatorsCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables, scheme }): Iterable<Finding | Passed> {
    let reached = 0;
    for (const table of tables.filter(({ kind }) => kind === 'indicators')) {
      for (const { row } of table.rows) {
        const line = readIndicatorLine(snapshot, table, row, scheme);
        if (!line) continue;
        const { actual, direction, target, shown, name } = line;
        if (reaches(actual, direction, target)) {
          reached++;
          continue;
        }
        const looksReached = reaches({ of: shown, by: 1 }, direction, target);
        const column = columnOf(table, 'reached') ?? columnOf(table, 'actual');
        const cell = column ? a1(row, column.column) : '';
        yield found(
          looksReached ? 'indicator-rounding' : 'indicator-not-reached',
          { sheet: table.sheet, cell },
          column?.field,
          {
            params: {
              text: column ? textAt(snapshot, table, row, column.column) : '',
              name,
              exact: actual.by === 1 ? String(actual.of) : exactText(actual, target),
              target: targetText(target, actual.by !== 1),
            },
          },
        );
      }
    }
    if (reached > 0) {
      yield { code: 'indicators', params: { count: reached, stated: reached }, count: reached };
    }
  },
};
