import type { GridSheet } from '../snapshot-builder';
import { fieldsOf, notesOf, rowsOf, skippedOf, tableOf, totalsOf } from './outline';

export interface Expected {
  readonly kind?: string;
  readonly fields?: string;
  readonly rows: readonly number[];
  readonly skipped?: string;
  readonly totals?: readonly string[];
  readonly notes?: readonly string[];
}

/** The one list of a sheet, as far as a case says what it expects. */
export function expectTable(sheet: GridSheet, expected: Expected): void {
  const table = tableOf(sheet);
  const found = {
    kind: table.kind,
    fields: fieldsOf(table),
    rows: rowsOf(table),
    skipped: skippedOf(table),
    totals: totalsOf(table),
    notes: notesOf(table),
  };
  expect(found).toMatchObject(expected);
}

export const LEDGER = ['序号', '学校名称', '问题隐患', '整改时限', '整改落实情况'];
export const LEDGER_FIELDS = 'seq unit problem deadline progress';
export const first = [1, '简阳一小', '消防通道堵塞', '2025年8月28日', '已整改'];
export const second = [2, '简阳二小', '监控缺失', '5月底', '正在整改'];

export type SheetCase = readonly [string, GridSheet, Expected];
