import type { Catalogue } from '../message';

/** 新建下月清单. */
export const month: Catalogue = {
  'month.done.keep':
    'Made "{{name}}" from "{{sheet}}": {{rows}} rows; the {{done}} that are done are as they were, the progress of {{emptied}} others stands under 上期情况 and waits for this month.',
  'month.done.clear':
    'Made "{{name}}" from "{{sheet}}": {{rows}} rows; the {{done}} that are done are as they were, the progress of {{emptied}} others is empty and waits for this month.',
  'month.dated': '{{cell}}: "{{before}}" is now "{{after}}"; please check.',
  'month.reviewed': "Last month's signature of review is not on the new sheet.",
  'month.report-day':
    'The as-of date of this workbook comes from the name "{{name}}" ({{place}}); change it when the new sheet is filled in.',
  'month.no-month':
    'Neither title nor sheet name nor filling date of "{{sheet}}" says a month; rename it with its month, or a check takes the two sheets for copies.',
  'month.refused.no-list':
    'No list of work was found, and nothing was made. The workbook needs a list with headers such as 发现的问题, 整改情况, 整改时限.',
  'month.refused.no-such-list':
    'There is no list on the sheet "{{sheet}}", and nothing was made. Sheets to choose from: {{sheets}}.',
  'month.refused.which-list':
    'There are several lists: {{sheets}}. Say from which one to make the next month.',
  'month.refused.unknown-month':
    'Neither title nor sheet name nor filling date of "{{sheet}}" says a month. Give the month of the new list.',
  'month.refused.same-month':
    'The list is already that of {{month}}, and nothing was made. Give another month.',
  'month.refused.no-room':
    'Something stands to the right of the list on "{{sheet}}", so the column 上期情况 has no place and nothing was made. Choose to empty the progress, or add the column to the list first.',
  'month.told': '{{text}}',
  'month.title': "Next month's list",
  'month.sheet': "This month's list",
  'month.sheet.auto': 'Recognised',
  'month.progress': "This month's progress",
  'month.progress.keep': 'Kept as 上期情况',
  'month.progress.clear': 'Emptied',
  'month.month': 'Month of the new list',
  'month.month.auto': 'The month after that of the list, unless chosen',
  'month.make': 'Make',
  'month.usage':
    'Usage: duzhan new-month LIST.xlsx -o NEW.xlsx [--keep-progress | --clear-progress] [--month 2020-06] [--sheet SHEET]',
  'month.bad-month': 'Write --month as in 2020-06; "{{text}}" is no month.',
};
