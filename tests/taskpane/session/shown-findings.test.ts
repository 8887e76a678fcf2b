import { check } from '../../../src/actions/check';
import { runOut } from '../../../src/actions/progress';
import { shownFindings } from '../../../taskpane/session/shown-findings';
import { snapshotOf } from '../../snapshot-builder';

/** A roster with a wrong amount beside a 责任清单 with a date that does not exist. */
const current = snapshotOf([
  {
    name: '责任清单',
    rows: [
      ['排查内容', '发现的问题', '整改情况', '整改时限', '责任科室'],
      ['1. 控辍', '1名学生未到校', '正在劝返', '2020年2月30日', '基础教育室'],
    ],
  },
  {
    name: '花名册',
    rows: [
      ['2020年春季学期资助花名册'],
      ['姓名', '身份证号', '学段', '是否寄宿', '困难类型', '发放金额'],
      ['赵甲子', '150802201209039003', '小学', '是', '低保', 600],
    ],
  },
]);
const result = runOut(check({ current, others: [] }, { today: '2020-05-25' }));

test.each([
  ['aid', ['花名册 F3 amount-mismatch']],
  ['error', ['责任清单 D2 impossible-date', '花名册 F3 amount-mismatch']],
] as const)('The filter %s leaves its own findings', (filter, expected) => {
  const shown = shownFindings(result, filter).map(
    ({ finding: { place, code } }) => `${place.sheet} ${place.cell} ${code}`,
  );
  expect(shown).toEqual(expected);
});

test('Each shown finding keeps its place in the result', () => {
  for (const { id, finding } of shownFindings(result, 'aid')) {
    expect(result.findings[id]).toBe(finding);
  }
});
