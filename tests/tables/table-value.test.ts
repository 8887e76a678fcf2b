import { fieldValue } from '../../src/tables/field-value';
import type { FieldId } from '../../src/tables/fields';
import { recogniseTables } from '../../src/tables/recognise-tables';
import { a1 } from '../../src/workbook/address';
import { snapshotOf, type GridSheet } from '../snapshot-builder';

/** Text and cell of a field in every row. */
function values(sheet: GridSheet, field: FieldId): readonly string[] {
  const snapshot = snapshotOf([sheet]);
  const [table] = recogniseTables(snapshot);
  if (!table) throw new Error('no list');
  return table.rows.map(({ row }) => {
    const value = fieldValue(snapshot, table, row, field);
    if (!value) return 'no column';
    const { written } = value;
    const text = written.kind === 'text' ? written.text : written.kind;
    return `${text} ${a1(value.row, value.column)}`;
  });
}

const HEADER = ['类别', '排查内容', '发现的问题', '整改情况', '整改时限', '落实单位'];
const MERGED: GridSheet = {
  rows: [
    HEADER,
    ['一', '甲', 'p1', '已完成', '5月底', 'x'],
    [null, '乙', 'p2', null, null, 'y'],
    ['二', '丙', 'p3', null, '6月底', null],
    [null, null, 'p4', '已完成', null, 'z'],
  ],
  merges: ['A2:A3', 'D2:D3', 'E2:E3', 'A4:A5', 'B4:B5'],
};

test('a merged cell holds its value for all its rows; other blanks are blank', () => {
  expect(values(MERGED, 'category')).toEqual(['一 A2', '一 A2', '二 A4', '二 A4']);
  expect(values(MERGED, 'inspection')).toEqual(['甲 B2', '乙 B3', '丙 B4', '丙 B4']);
  expect(values(MERGED, 'progress')).toEqual(['已完成 D2', '已完成 D2', 'blank D4', '已完成 D5']);
  expect(values(MERGED, 'deadline')).toEqual(['5月底 E2', '5月底 E2', '6月底 E4', 'blank E5']);
  expect(values(MERGED, 'unit')).toEqual(['x F2', 'y F3', 'blank F4', 'z F5']);
  expect(values(MERGED, 'leader')).toEqual(Array.from({ length: 4 }, () => 'no column'));
});

test('where merges are not told, only 类别 and 排查内容 are filled down, the rest is asked', () => {
  const sheet = { ...MERGED, merges: [], mergesKnown: false };
  expect(values(sheet, 'category')).toEqual(['一 A2', '一 A2', '二 A4', '二 A4']);
  expect(values(sheet, 'inspection')).toEqual(['甲 B2', '乙 B3', '丙 B4', '丙 B4']);
  expect(values(sheet, 'deadline')).toEqual(['5月底 E2', 'blank E3', '6月底 E4', 'blank E5']);
  const [table] = recogniseTables(snapshotOf([sheet]));
  expect(
    table?.notes.map(({ code, row, column, field }) => [code, a1(row, column), field]),
  ).toEqual([
    ['possible-merge', 'D3', 'progress'],
    ['possible-merge', 'E3', 'deadline'],
    ['possible-merge', 'F4', 'unit'],
  ]);
});

test('类别 written once holds for the rows below it, across a repeated header', () => {
  const rows = [
    HEADER,
    ['一', '甲', 'p1'],
    [null, null, 'p2'],
    HEADER,
    [null, '乙', 'p3'],
    ['二', '丙', 'p4'],
  ];
  expect(values({ rows }, 'category')).toEqual(['一 A2', '一 A2', '一 A2', '二 A6']);
  expect(values({ rows }, 'inspection')).toEqual(['甲 B2', '甲 B2', '乙 B5', '丙 B6']);
});

test('below merged groups an unmerged blank is a new row without 类别 and 排查内容', () => {
  const rows = [
    HEADER,
    ['一', '甲', 'p1'],
    [null, '乙', 'p2'],
    ['二', '丙', 'p3'],
    [null, null, 'p4'],
  ];
  const sheet = { rows, merges: ['A2:A3'] };
  expect(values(sheet, 'category')).toEqual(['一 A2', '一 A2', '二 A4', 'blank A5']);
  expect(values(sheet, 'inspection')).toEqual(['甲 B2', '乙 B3', '丙 B4', 'blank B5']);
});

test('类别 written once beside merged 排查内容 still holds for its rows', () => {
  const rows = [
    HEADER,
    ['一', '甲', 'p1'],
    [null, null, 'p2'],
    [null, '乙', 'p3'],
    ['二', '丙', 'p4'],
  ];
  const sheet = { rows, merges: ['B2:B3'] };
  expect(values(sheet, 'category')).toEqual(['一 A2', '一 A2', '一 A2', '二 A5']);
  expect(values(sheet, 'inspection')).toEqual(['甲 B2', '甲 B2', '乙 B4', '丙 B5']);
});

test('of several columns of a field the one that is meant is read', () => {
  const rows = [
    ['序号', '姓名', '学校', '应发金额', '实发金额', '签字'],
    [1, '张三', '甲小学', 'due', 'paid', null],
  ];
  expect(values({ rows }, 'amount')).toEqual(['paid E2']);
});
