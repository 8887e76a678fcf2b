import {
  asShown,
  reaches,
  readDirection,
  readFigure,
  type Direction,
  type Quotient,
} from '../../indicators/indicator';
import { BLANK, type Written } from '../../reading/written';
import type { Scheme } from '../../schemes/scheme';
import { columnOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import type { Table } from '../../tables/table';
import { tableValue, textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';

/** 指标表: the exact figure against the target, not the rounded one that the cell shows. */
export const indicatorsCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables, scheme }): Iterable<Finding | Passed> {
    let reached = 0;
    for (const table of tables.filter(({ kind }) => kind === 'indicators')) {
      for (const { row } of table.rows) {
        const line = readLine(snapshot, table, row, scheme);
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

interface Line {
  readonly name: string;
  readonly actual: Quotient;
  readonly shown: number;
  readonly direction: Direction;
  readonly target: number;
}

/** A line of the table; the scheme's own target is used where the line states none. */
function readLine(snapshot: Snapshot, table: Table, row: number, scheme: Scheme): Line | undefined {
  const written = (field: FieldId): Written => {
    const column = columnOf(table, field);
    return column ? tableValue(snapshot, table, row, column.column).written : BLANK;
  };
  const text = (field: FieldId): string => {
    const column = columnOf(table, field);
    return column ? textAt(snapshot, table, row, column.column) : '';
  };
  const name = text('indicator');
  const official = scheme.indicators.find(
    (indicator) => indicator.name === name.replace(/\s/g, ''),
  );
  const target = readFigure(written('target')) ?? official?.target;
  const direction =
    readDirection(text('direction')) ?? readDirection(text('target')) ?? official?.direction;
  const value = written('actual');
  const figure = readFigure(value);
  const [of, by] = [readFigure(written('numerator')), readFigure(written('denominator'))];
  const quotient = of !== undefined && by !== undefined && by > 0 ? { of, by } : undefined;
  const actual = quotient ?? (figure === undefined ? undefined : { of: figure, by: 1 });
  if (target === undefined || direction === undefined || !actual) return undefined;
  const stated = figure ?? actual.of / actual.by;
  return {
    name,
    actual,
    shown: value.kind === 'number' ? asShown(stated, value.format) : stated,
    direction,
    target,
  };
}

/** 12417÷12480=99.495%: enough digits to see on which side of the target it lies. */
function exactText({ of, by }: Quotient, target: number): string {
  const quotient = of / by;
  if (target > 1) return `${of}÷${by}=${quotient.toPrecision(7)}`;
  return `${of}÷${by}=${(quotient * 100).toFixed(4)}%`;
}

const targetText = (target: number, rate: boolean): string =>
  rate && target <= 1 ? `${Number((target * 100).toFixed(6))}%` : String(target);
