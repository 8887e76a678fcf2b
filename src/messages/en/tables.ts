import type { Catalogue } from '../message';

/** How headings and lists were recognised. */
export const tables: Catalogue = {
  'tables.header.exact': '"{{text}}" is a usual heading for "{{field.field}}".',
  'tables.header.known': '"{{text}}" was confirmed before as "{{field.field}}".',
  'tables.header.by-list':
    '"{{text}}" has several meanings; on a list of this kind it is "{{field.field}}".',
  'tables.header.several':
    '"{{text}}" has several meanings; taken as "{{field.field}}" for now, please confirm.',
  'tables.header.joined':
    '"{{text}}" heads two things in one column; taken as "{{field.field}}" for now, please confirm.',
  'tables.header.composed':
    '"{{text}}" is made of "{{qualifier}}" and "{{core}}": "{{field.field}}".',
  'tables.header.composed-doubtful':
    '"{{text}}" ends in "{{core}}" and may be "{{field.field}}", please confirm.',
  'tables.header.under': '"{{text}}" stands under "{{parent}}": "{{field.field}}".',
  'tables.header.under-doubtful':
    '"{{text}}" stands under "{{parent}}" and may be "{{field.field}}", please confirm.',
  'tables.header.unknown': 'The heading "{{text}}" is not known; the column was not checked.',
  'tables.header.blank': 'The column has no heading.',
  'tables.header.rule.kind-of-hardship':
    '"{{text}}" names the kind of hardship: "{{field.field}}".',
  'tables.header.rule.unit-beside-unit':
    'The list also has a column for the implementing unit, so "{{text}}" is "{{field.field}}".',
  'tables.header.rule.unit-alone':
    'The list has no other column for the implementing unit, so "{{text}}" is "{{field.field}}".',
  'tables.header.rule.school-beside-unit':
    'Another column names the unit that answers for it, so "{{text}}" is "{{field.field}}".',
  'tables.header.rule.sum-of-terms':
    'Both terms stand beside it, so "{{text}}" is "{{field.field}}".',
  'tables.header.rule.rate-of-boarders':
    '"{{text}}" says for whom and per what it is, so it is "{{field.field}}".',
  'tables.header.rule.done-beside-deadline':
    'The list also has a deadline column, so "{{text}}" is "{{field.field}}".',
  'tables.header.rule.time-alone':
    'The list has no other deadline column, so "{{text}}" is "{{field.field}}".',
  'tables.header.rule.task-beside-inspection':
    'The list also has a column of items inspected, so "{{text}}" is "{{field.field}}".',
  'tables.header.rule.office-of-area': '"{{text}}" belongs to an area: "{{field.field}}".',
  'tables.header.rule.rate-of-term': '"{{text}}" counts by the term: "{{field.field}}".',
  'tables.header.rule.rate-of-money': '"{{text}}" counts in money: "{{field.field}}".',
  'tables.header.rule.time-done': '"{{text}}" says when it was done: "{{field.field}}".',
  'tables.header.rule.time-due':
    '"{{text}}" says when it is planned or asked for: "{{field.field}}".',
  'tables.header.rule.share-done': '"{{text}}" counts in percent: "{{field.field}}".',
  'tables.header.other': '"{{text}}" is a usual column of another kind; it is not checked.',
  'tables.header.rule.not-at-home':
    '"{{text}}" may mean several things in such a list; taken as "{{field.field}}" for now, please check.',
  'tables.header.rule.period-alone':
    '"{{text}}" names a period only and may be "{{field.field}}", please confirm.',
};
