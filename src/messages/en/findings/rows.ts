import type { Catalogue } from '../../message';

/** How the rows of a list are filled in. */
export const rows: Catalogue = {
  'finding.missing-required.message': '“{{field}}” is blank',
  'finding.missing-required.reason': 'The column is required ({{where}}).',
  'finding.missing-required.message_filled': '“{{field}}” is blank',
  'finding.missing-required.reason_filled':
    'In {{filled}} of {{of}} rows of this list the column is filled; here nobody answers.',
  'finding.missing-required.advice_filled': 'Fill in “{{field}}”.',
  'finding.missing-required.advice': 'Fill in “{{field}}”.',

  'finding.person-not-named.message': '“{{field}}” says “{{name}}”, which names nobody',
  'finding.person-not-named.reason':
    'Responsibility rests with a person; a collective word answers for nothing.',
  'finding.person-not-named.advice': 'Write the name; for many people attach a list and say so.',

  'finding.unknown-person.message': '“{{name}}” is not on the register of people',
  'finding.unknown-person.message_nearMiss':
    '“{{name}}” is not on the register of people, perhaps “{{nearMiss}}”',
  'finding.unknown-person.message_holder':
    'The card holder “{{holder}}” is neither the pupil {{name}} nor the guardian named',
  'finding.unknown-person.reason_holder': 'Aid goes to an account of the pupil or the guardian.',
  'finding.unknown-person.advice_holder':
    'Find out who holds the card; correct the name or say so in the remarks.',
  'finding.unknown-person.message_among':
    '“{{name}}” stands here alone in the list; perhaps “{{nearMiss}}” ({{among}} times) is meant',
  'finding.unknown-person.reason_among': 'One character apart they count as two.',
  'finding.unknown-person.advice_among': 'Compare; if they are two indeed, leave it.',
  'finding.unknown-person.reason':
    'Names are those of the scheme or the register; a wrong one spoils the counts by person.',
  'finding.unknown-person.advice': 'Check the name; add new people to the register.',

  'finding.unknown-unit.message': '“{{name}}” is not on the register of units',
  'finding.unknown-unit.message_nearMiss':
    '“{{name}}” is not on the register of units, perhaps “{{nearMiss}}”',
  'finding.unknown-unit.message_among':
    '“{{name}}” stands here alone in the list; perhaps “{{nearMiss}}” ({{among}} times) is meant',
  'finding.unknown-unit.reason_among': 'One character apart they count as two.',
  'finding.unknown-unit.advice_among': 'Compare; if they are two indeed, leave it.',
  'finding.unknown-unit.reason':
    'Names are those of the scheme or the register; a wrong one spoils the counts by unit.',
  'finding.unknown-unit.advice': 'Check the name; add new or renamed units to the register.',

  'finding.unit-alias.message': '“{{name}}” is perhaps “{{nearMiss}}” of the register',
  'finding.unit-alias.reason': 'A unit under two names is counted as two units.',
  'finding.unit-alias.advice': 'Confirm once; after that it counts under the name of the register.',

  'finding.padded-name.message': 'The name is padded with spaces; read as “{{name}}”',
  'finding.padded-name.reason':
    'Spaces for alignment do no harm here, but filters and formulas do not match.',
  'finding.padded-name.advice': 'Leave it, or use distributed alignment instead.',

  'finding.duplicate-row.message': 'The row says in every column what that of {{other}} says',
  'finding.duplicate-row.reason': 'A problem entered twice counts twice.',
  'finding.duplicate-row.advice': 'Delete one, or write down what tells them apart.',

  'finding.duplicate-seq.message': 'The serial number is missing',
  'finding.duplicate-seq.message_other':
    'The serial number “{{text}}” occurs twice (see also {{other}})',
  'finding.duplicate-seq.reason':
    'Circulars and comparisons name items by number: each number once, none left out.',
  'finding.duplicate-seq.advice': 'Number the rows anew.',

  'finding.done-without-problem.message': 'No problem is stated, yet the progress says “{{text}}”',
  'finding.done-without-problem.reason':
    'Without a problem nothing is put right; the two columns contradict each other and inflate the count.',
  'finding.done-without-problem.advice': 'State the problem, or write 不存在此问题 as progress.',
  'finding.done-without-problem.also.before': 'last period stated “{{before}}”',

  'finding.problem-without-status.message': 'A problem is stated, the progress is blank',
  'finding.problem-without-status.reason':
    'For every problem found, progress is reported every period.',
  'finding.problem-without-status.advice': 'Fill in the progress; if nothing has begun, say so.',

  'finding.status-unclear.message': '“{{text}}” does not say whether it is done',
  'finding.status-unclear.message_state':
    'The state says “{{state}}”, the progress “{{text}}”: they differ',
  'finding.status-unclear.reason_state':
    'The less finished of the two is counted, and nobody is called late before it is clear.',
  'finding.status-unclear.advice_state': 'Find out which is right and bring the two into line.',
  'finding.status-unclear.reason': 'The text has no verdict; it is not counted as done.',
  'finding.status-unclear.advice': 'Add a verdict: 已完成, 正在整改 or 未启动.',

  'finding.partial-not-done.message': '“{{text}}” counts as partly done, not as done',
  'finding.partial-not-done.reason':
    '基本完成 and the like are not 完成; inspections count them apart.',
  'finding.partial-not-done.advice': 'If all is done, say so with the day; else leave it.',

  'finding.done-without-date.message': 'The progress says “{{text}}”, without a day of completion',
  'finding.done-without-date.reason': 'Without the day nobody can tell whether it was in time.',
  'finding.done-without-date.advice': 'Fill in the day of completion.',

  'finding.no-evidence.message': 'Done or closed, without evidence',
  'finding.no-evidence.message_state': 'The state is “{{state}}”, without evidence',
  'finding.no-evidence.message_paper': '{{name}}: {{paper}} is missing',
  'finding.no-evidence.reason': 'A closure needs evidence that can be inspected.',
  'finding.no-evidence.reason_state':
    'Who is not at a local school needs an approval or a certificate.',
  'finding.no-evidence.reason_paper':
    'The document, the voucher and the roster of a payment of aid are all kept for inspection.',
  'finding.no-evidence.advice': 'Name the evidence or where it is kept.',
  'finding.no-evidence.advice_paper': 'Add it; where it is not needed, say so in the list.',
  'finding.no-evidence.advice_state': 'Add the certificate and note it in the list.',

  'finding.closed-not-done.message': 'Marked “{{text}}”, while the progress says “{{progress}}”',
  'finding.closed-not-done.reason': 'Only what is done may be closed.',
  'finding.closed-not-done.advice': 'Update the progress if it is done; else withdraw the closure.',

  'finding.future-completion.message':
    'Completed on {{doneOn}}, which lies after the as-of date {{asOf}}',
  'finding.future-completion.reason': 'A report cannot state what happened after its day.',
  'finding.future-completion.advice': 'Check the day; write a plan as a plan.',

  'finding.completion-before-finding.message':
    'Completed on {{doneOn}}, before it was found on {{foundOn}}',
  'finding.completion-before-finding.reason':
    'Nothing is put right before it is found; one of the two days is wrong.',
  'finding.completion-before-finding.advice': 'Check both days.',

  'finding.long-term-without-news.message': 'Long-term work without news of this period',
  'finding.long-term-without-news.message_other':
    'Long-term work with the same text as last period ({{other}})',
  'finding.long-term-without-news.reason':
    'Long-range problems show results by stages: news every period.',
  'finding.long-term-without-news.advice': 'Add what was done and achieved this period.',

  'finding.copied-from-last-period.message':
    'The progress is word for word that of last period ({{other}})',
  'finding.copied-from-last-period.reason':
    'The work is not done; last period’s text says nothing about this one.',
  'finding.copied-from-last-period.advice':
    'Write what happened this period; if nothing did, say why.',

  'finding.status-backwards.message': 'Last period ({{other}}) said “{{before}}”, now “{{text}}”',
  'finding.status-backwards.reason': 'What was reported as done is not done now.',
  'finding.status-backwards.advice': 'Explain the relapse, or correct last period’s report.',

  'finding.vanished-row.message': 'A row of last period’s list is gone: “{{text}}” ({{other}})',
  'finding.vanished-row.reason': 'Items stay on the list until they are closed.',
  'finding.vanished-row.advice': 'Put the row back; if it is closed, keep it with the day.',

  'finding.leader-changed.message':
    'The leader changed from “{{before}}” ({{other}}) to “{{text}}” without a note',
  'finding.leader-changed.reason': 'A change of responsibility is noted, so that none is lost.',
  'finding.leader-changed.advice': 'Note the reason in the remark.',

  'finding.office-changed.message':
    'The office changed from “{{before}}” ({{other}}) to “{{text}}” without a note',
  'finding.office-changed.reason': 'A change of responsibility is noted, so that none is lost.',
  'finding.office-changed.advice': 'Note the reason in the remark.',

  'finding.individual-without-person.message':
    'An individual problem names neither school nor person',
  'finding.individual-without-person.reason':
    'An individual problem names who and what, or it cannot be put right.',
  'finding.individual-without-person.advice': 'Add the school or the person.',
};
