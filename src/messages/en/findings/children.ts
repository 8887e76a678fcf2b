import type { Catalogue } from '../../message';

/** Children of school age, enrolment, dropouts. */
export const children: Catalogue = {
  'finding.not-enrolled.message': '{{name}}: at school by the ledger, not in the enrolment export',
  'finding.not-enrolled.reason': 'Ledger and enrolment agree child by child.',
  'finding.not-enrolled.advice': 'Find out, then enrol the child or correct the state.',

  'finding.present-not-enrolled.message': '{{name}}: on the list of present pupils, not enrolled',
  'finding.present-not-enrolled.reason': 'Who is at school is enrolled there.',
  'finding.present-not-enrolled.advice': 'Enrol or transfer the pupil.',

  'finding.enrolled-not-present.message': '{{name}}: enrolled, not on the list of present pupils',
  'finding.enrolled-not-present.reason': 'An enrolled pupil who is absent may have dropped out.',
  'finding.enrolled-not-present.advice':
    'Find the pupil; transfer the enrolment, or persuade the child to return.',

  'finding.double-enrolment.message': '{{name}}: enrolled twice (see also {{other}})',
  'finding.double-enrolment.reason': 'A pupil has one enrolment.',
  'finding.double-enrolment.advice': 'Ask both schools and cancel one.',

  'finding.enrolled-not-in-ledger.message':
    '{{name}}: enrolled, not in the local ledger, perhaps a child of migrants',
  'finding.enrolled-not-in-ledger.reason': 'Children registered elsewhere may go to school here.',
  'finding.enrolled-not-in-ledger.advice': 'Ask; a local child goes on the ledger.',

  'finding.possible-same-person.message':
    '{{name}}: same name and birth date as {{other}}, other identity number; perhaps one person',
  'finding.possible-same-person.reason':
    'One of the numbers may be mistyped; until then nobody counts as not enrolled.',
  'finding.possible-same-person.advice': 'Compare with the papers and correct the number.',

  'finding.not-cleared.message':
    '{{name}}: state "{{state}}", the day of clearing {{end}} has passed and it is not cleared on {{asOf}}',
  'finding.not-cleared.reason':
    'No child may be out of school after the day that the document names.',
  'finding.not-cleared.advice':
    'Look into the return; where the child is back at school, update the state and add the paper.',

  'finding.no-persuader.message': 'The state is “{{state}}”, and nobody is named to persuade',
  'finding.no-persuader.reason': 'For each dropout somebody is named (one child, one case).',
  'finding.no-persuader.advice': 'Name the person and note the efforts.',

  'finding.birth-id-mismatch.message':
    'The birth date “{{text}}” differs from the identity number, {{birth}}',
  'finding.birth-id-mismatch.reason': 'Digits 7 to 14 are the birth date (GB 11643).',
  'finding.birth-id-mismatch.advice': 'Compare with the papers and correct one of them.',

  'finding.sex-id-mismatch.message':
    'The sex “{{text}}” differs from the identity number, “{{expected}}”',
  'finding.sex-id-mismatch.reason': 'Digit 17 is odd for men and even for women (GB 11643).',
  'finding.sex-id-mismatch.advice': 'Compare with the papers and correct one of them.',

  'finding.age-wrong.message': 'The age says “{{text}}”; as of {{asOf}} it is {{expected}}',
  'finding.age-wrong.reason': 'A year is completed on the birthday.',
  'finding.age-wrong.advice': 'Correct the age.',

  'finding.out-of-age.message': 'Aged {{age}} as of {{asOf}}, outside {{min}} to {{max}}',
  'finding.out-of-age.reason': 'The scheme sets the ages, both ends included.',
  'finding.out-of-age.advice': 'Check the birth date; take the child out or note why.',
};
