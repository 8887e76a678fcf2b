import type { Catalogue } from '../../message';

/** Names of severities, states, classes and sources. */
export const labels: Catalogue = {
  'severity.error': 'Error',
  'severity.warning': 'To confirm',
  'severity.report': 'To report',
  'severity.info': 'Note',

  'state.done': 'Done',
  'state.done-late': 'Done late',
  'state.overdue': 'Overdue',
  'state.overdue-blank': 'Overdue, not filled in',
  'state.maybe-overdue': 'Perhaps overdue, please confirm',
  'state.due-soon': 'Due soon',
  'state.on-track': 'Not yet due',
  'state.long-term': 'Long-term',
  'state.not-applicable': 'Not applicable',
  'state.unclear': 'Deadline unclear, please confirm',

  'class.done': 'Done',
  'class.partial': 'Partly done',
  'class.in-progress': 'In progress',
  'class.not-started': 'Not started',
  'class.long-term': 'Long-term',
  'class.not-applicable': 'Not applicable',
  'class.blank': 'Not filled in',
  'class.unknown': 'Unclear',

  'as-of.option': 'named by the person',
  'as-of.workbook-name': 'from the name 报告日 of the workbook',
  'as-of.as-of-line': 'from the 截至 line of the sheet',
  'as-of.filled-on': 'from the date of filling in',
  'as-of.today': 'today',

  'scheme-source.chosen': 'chosen by the person',
  'scheme-source.workbook': 'carried by the workbook',
  'scheme-source.built-in': 'built in',
  'scheme-source.general': 'no scheme recognised, general rules',

  'table.ledger': 'ledger',
  'table.plan': 'plan',
  'table.roster': 'aid roster',
  'table.eligible': 'list of the eligible',
  'table.standards': 'standards of aid',
  'table.children': 'children of school age',
  'table.enrolment': 'enrolment export',
  'table.present': 'pupils present',
  'table.areas': 'areas',
  'table.register': 'register',
  'table.indicators': 'indicators',
  'table.visits': 'visits',
  'table.scheme': 'scheme',
  'table.own': 'made by this tool',
  'table.copy': 'copy of a list (not counted)',
  'table.none': 'no list',

  'weekday.1': 'a Monday',
  'weekday.2': 'a Tuesday',
  'weekday.3': 'a Wednesday',
  'weekday.4': 'a Thursday',
  'weekday.5': 'a Friday',
  'weekday.6': 'a Saturday',
  'weekday.7': 'a Sunday',

  'findings.joined': '{{first}}; {{second}}',

  'date.day': '{{iso}}',
};
