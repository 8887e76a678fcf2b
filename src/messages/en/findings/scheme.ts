import type { Catalogue } from '../../message';

/** Against the scheme and other lists. */
export const scheme: Catalogue = {
  'finding.missing-official-item.message': 'Item {{name}} of the scheme is missing: “{{official}}”',
  'finding.missing-official-item.reason': 'All items of the scheme stand on the list ({{where}}).',
  'finding.missing-official-item.advice':
    'Add the item; where no problem was found keep it with 不存在此问题.',

  'finding.official-text-changed.message':
    '“{{field}}” differs from the document: “{{official}}” there, “{{text}}” here',
  'finding.official-text-changed.reason':
    'The document’s wording stands ({{where}}); units do not rewrite it.',
  'finding.official-text-changed.advice':
    'Put the wording back; explanations belong in the remark.',

  'finding.plan-list-deadline-differs.message':
    'One item, two deadlines: “{{text}}” here, “{{otherText}}” at {{other}}',
  'finding.plan-list-deadline-differs.reason':
    'Plan and list set different deadlines; a person must say which one holds.',
  'finding.plan-list-deadline-differs.advice': 'Ask the issuing office to make them one.',

  'finding.plan-list-text-differs.message':
    'One item, slightly different words: “{{text}}” here, “{{otherText}}” at {{other}}',
  'finding.plan-list-text-differs.reason': 'Plan and list differ in wording, mostly a slip.',
  'finding.plan-list-text-differs.advice': 'Leave it; before issuing make them one.',

  'finding.sum-mismatch.message':
    '“{{name}}” is {{stated}} {{unit}}, its parts add up to {{sum}} {{unit}}, a difference of {{difference}} {{unit}}',
  'finding.sum-mismatch.message_other':
    '“{{name}}” has two values: {{stated}} {{unit}} here, {{sum}} {{unit}} at {{other}}, a difference of {{difference}} {{unit}}',
  'finding.sum-mismatch.reason': 'A total equals the sum of its parts.',
  'finding.sum-mismatch.reason_other': 'One figure has one value within a document.',
  'finding.sum-mismatch.advice': 'Check and make them one; no verdict is given on which is right.',
  'finding.sum-mismatch.also.parts': 'the parts are {{parts}}',

  'finding.total-mismatch.message':
    'The total says {{stated}} {{unit}}, its {{count}} rows add up to {{sum}} {{unit}}, a difference of {{difference}} {{unit}}',
  'finding.total-mismatch.reason': 'A total equals the sum of its rows, hidden ones included.',
  'finding.total-mismatch.advice': 'Check the rows and the total.',

  'finding.scheme-differs.message':
    'The scheme was changed: {{name}}, “{{official}}” became “{{stated}}”',
  'finding.scheme-differs.message_info':
    'The rate {{name}} ({{stated}}) is the workbook’s own; no built-in scheme has one to compare',
  'finding.scheme-differs.message_rows':
    '{{rows}} pupils of {{name}} are all paid by {{stated}} a school year, above the national {{official}}',
  'finding.scheme-differs.reason_rows':
    'No local standard is at hand. The roster pays its class alike, so the other rows are held against that rate and no row is called wrong for it.',
  'finding.scheme-differs.advice_rows':
    'Look for the local document; a 资助标准 sheet in the workbook will be used.',
  'finding.scheme-differs.message_none':
    'No standard is at hand for this aid of {{none}}: its amounts were not checked',
  'finding.scheme-differs.reason_none':
    'The workbook has no 资助标准 sheet and the national base leaves it out; no other rate is taken for it.',
  'finding.scheme-differs.advice_none':
    'Add a 资助标准 sheet and the amounts will be held against it.',
  'finding.scheme-differs.reason':
    'The workbook’s scheme differs from the one it names; it is used, and its differences are listed.',
  'finding.scheme-differs.reason_info': 'The workbook’s own rate is used.',
  'finding.scheme-differs.advice': 'Find out whether the change was approved, or put it back.',
  'finding.scheme-differs.advice_info': 'Find the document that sets the rate.',

  'finding.scheme-unclear.message': 'The workbook fits several schemes, please choose: {{options}}',
  'finding.scheme-unclear.reason':
    'Numbers, titles or names speak for several schemes alike; none is taken for you, and until one is chosen only the general rules are applied.',
  'finding.scheme-unclear.advice':
    'Choose it in the pane under Scheme, or name one of the ids with --scheme ({{name}}).',

  'finding.missing-from-ledger.message':
    'A problem found in the mutual check ({{name}}, {{other}}) is not on the ledger',
  'finding.missing-from-ledger.reason':
    'Every problem found goes on the ledger, to be put right and closed.',
  'finding.missing-from-ledger.advice': 'Add it with measure, person and deadline.',

  'finding.missed-in-self-check.message':
    '{{name}} did not find it, the mutual check did: “{{text}}”',
  'finding.missed-in-self-check.reason':
    'What the self-check missed costs points in the quarterly ranking, says the document.',
  'finding.missed-in-self-check.advice':
    'Confirm and circulate; if the self-check has it, name its number.',

  'finding.missed-in-self-check.also.nearest':
    'the nearest of its own list and how alike it is: {{nearest}}, not enough for the same problem',

  'finding.missed-flag-wrong.message':
    '“Found in self-check” says “{{text}}”, but the self-check list has no such row',
  'finding.missed-flag-wrong.reason':
    'The column agrees with the self-check list, for the points depend on it.',
  'finding.missed-flag-wrong.advice': 'Compare with the self-check list.',

  'finding.deduction-missing.message': 'Missed in the self-check, without a deduction',
  'finding.deduction-missing.also.expected': 'the scheme takes off {{expected}} points for each',
  'finding.deduction-missing.reason': 'What the self-check missed costs points, says the document.',
  'finding.deduction-missing.advice': 'Fill in the deduction, or say why there is none.',

  'finding.deduction-differs.message':
    'Points taken off are "{{text}}"; the scheme takes off {{expected}} for each',
  'finding.deduction-differs.reason':
    'What is taken off for a missed problem is a parameter of the scheme.',
  'finding.deduction-differs.advice':
    'Check the points; where another rule holds, change the parameter of the scheme.',
};
