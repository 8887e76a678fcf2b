import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { renderer } from '../../src/messages/render';
import { reportLayout } from '../../src/report/report-layout';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { readFileSync } from 'node:fs';
import { fixture } from '../cli/planted';
import { evaluator } from '../report/evaluate';

const NAME = '巴彦淖尔市-学生资助花名册-2020春.xlsx';

test('the report says what rosters pay, who was left out, and adds up by its own formulas', async () => {
  const bytes = new Uint8Array(readFileSync(fixture(NAME)));
  const current = await (await openWorkbookFile(bytes, NAME)).read();
  const result = runOut(check({ current, others: [] }, { today: '2020-05-25' }));
  const layout = reportLayout(result, { render: renderer('zh-CN'), public: true });
  const texts = layout.cells.flatMap(({ content }) =>
    content.kind === 'text' ? [content.text] : [],
  );
  expect(texts.filter((text) => text.includes('应助名单'))).toEqual([
    '　　应助名单115人，已助112人，未助3人。',
  ]);
  expect(texts.find((text) => text.includes('执行标准'))).toContain(
    '共312人次，应发165125.00元（剔除重复后164562.50元），实发167737.50元',
  );
  expect(texts.filter((text) => /\d{15,}/.test(text))).toEqual([]);
  const valueAt = evaluator(layout);
  const money = layout.cells.filter(({ content }) => content.kind === 'formula');
  const wrong = money.filter(
    ({ row, column, content }) =>
      content.kind === 'formula' && valueAt(row, column) !== content.value,
  );
  expect(wrong).toEqual([]);
  const totals = money.flatMap(({ column, content }) =>
    content.kind === 'formula' && content.formula.startsWith('SUM(') && column >= 8
      ? [content.value]
      : [],
  );
  expect(totals).toEqual(expect.arrayContaining([312, 165125, 164562.5, 167737.5]));
});
