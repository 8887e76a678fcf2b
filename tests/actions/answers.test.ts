import { readFileSync } from 'node:fs';
import { clearEdits } from '../../src/actions/clear';
import { markEdits } from '../../src/actions/mark';
import { answerKey } from '../../src/checks/answer-key';
import { ANSWER_COLUMN } from '../../src/marks/answer-columns';
import { renderer } from '../../src/messages/render';
import { shownText } from '../../src/reading/shown';
import { cellAt } from '../../src/workbook/cells';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { fixture } from '../cli/planted';
import { judged } from './judged';

const render = renderer('zh-CN');

test('a warning that a person answers on the sheet of findings blocks no longer, while its cell stands', async () => {
  const bytes = new Uint8Array(readFileSync(fixture('大武口区-责任清单-2020年5月.xlsx')));
  const book = await openWorkbookFile(bytes, 'may.xlsx');
  const first = judged(await book.read(), { submit: true });
  const warning = first.findings.find(({ code }) => code === 'unknown-person');
  if (!warning) throw new Error('the May list has an unknown person');
  await book.apply(markEdits(await book.read(), first, render));

  // The clerk writes into the 答复 column beside the finding.
  const marked = await book.read();
  const sheet = marked.sheets.find(({ own }) => own === 'findings');
  if (!sheet) throw new Error('marking adds the sheet of findings');
  const row = Array.from({ length: sheet.rowCount }, (_, at) => at).find((at) =>
    shownText(cellAt(marked, sheet, at, ANSWER_COLUMN + 1)).includes(answerKey(warning)),
  );
  const text = '新任分管领导，已报备';
  await book.apply([
    {
      kind: 'write-cells',
      sheet: sheet.name,
      cells: [{ row: row ?? -1, column: ANSWER_COLUMN, content: { kind: 'text', text } }],
    },
  ]);

  const blocking = (reasons: typeof first.findings = []): readonly string[] =>
    reasons.map(({ code }) => code);
  const answered = judged(await book.read(), { submit: true });
  expect(answered.findings).toEqual(first.findings);
  expect(answered.answers.get(answerKey(warning))).toBe(text);
  expect(blocking(answered.submission?.reasons)).not.toContain('unknown-person');
  expect(blocking(first.submission?.reasons)).toContain('unknown-person');

  // Marking anew keeps the answer; clearing takes the sheet and its answers away.
  await book.apply(markEdits(await book.read(), answered, render));
  expect(judged(await book.read(), { submit: true }).answers.size).toBe(1);
  await book.apply(clearEdits(await book.read()));
  expect(judged(await book.read(), { submit: true }).answers.size).toBe(0);
});
