import type { Catalogue } from '../../message';

/** Checks that were made and found nothing, so that silence is not ambiguous. */
export const passed: Catalogue = {
  'passed.official-items':
    'All official items are there: {{count}} on the list, {{stated}} in the scheme ({{count}}={{stated}})',
  'passed.categories':
    'All categories are there: {{count}} on the list, {{stated}} in the scheme ({{count}}={{stated}})',
  'passed.official-texts': 'Official texts agree with the document: {{count}}',
  'passed.plan-tasks': 'Measures of the plan match items of the list: {{count}}={{stated}}',
  'passed.deadlines-agree': 'Deadlines of plan and list agree: {{count}}',
  'passed.deadlines-settled':
    'Deadlines settled by the sheet 时限读法: {{count}} rows ({{options}})',
  'passed.deadlines-read': 'All deadlines could be read: {{count}} rows',
  'passed.required-filled': 'All required columns are filled in: {{count}} rows',
  'passed.people-known': 'All people are on the register: {{count}}',
  'passed.units-known': 'All units are on the register: {{count}}',
  'passed.totals': '“{{name}}” equals the sum of its {{count}} rows: {{stated}}={{sum}} {{unit}}',
  'passed.sums': 'Figures of the document agree: {{count}}',
  'passed.towns': 'Every township once: {{count}}={{stated}}',
  'passed.classes-add-up': 'The classes add up to all rows: {{count}}={{stated}}',
  'passed.rows-matched': 'Rows matched with last period: {{count}}',
  'passed.self-check': 'found by the unit itself before others did: {{count}}',
  'passed.self-check-pair':
    'The same problem in other words ({{percent}} alike): {{here}} "{{text}}" = {{other}} "{{otherText}}"',
  'passed.indicators': 'Indicators that reach their target: {{count}}',
  'passed.variation':
    '{{name}}: {{sum}} from {{count}} indicators of sheet {{sheet}}, as the indicator table states ({{stated}})',
  'passed.variation-computed': '{{name}}: {{sum}} from {{count}} indicators of sheet {{sheet}}',
  'passed.visits': 'Visits complete: {{count}}',
  'passed.identity-numbers': 'Identity numbers with a valid check digit: {{count}}',
  'passed.papers': 'Entries whose three papers are all there: {{count}}',
  'passed.amounts': 'Amounts that agree with the standard: {{count}} rows',
  'passed.submissions': 'Units that have reported: {{count}} of {{stated}}',

  // the scheme itself
  'passed.own-scheme': 'The workbook’s own scheme agrees with “{{name}}”',
  'passed.scheme-sheets': 'Scheme sheets without mistakes: {{count}}',
  'passed.counts': '“{{name}}” agrees with what is listed: {{count}}={{stated}}',
  'passed.scheme-sums': '“{{name}}” is the sum of its parts: {{stated}}={{parts}}',
  'passed.same-figures': '“{{name}}” reads alike in {{count}} places: {{stated}}',
  'passed.goal-reached': 'The target of “{{name}}” is all of it: {{stated}}',
  'passed.sections': 'Headings are in sequence: {{count}}',
  'passed.labels-by-parent': '“{{name}}” stands {{count}} times, told apart by the heading above',
  'passed.mentions': '“{{name}}” reads alike in {{count}} places',
  'passed.scheme-people': 'All leaders are on the list of people: {{count}}',
  'passed.scheme-units': '{{stated}} wordings stand for {{count}} units, all on the register',
  'passed.aliases': 'Different wordings of one unit: {{name}}',
  'passed.plan-units-agree': 'Tasks and items name the same offices: {{count}}={{stated}}',
  'passed.plan-deadlines-agree': 'Tasks and items bear the same deadline: {{count}} of {{stated}}',
  'passed.represented': 'Every unit is represented on the list: {{count}}={{stated}}',
  'passed.partition': 'Every township once: {{parts}}={{stated}}',
  'passed.duty-order': 'Duties come after what they build on: {{count}}',
  'passed.phases-follow': 'Phases follow one another: {{count}}',
  'passed.shares': '“{{name}}” is the share that it should be: {{parts}}',
  'passed.window': 'Deadlines within the rectifying phases: {{count}}',
};
