import type { Answers } from '../checks/answer-key';
import { SEVERITY_OF } from '../checks/codes';
import { shownText } from '../reading/shown';
import { cellAt } from '../workbook/cells';
import type { Snapshot } from '../workbook/snapshot';
import { ANSWER_COLUMN, KEY_COLUMN } from './answer-columns';

/** What people wrote into the 答复 column of our 检查结果 sheets. */
export function readAnswers(snapshot: Snapshot): Answers {
  const answers = new Map<string, string>();
  for (const sheet of snapshot.sheets) {
    if (sheet.own !== 'findings') continue;
    for (let row = 0; row < sheet.rowCount; row++) {
      const key = shownText(cellAt(snapshot, sheet, row, KEY_COLUMN));
      const answer = shownText(cellAt(snapshot, sheet, row, ANSWER_COLUMN)).trim();
      const [code = ''] = key.split(' ');
      if (answer !== '' && code in SEVERITY_OF) answers.set(key, answer);
    }
  }
  return answers;
}
