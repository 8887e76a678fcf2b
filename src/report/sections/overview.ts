import type { Counts } from '../../ledgers/counts';
import type { MessageParams } from '../../messages/message';
import { percentText } from '../percent-text';
import type { ReportPage } from '../report-page';

/** 总体情况: a sentence whose parts add up, and what changed since last period. */
export function overview(page: ReportPage): void {
  const { counts, changes } = page.result;
  assertAddsUp(counts);
  page.heading('overview');
  page.paragraph(page.say('overview', sentence(page)));
  sayLists(page);
  if (!changes) {
    page.paragraph(page.say('overview.no-previous'));
    return;
  }
  const { matched, added, vanished } = changes;
  page.paragraph(
    page.say('overview.changes', {
      before: matched.length + vanished.length,
      kept: matched.length,
      added: added.length,
      vanished: vanished.length,
    }),
  );
}

/** Lists of one workbook are counted together: the reader is told how many items are of which. */
function sayLists(page: ReportPage): void {
  const counts = new Map<string, number>();
  for (const { sheet } of page.result.ledgerRows) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  if (counts.size < 2) return;
  const lists = [...counts].map(([sheet, rows]) => page.say('overview.list', { sheet, rows }));
  page.paragraph(page.say('overview.lists', { count: counts.size, lists: lists.join('、') }));
}

function sentence(page: ReportPage): MessageParams {
  const { asOf, counts } = page.result;
  const { byClass, byState, completion, filled } = counts;
  return {
    asOf: page.date(asOf),
    rows: counts.rows,
    hidden: counts.hidden === 0 ? '' : page.say('overview.hidden', { count: counts.hidden }),
    done: byClass.done,
    partial: byClass.partial,
    inProgress: byClass['in-progress'],
    notStarted: byClass['not-started'],
    longTerm: byClass['long-term'],
    notApplicable: byClass['not-applicable'],
    blank: byClass.blank,
    unknown: byClass.unknown,
    completion: percentText(completion),
    completed: completion.done,
    toComplete: completion.of,
    filled: percentText(filled),
    filledRows: filled.done,
    overdue: byState.overdue + byState['overdue-blank'],
    overdueBlank: byState['overdue-blank'],
    maybeOverdue: byState['maybe-overdue'],
    dueSoon: byState['due-soon'],
    unclear: byState.unclear,
  };
}

/** A report whose parts do not add up to its total is never drawn. */
function assertAddsUp({ rows, byClass, byState }: Counts): void {
  for (const parts of [byClass, byState]) {
    const sum = Object.values(parts).reduce((total, part) => total + part, 0);
    if (sum !== rows) throw new Error(`the parts add up to ${sum}, not to ${rows} rows`);
  }
}
