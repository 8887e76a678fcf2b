import { readFigure, reaches } from '../../indicators/indicator';
import { schoolBalance, type SchoolBalance } from '../../indicators/school-balance';
import { columnOf } from '../../tables/column-of';
import type { Table } from '../../tables/table';
import { tableValue, textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';

/** Digits of a computed coefficient; a stated one is held to its own. */
const DIGITS = 6;

/** 差异系数: computed from the schools' own table, against what the 指标表 states. */
export const variationCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables, scheme }): Iterable<Finding | Passed> {
    for (const table of tables.filter(({ kind }) => kind === 'none')) {
      const balance = schoolBalance(snapshot, table);
      if (!balance) continue;
      const stated = tables.flatMap((other) => statedIn(snapshot, other, balance));
      const sum = balance.mean.toFixed(DIGITS);
      const name = `${balance.stage}${balance.indicators.length > 1 ? '综合' : ''}差异系数`;
      const count = balance.indicators.length;
      for (const { sheet, cell, value, text } of stated) {
        const digits = Math.min(DIGITS, decimalsOf(value));
        if (value.toFixed(digits) === balance.mean.toFixed(digits)) {
          const params = { name, sum, count, stated: text, sheet: table.sheet };
          yield { code: 'variation', params, count };
          continue;
        }
        yield found('variation-mismatch', { sheet, cell }, 'actual', {
          params: { text, name, stated: text, sum, count, where: table.sheet },
          related: [{ sheet: table.sheet, cell: '', text: sum }],
        });
      }
      if (stated.length > 0) continue;
      const target = scheme.indicators.find(
        (each) => balance.stage !== '' && isOf(each.name, balance.stage),
      );
      if (target && !reaches({ of: balance.mean, by: 1 }, target.direction, target.target)) {
        yield found('indicator-not-reached', { sheet: table.sheet, cell: '' }, undefined, {
          params: { text: sum, name, exact: sum, target: String(target.target) },
        });
      } else {
        yield {
          code: 'variation-computed',
          params: { name, sum, count, sheet: table.sheet },
          count,
        };
      }
    }
  },
};

const isOf = (name: string, stage: string): boolean =>
  name.includes('差异系数') && name.includes(stage);

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

interface Stated {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
  readonly text: string;
}

/** Lines of a 指标表 about the mean of that stage. */
function statedIn(snapshot: Snapshot, table: Table, { stage }: SchoolBalance): readonly Stated[] {
  const [name, actual] = [columnOf(table, 'indicator'), columnOf(table, 'actual')];
  if (table.kind !== 'indicators' || !name || !actual || stage === '') return [];
  return table.rows.flatMap(({ row }) => {
    const indicator = textAt(snapshot, table, row, name.column);
    const value = readFigure(tableValue(snapshot, table, row, actual.column).written);
    // A goal for both stages in one line is held against neither.
    const other = stage === '小学' ? '初中' : '小学';
    if (!isOf(indicator, stage) || indicator.includes(other) || value === undefined) return [];
    const text = textAt(snapshot, table, row, actual.column);
    return [{ sheet: table.sheet, cell: a1(row, actual.column), value, text }];
  });
}
