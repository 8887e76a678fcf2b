import {
  asShown,
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
import type { Snapshot } from '../../workbook/snapshot';

/** A line of a 指标表 as it is compared. */
export interface IndicatorLine {
  readonly name: string;
  readonly actual: Quotient;
  readonly shown: number;
  readonly direction: Direction;
  readonly target: number;
}

/** A line of the table; the scheme's own target is used where the line states none. */
export function readIndicatorLine(
  snapshot: Snapshot,
  table: Table,
  row: number,
  scheme: Scheme,
): IndicatorLine | undefined {
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
export function exactText({ of, by }: Quotient, target: number): string {
  const quotient = of / by;
  if (target > 1) return `${of}÷${by}=${quotient.toPrecision(7)}`;
  return `${of}÷${by}=${(quotient * 100).toFixed(4)}%`;
}

export const targetText = (target: number, rate: boolean): string =>
  rate && target <= 1 ? `${Number((target * 100).toFixed(6))}%` : String(target);
