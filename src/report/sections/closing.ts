import { speakMessage, speakPassed } from '../../checks/speak-finding';
import { drawTableInSteps } from '../draw-table';
import { FORM } from '../official-form';
import { span } from '../report-grid';
import type { ReportPage } from '../report-page';
import { numberContent, textContent } from '../sheet-draft';
import type { Steps } from '../steps';

/** 其他通报事项: facts for the 通报 that are no overdue rows; nothing where there are none. */
export function* otherFacts(page: ReportPage): Steps {
  const facts = page.result.findings.filter(
    ({ severity, code }) => severity === 'report' && code !== 'overdue' && code !== 'overdue-blank',
  );
  if (facts.length === 0) return;
  page.heading('other', facts.length);
  yield* drawTableInSteps(
    page.draft,
    [
      {
        head: page.say('col.seq'),
        span: span(0),
        value: (_fact, index) => numberContent(index + 1),
        style: FORM.centred,
      },
      {
        head: page.say('col.fact'),
        span: span(1, 14),
        value: (fact) => speakMessage(fact, page.render),
      },
      {
        head: page.say('col.source'),
        span: span(15, 16),
        value: ({ place }) => `${place.sheet} ${place.cell}`.trim(),
      },
    ],
    facts,
  );
}

/** 存在困难及下一步打算: left for the author. */
export function nextSteps(page: ReportPage): void {
  page.heading('next-steps');
  const { draft } = page;
  draft.row([{ ...span(0, draft.lastColumn), content: { kind: 'blank' }, style: FORM.text }], 110);
  draft.keepWithNext();
}

/** Signatures, stamp and date. */
export function signOff(page: ReportPage): void {
  const { draft, options } = page;
  const blank = page.say('head.blank');
  const cell = (from: number, to: number, code: string, value = blank) => ({
    ...span(from, to),
    content: textContent(page.say(code, { value })),
    style: FORM.paragraph,
  });
  draft.line('', FORM.note, 12);
  draft.keepWithNext();
  draft.row(
    [
      cell(0, 5, 'head.prepared', options.preparedBy),
      cell(6, 11, 'head.reviewed', options.reviewedBy),
      cell(12, 16, 'sign.stamp'),
    ],
    26,
  );
  draft.keepWithNext();
  draft.row([cell(12, 16, 'head.date')], 26);
}

/** How the figures came about: day, scheme, fingerprints, hidden rows, what counts as what. */
export function notes(page: ReportPage): void {
  const { result } = page;
  const { scheme, counts, findings } = result;
  const having = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const lines = [
    page.say('note.as-of', {
      asOf: page.date(result.asOf),
      source: page.render({ code: `as-of.${result.asOfSource}` }),
    }),
    page.say('note.scheme', {
      scheme: scheme.title,
      source: page.render({ code: `scheme-source.${scheme.source}` }),
      fingerprint: scheme.fingerprint,
    }),
    page.say('note.workbook', { fingerprint: result.workbookFingerprint }),
    page.say('note.hidden', { rows: counts.rows, hidden: counts.hidden }),
    page.say('note.completion'),
    page.say('note.timing'),
    page.say('note.findings', { errors: having('error'), warnings: having('warning') }),
    ...findings
      .filter(({ code }) => code === 'scheme-differs')
      .map((finding) => speakMessage(finding, page.render)),
    // Which reading was chosen for 10月前 is said where its days are counted.
    ...result.passed
      .filter(({ code }) => code === 'deadlines-settled')
      .map((each) => speakPassed(each, page.render)),
  ];
  page.draft.line(page.say('section.notes'), FORM.subheading, 22);
  page.draft.keepWithNext();
  lines.forEach((text, index) => {
    page.note(page.say('note', { number: index + 1, text }));
  });
}
