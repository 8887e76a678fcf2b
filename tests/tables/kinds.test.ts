import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldValue } from '../../src/tables/field-value';
import { recogniseTables } from '../../src/tables/recognise-tables';
import { shownText } from '../../src/reading/shown';
import { snapshotOf } from '../snapshot-builder';
import { fieldsOf, notesOf, tableOf } from './outline';

const LISTS = readFileSync(join(__dirname, '..', 'corpus', 'headers-of-lists.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

test.each(LISTS)('%s: %s', (kind = '', title = '', headings = '', fields = '') => {
  const header = headings.split('|');
  const table = tableOf({
    rows: [[title], header, header.map((_, at) => (kind === 'none' && at > 0 ? at : `某值${at}`))],
  });
  expect({ kind: table.kind, fields: fieldsOf(table) }).toEqual({ kind, fields });
});

test('a mark under one of several headings chooses that heading', () => {
  const snapshot = snapshotOf([
    {
      rows: [
        ['序号', '学校', '存在问题', '整改情况', null, null],
        [null, null, null, '已完成', '整改中', '未整改'],
        [1, '甲', 'p1', '√', null, null],
        [2, '乙', 'p2', null, null, '√'],
        [3, '丙', 'p3', null, null, null],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
    },
  ]);
  const [table] = recogniseTables(snapshot);
  if (!table) throw new Error('no list');
  const chosen = table.rows.map(({ row }) => {
    const value = fieldValue(snapshot, table, row, 'progress');
    return value && `${shownText(value.written)} ${value.column}`;
  });
  expect(chosen).toEqual(['已完成 3', '未整改 5', ' 3']);
  expect(notesOf(table)).toEqual([]);
});

test('of progress by quarter the last one filled counts, those before it are the previous', () => {
  const table = tableOf({
    rows: [
      ['序号', '重点工作', '责任单位', '进展情况', null, null],
      [null, null, null, '一季度', '二季度', '三季度'],
      [1, '甲', '办公室', '已启动', '正在推进', null],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
  });
  expect(fieldsOf(table)).toBe('seq inspection unit previousProgress progress progress~');
});
