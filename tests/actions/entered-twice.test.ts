import { snapshotOf, type GridCell } from '../snapshot-builder';
import { judged, table } from './judged';

const HEADER = ['编号', '学校', '隐患情况', '整改期限', '责任人', '整改情况', '备注'];
const row = (seq: string, more: Readonly<Record<number, string>> = {}): GridCell[] =>
  [seq, '甲校', '消防通道堆放杂物', '2020年6月底', '张三丰', '正在整改', ''].map(
    (cell, at) => more[at] ?? cell,
  );
const twice = (...rows: readonly (readonly GridCell[])[]): readonly string[] =>
  table(judged(snapshotOf([{ rows: [['隐患台账'], HEADER, ...rows] }])), 'duplicate-row');

test.each<[string, readonly (readonly GridCell[])[], readonly string[]]>([
  ['equal but for number and remark', [row('1'), row('2', { 6: '见上' })], ['C4 duplicate-row']],
  ['another school', [row('1'), row('2', { 1: '乙校' })], []],
  ['another deadline', [row('1'), row('2', { 3: '2020年7月底' })], []],
  ['each school in a group of its own', [['学校：甲校'], row('1'), ['学校：乙校'], row('2')], []],
  ['no problem in either', [row('1', { 2: '无' }), row('2', { 2: '无' })], []],
])('rows of one list: %s', (_name, rows, expected) => {
  expect(twice(...rows)).toEqual(expected);
});
