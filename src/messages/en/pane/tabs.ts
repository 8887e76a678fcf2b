/** The five tabs */
export const tabs = {
  'pane.tabs': 'Results',
  'pane.tab.findings': 'Findings',
  'pane.tab.readings': 'Readings',
  'pane.tab.overdue': 'Overdue',
  'pane.tab.totals': 'Totals',
  'pane.tab.aid': 'Aid',
  'pane.tab.passed': 'Passed',
  'pane.tab.scheme': 'Scheme',
  'pane.tab.duties': 'Calendar',
  'pane.not-checked': 'Not checked yet. Press “Check”; the list will not be changed.',

  'pane.checked': 'Checked: {{lists}} lists, {{rows}} rows.',
  'pane.checked.hidden': 'Checked: {{lists}} lists, {{rows}} rows, {{hidden}} of them hidden.',
  'pane.filter': 'Filter by severity',
  'pane.filter.all': 'All',
  'pane.next': 'Next (F8 or J)',
  'pane.previous': 'Previous (Shift+F8 or K)',
  'pane.findings.none': 'Nothing found.',
  'pane.findings.none-shown': 'Nothing of this severity.',
  'pane.reason': 'Why',
  'pane.advice': 'To do',
  'pane.related': 'Compare',
  'pane.blank': '(blank)',
  'pane.suggestion': 'Suggested: ',
  'pane.adopt': 'Adopt',
  'pane.adopt.ask': 'This overwrites the content of {{cell}} and keeps its format. Adopt?',
  'pane.adopt.confirm': 'Adopt it',
  'pane.adopted': 'Adopted',

  'pane.readings.deadlines': 'Deadlines ({{count}} wordings)',
  'pane.readings.statuses': 'Progress ({{count}} wordings)',
  'pane.readings.doubtful': 'please verify',
  'pane.and-more': 'and {{count}} more',

  'pane.overdue.none': 'Nothing is overdue, due soon or possibly overdue as of {{asOf}}.',
  'pane.overdue.title': '{{state}} ({{count}})',
  'pane.overdue.end': 'deadline “{{text}}”, ends {{end}}',
  'pane.days': 'd',

  'pane.totals.all': 'items',
  'pane.totals.completion':
    'Completion {{percent}} ({{done}} done of {{of}} that apply; partly done does not count)',
  'pane.totals.filled': 'Filled in {{percent}} ({{done}} of {{of}})',
  'pane.totals.overdue': 'Overdue {{count}} ({{blank}} of them without progress)',
  'pane.totals.hidden': 'Hidden rows {{count}}, counted above',
  'pane.totals.groups': 'By group',
  'pane.totals.sum-equal':
    'The groups of “{{name}}” add up to {{sum}}, as many as the list’s {{rows}}.',
  'pane.totals.sum-repeats':
    'An item with several of “{{name}}” counts in each of them: {{sum}} in all, {{rows}} on the list.',
  'pane.column.rows': 'All',
  'pane.column.done': 'Done',
  'pane.column.partial': 'Part',
  'pane.column.notApplicable': 'n/a',
  'pane.column.blank': 'Blank',
  'pane.column.overdue': 'Late',
  'pane.column.dueSoon': 'Soon',
  'pane.unnamed': '(none)',

  'pane.changes': 'Against last period: {{book}}',
  'pane.changes.counts':
    '{{matched}} matched ({{moved}} with another status), {{added}} new, {{vanished}} gone.',
  'pane.changes.added': 'New:',
  'pane.changes.vanished': 'On last period’s list only:',

  'pane.sheets': 'Sheets',
  'pane.sheets.rows': ', {{rows}} rows',
  'pane.sheets.hidden': ' ({{hidden}} hidden)',

  'pane.passed.none': 'Nothing to list.',
  'pane.fingerprints': 'Scheme {{scheme}}, workbook {{workbook}}',
} as const;
