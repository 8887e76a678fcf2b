import type { Catalogue } from '../../message';

/** Rosters, amounts of aid, submissions. */
export const rosters: Catalogue = {
  'finding.id-checksum.message': 'The identity number fails its check digit',
  'finding.id-checksum.message_length': 'An identity number has 18 digits, this one {{length}}',
  'finding.id-checksum.reason_length':
    'Identity numbers have 18 digits (GB 11643); the old ones of 15 are void since 2013.',
  'finding.id-checksum.advice_length': 'Complete it from the papers.',
  'finding.id-checksum.reason':
    'By GB 11643 digit 18 checks the 17 before it, and place and birth date exist; a digit is wrong.',
  'finding.id-checksum.advice': 'Compare with the papers.',
  'finding.id-checksum.also.nearMiss': 'elsewhere the same name and birth date has {{nearMiss}}',

  'finding.id-as-number.message':
    'The identity number is stored as a number; its last three digits are lost',
  'finding.id-as-number.reason': 'Numbers keep 15 digits; of 18 the last three become 000.',
  'finding.id-as-number.advice': 'Make the column text and type the number again.',

  'finding.duplicate-id.message': 'The identity number occurs twice (see also {{other}})',
  'finding.duplicate-id.reason': 'A pupil stands once, or is counted and paid twice.',
  'finding.duplicate-id.advice': 'Ask both places and keep one.',

  'finding.bank-as-number.message':
    'The card number is stored as a number; its last digits are lost',
  'finding.bank-as-number.reason': 'Numbers keep 15 digits; the rest becomes 0.',
  'finding.bank-as-number.advice': 'Make the column text and type the number again.',

  'finding.age-stage.message': 'Aged {{age}}, which does not fit “{{stage}}”',
  'finding.age-stage.reason': 'Age and grade are too far apart; one of them may be wrong.',
  'finding.age-stage.advice': 'Check birth date and grade; if right, note it.',

  'finding.stage-grade.message': 'The stage “{{stage}}” and the grade “{{grade}}” contradict',
  'finding.stage-grade.reason':
    'The rate goes by the stage; in a nine-year school the grade decides it.',
  'finding.stage-grade.advice': 'Correct the stage or the grade.',

  'finding.term-mismatch.message': 'The term “{{text}}” differs from the list’s “{{expected}}”',
  'finding.term-mismatch.reason': 'A roster is of one term.',
  'finding.term-mismatch.advice': 'Check; put arrears of another term on another list.',

  'finding.unknown-class.message':
    'No rate exists for the teaching mode “{{text}}”; the amount cannot be computed',
  'finding.unknown-class.reason':
    'The rate goes by the teaching mode; no zero and no other rate is put in its place.',
  'finding.unknown-class.advice': 'Use an official mode, or add a rate for this one.',

  'finding.unknown-class.message_stage':
    'The stage “{{text}}” is none that standards are set for: this rate is not used',
  'finding.unknown-class.message_none':
    'The standards in force set no amount for “{{none}}”: nothing can be computed',
  'finding.unknown-class.reason_stage':
    'Rates are set by stage; one of no known stage is given to nobody.',
  'finding.unknown-class.reason_none':
    'Rates are set by stage, boarding, item and term; what is not set is neither 0 nor another rate.',
  'finding.unknown-class.advice_stage':
    'Write preschool, primary, junior, senior, vocational or university as the standards do.',
  'finding.unknown-class.advice_none': 'Check class and term, or add the rate to the standards.',

  'finding.missing-class.message': 'The teaching mode is blank; no rate can be chosen',
  'finding.missing-class.reason':
    'The rate goes by the teaching mode; no zero and no other rate is put in its place.',
  'finding.missing-class.advice': 'Fill in the teaching mode.',

  'finding.missing-boarding.message': 'Boarding is blank; no rate can be chosen',
  'finding.missing-boarding.reason':
    'Boarders and day pupils have different rates; no zero and no other rate is put in its place.',
  'finding.missing-boarding.advice': 'Fill in whether the pupil boards.',

  'finding.missing-stage.message': 'The stage is blank; no rate can be chosen',
  'finding.missing-stage.reason':
    'The rate goes by the stage; no zero and no other rate is put in its place.',
  'finding.missing-stage.advice': 'Fill in the stage.',

  'finding.missing-term.message': 'The term is blank; no rate can be chosen',
  'finding.missing-term.reason':
    'Rates hold for terms; no zero and no other rate is put in its place.',
  'finding.missing-term.advice': 'Fill in the term.',

  'finding.amount-mismatch.message':
    '{{text}} yuan is not the rate: {{expected}} is due, a difference of {{difference}}',
  'finding.amount-mismatch.reason': 'Computed: {{rule}}.',
  'finding.amount-mismatch.advice': 'Check class and rate, and correct the amount.',

  'finding.amount-mismatch.message_ownRate':
    'The stated rate of {{text}} yuan is not the {{expected}} yuan in force, a difference of {{difference}} yuan',
  'finding.amount-mismatch.message_heads':
    '{{heads}} pupils × {{rule}} make {{expected}} yuan, the amount says {{text}}, a difference of {{difference}} yuan',
  'finding.amount-mismatch.reason_heads': 'The amount is the number of pupils times the rate.',
  'finding.amount-mismatch.advice_ownRate': 'Check the class and correct the stated rate.',
  'finding.amount-mismatch.message_unread': '“{{unread}}” is no one exact amount and in no sum',
  'finding.amount-mismatch.reason_unread':
    'The column holds yuan and nothing else, so that sums are right.',
  'finding.amount-mismatch.advice_unread':
    'Enter the amount; leave it blank or 0 where nothing was paid.',
  'finding.amount-mismatch.advice_heads': 'Check number, rate and amount.',

  'finding.year-paid-as-term.message':
    'A year’s rate paid for a term: {{text}} yuan, {{expected}} is due, a difference of {{difference}}',
  'finding.year-paid-as-term.reason': 'Rates are by the year and paid by the term, half: {{rule}}.',
  'finding.year-paid-as-term.advice': 'Correct the amount; settle what was paid.',

  'finding.half-yuan-lost.message':
    '{{text}} yuan lost or gained the half yuan: {{expected}} is due, a difference of {{difference}}',
  'finding.half-yuan-lost.reason': 'Computed: {{rule}}; amounts are not rounded.',
  'finding.half-yuan-lost.advice': 'Correct the amount.',

  'finding.old-rate.message':
    'The old rate: {{text}} yuan, {{expected}} is due, a difference of {{difference}}',
  'finding.old-rate.reason': 'The rate of the term holds: {{rule}}.',
  'finding.old-rate.advice': 'Correct it by the new rate and pay the rest.',

  'finding.rate-too-early.message':
    'The new rate too early: {{text}} yuan, {{expected}} is due, a difference of {{difference}}',
  'finding.rate-too-early.reason': 'The rate of the term holds: {{rule}}.',
  'finding.rate-too-early.advice': 'Correct it by the rate of the term.',

  'finding.amount-as-text.message': 'The amount “{{text}}” is text',
  'finding.amount-as-text.reason': 'Sums skip text, so the total lacks it.',
  'finding.amount-as-text.advice': 'Make it a number.',

  'finding.boarding-and-day.message':
    'One pupil, one term, aid both as boarder and as day pupil (see also {{other}})',
  'finding.boarding-and-day.reason': 'The two kinds of aid exclude each other.',
  'finding.boarding-and-day.advice': 'Find out whether the pupil boards, and keep one.',

  'finding.eligible-not-aided.message':
    '{{name}} ({{hardship}}) is not on the roster: eligible, not aided',
  'finding.eligible-not-aided.reason': 'Every eligible pupil is aided.',
  'finding.eligible-not-aided.advice': 'Add the pupil, or say why not.',

  'finding.not-eligible-aided.message': 'Paid {{paid}} yuan without a kind of hardship',
  'finding.not-eligible-aided.message_warning':
    'Boarding aid without a kind of hardship: whether it is due must be confirmed',
  'finding.not-eligible-aided.reason': 'This aid is for pupils in hardship: {{rule}}.',
  'finding.not-eligible-aided.reason_warning':
    'The document does not say whether such boarders must be in hardship: {{rule}}.',
  'finding.not-eligible-aided.advice': 'Fill in the hardship, or withdraw the aid.',
  'finding.not-eligible-aided.advice_warning': 'Ask the aid office how the rule is meant.',

  'finding.late-submission.message': '{{name}} reported on {{on}}, due {{due}}, {{days}} days late',
  'finding.late-submission.reason': 'Reports are due on the day of the scheme, that day included.',
  'finding.late-submission.advice': 'Put it into the circular.',

  'finding.missing-submission.message': '{{name}} has not reported (due {{due}})',
  'finding.missing-submission.reason':
    'Every unit of the scheme reports, with a zero report where nothing was found.',
  'finding.missing-submission.advice': 'Remind the unit.',

  'finding.not-reviewed.message': 'No reviewer has signed',
  'finding.not-reviewed.reason': 'The leader reviews before it goes up ({{where}}).',
  'finding.not-reviewed.advice': 'Have it reviewed and signed first.',

  'finding.duplicate-submission.message': '{{name}} reported twice (see also {{other}})',
  'finding.duplicate-submission.reason': 'One report a unit and period, or it counts twice.',
  'finding.duplicate-submission.advice': 'Say which one holds.',

  'finding.template-changed.message': 'The form was changed: {{detail}}',
  'finding.template-changed.reason': 'A changed form loses or shifts columns when merged.',
  'finding.template-changed.advice': 'Check the columns, or ask for the original form.',
};
