import type { CheckResult } from '../checks/check-result';
import type { SheetLayout } from '../workbook/sheet-layout';
import { GROUPINGS } from './groups-of';
import { officialPrint } from './official-form';
import type { ReportOptions } from './report-options';
import { ReportPage } from './report-page';
import { annex } from './sections/annex';
import { areasPart } from './sections/areas';
import { changes } from './sections/changes';
import { childrenPart } from './sections/children';
import { nextSteps, notes, otherFacts, signOff } from './sections/closing';
import { crossPart } from './sections/cross';
import { groupTable } from './sections/group-table';
import { indicatorsPart } from './sections/indicators';
import { dueSoonList, overdueList, toConfirmList } from './sections/item-lists';
import { overview } from './sections/overview';
import { overviewTable } from './sections/overview-table';
import { reportHead } from './sections/report-head';
import { studentAid } from './sections/student-aid';
import { visitsPart } from './sections/visits';
import { finish, type Steps } from './steps';

export type { ReportOptions };

/**
 * The upward report as a new sheet: counts that add up, tables by 类别, 科室, 责任领导 and 落实单位,
 * what is overdue, due soon and to be confirmed, what changed, and room for the author. Every figure
 * names its rows or is a formula over the annex, which lists each of them.
 */
export const reportLayout = (result: CheckResult, options: ReportOptions): SheetLayout =>
  finish(reportLayoutInSteps(result, options));

/** The same in steps: a list of thousands of rows takes seconds. */
export function* reportLayoutInSteps(
  result: CheckResult,
  options: ReportOptions,
): Steps<SheetLayout> {
  const page = new ReportPage(result, options);
  reportHead(page);
  // A workbook of other lists alone is not told that its 清单 has 0 rows.
  if (result.ledgerRows.length > 0 || (!result.lists && !result.aid)) yield* ledgerParts(page);
  yield* childrenPart(page);
  yield* areasPart(page);
  yield* crossPart(page);
  yield* indicatorsPart(page);
  yield* visitsPart(page);
  yield* studentAid(page);
  yield* otherFacts(page);
  nextSteps(page);
  signOff(page);
  // Notes and annex begin a page; the annex runs over as many as it takes, its header on each.
  const { draft } = page;
  const pageBreaks = [...draft.pageBreaks(), draft.nextRow];
  notes(page);
  const rows = yield* annex(page);
  yield draft.nextRow;
  return draft.layout(page.say(options.public ? 'sheet.public' : 'sheet'), {
    ...officialPrint(rows && { first: rows.head, last: rows.head }, page.say('footer')),
    pageBreaks,
  });
}

/** What is told of lists with deadlines. */
function* ledgerParts(page: ReportPage): Steps {
  overview(page);
  const cells = yield* overviewTable(page);
  if (page.result.ledgerRows.length > 0) {
    page.heading('groups');
    let number = 1;
    for (const by of GROUPINGS) if (yield* groupTable(page, by, number, cells)) number++;
  }
  yield* overdueList(page);
  yield* dueSoonList(page);
  yield* toConfirmList(page);
  yield* changes(page);
}
