import { renderer } from '../../src/messages/render';
import { sourceRows } from '../../src/report/source-rows';
import { rowOf } from './sample-result';

const zh = renderer('zh-CN');
const of = (...rows: readonly [number, string?][]): string =>
  sourceRows(
    rows.map(([row, sheet]) => rowOf({ row: row - 1, ...(sheet && { sheet }) })),
    zh,
  );

describe('每个数字都能追到行', () => {
  test('连续的行合写，行号按表中次序', () => {
    expect(of([7], [3], [4], [5])).toBe('责任清单第3—5、7行');
    expect(of([3], [4])).toBe('责任清单第3、4行');
  });

  test('几张表分别写', () => {
    expect(of([3], [3, '分表'])).toBe('责任清单第3行；分表第3行');
  });

  test('行数太多时指向附表', () => {
    const many = Array.from({ length: 100 }, (_, index): [number] => [3 + 2 * index]);
    expect(of(...many)).toMatch(/^责任清单第3、5、7、.*等共100行，详见附表$/);
  });
});
