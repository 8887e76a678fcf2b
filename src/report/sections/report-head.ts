import { FORM } from '../official-form';
import type { ReportPage } from '../report-page';
import { span } from '../report-grid';
import { textContent, type DraftCell } from '../sheet-draft';

/** Title, as-of date, and the line of those who fill in and answer. */
export function reportHead(page: ReportPage): void {
  const { draft, result, options } = page;
  const general = result.scheme.source === 'general';
  const subject = general ? page.say('subject.general') : result.scheme.title;
  const period =
    options.periodNo === undefined ? '' : page.say('period', { number: options.periodNo });
  draft.line(
    page.say(result.ledgerRows.length === 0 && result.lists ? 'title.lists' : 'title', {
      subject,
      period,
    }),
    FORM.title,
    44,
  );
  draft.line(page.say('as-of', { asOf: page.date(result.asOf) }), FORM.subtitle, 24);
  if (options.public) draft.line(page.say('public'), FORM.subtitle, 22);
  const blank = page.say('head.blank');
  const cell = (from: number, to: number, code: string, value?: string): DraftCell => ({
    ...span(from, to),
    content: textContent(page.say(code, { value: value ?? blank })),
    style: FORM.note,
  });
  draft.row(
    [
      cell(0, 5, 'head.unit', options.reportingUnit),
      cell(6, 9, 'head.prepared', options.preparedBy),
      cell(10, 13, 'head.reviewed', options.reviewedBy),
      cell(14, 16, 'head.date'),
    ],
    26,
  );
}
