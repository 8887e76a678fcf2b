import { addDays, dayOfWeek, monthOf, yearOf } from '../../reading/iso-date';
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
    options.periodNo === undefined
      ? spanOf(page)
      : page.say('period', { number: options.periodNo });
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

/** 2020年第二季度, 2020年上半年, or the week from its Monday on. */
function spanOf(page: ReportPage): string {
  const { asOf } = page.result;
  const [year, month] = [yearOf(asOf), monthOf(asOf)];
  const { span: wanted } = page.options;
  if (wanted === undefined) return '';
  if (wanted === 'week') {
    const monday = addDays(asOf, 1 - dayOfWeek(asOf));
    const to = page.date(addDays(monday, 6));
    return page.say('span.week', { from: page.date(monday), to });
  }
  if (wanted === 'quarter') {
    const number = page.say(`numeral.${Math.ceil(month / 3)}`);
    return page.say('span.quarter', { year, number });
  }
  return page.say(month <= 6 ? 'span.first-half' : 'span.second-half', { year });
}
