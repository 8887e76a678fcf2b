import type { Catalogue } from '../../message';

/** The sheet of findings. */
export const findingsSheet: Catalogue = {
  'report.findings.sheet': 'Findings',
  'report.findings.title': 'Findings',
  'report.findings.lists': 'Checked: {{lists}}. Fingerprint of the workbook {{fingerprint}}.',
  'report.findings.list': '“{{sheet}}”, {{rows}} rows',
  'report.findings.list-hidden': '“{{sheet}}”, {{rows}} rows ({{hidden}} hidden ones included)',
  'report.findings.no-lists': 'no list found',
  'report.findings.scheme': 'Scheme: {{scheme}} ({{source}}, fingerprint {{fingerprint}}).',
  'report.findings.as-of': 'As of {{asOf}} ({{source}}). The last day itself is on time.',
  'report.findings.counts':
    'Errors {{error}}, to confirm {{warning}}, to report {{report}}, notes {{info}}; kinds of checks passed {{passed}}. Rows of the lists {{rows}}, hidden ones {{hidden}}, all counted.',

  'report.findings.col.seq': 'No.',
  'report.findings.col.level': 'Severity (state)',
  'report.findings.col.sheet': 'Sheet',
  'report.findings.col.cell': 'Cell',
  'report.findings.col.field': 'Column',
  'report.findings.col.message': 'Finding (reading)',
  'report.findings.col.reason': 'Ground',
  'report.findings.col.advice': 'Advice',
  'report.findings.col.answer': 'Answer (please fill in)',
  'report.findings.col.key': 'Key',
  'report.findings.col.text': 'Text / suggestion',

  'report.findings.none': 'Nothing was found.',
  'report.findings.original': 'Text: {{text}}',
  'report.findings.suggestion': 'Suggestion: {{text}}',
  'report.findings.section.passed': 'Checked and in order',
  'report.findings.section.readings': 'How every row was read',
  'report.findings.passed': '✓ Checked',

  'report.findings.field.row': 'Deadline and status',
  'report.findings.deadline.blank': 'No deadline',
  'report.findings.deadline.end': 'Deadline “{{text}}” read as until {{end}}',
  'report.findings.deadline.range': 'Deadline “{{text}}” read as {{start}} to {{end}}',
  'report.findings.deadline.two':
    'Deadline “{{text}}” read as until {{end}} (lenient) or {{altEnd}} (strict)',
  'report.findings.deadline.recurring':
    'Deadline “{{text}}” is a recurring duty; the row is never overdue',
  'report.findings.deadline.open-ended':
    'Deadline “{{text}}” is long-term; never overdue by a date',
  'report.findings.deadline.unclear': 'Deadline “{{text}}” gives no day',
  'report.findings.status': '{{deadline}}; progress read as “{{class}}”',
  'report.findings.days.late': '{{days}} days overdue',
  'report.findings.days.done-late': 'done {{days}} days after the deadline',
  'report.findings.days.left': 'due in {{days}} days',
};
