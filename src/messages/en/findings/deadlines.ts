import type { Catalogue } from '../../message';

/** Deadlines, and what is late. */
export const deadlines: Catalogue = {
  'finding.missing-deadline.message': '“{{field}}” is blank',
  'finding.missing-deadline.message_warning': 'The document gives no deadline for this task',
  'finding.missing-deadline.message_text': '“{{text}}” in “{{field}}” is no time',
  'finding.missing-deadline.reason':
    'Without a deadline nobody can tell whether it was kept ({{where}}).',
  'finding.missing-deadline.reason_warning':
    'The document itself leaves it open ({{where}}); nothing is invented, the row is never overdue.',
  'finding.missing-deadline.reason_text':
    'The column holds the day by which the work is done ({{where}}); often a column has shifted.',
  'finding.missing-deadline.advice': 'Fill in the deadline.',
  'finding.missing-deadline.advice_warning': 'Ask the issuing office whether a deadline is wanted.',
  'finding.missing-deadline.advice_text': 'Look for a shifted column, and fill in the deadline.',

  'finding.impossible-date.message': '“{{text}}” is no date that exists',
  'finding.impossible-date.reason':
    'The calendar has no such day, or the range ends before it starts; nothing is rolled over or repaired, the row is never overdue.',
  'finding.impossible-date.advice': 'Compare with the original and write a day that exists.',
  'finding.impossible-date.also.official': 'the document says “{{official}}”',

  'finding.ambiguous-deadline.message':
    '“{{text}}” names no day; nobody can tell whether it is overdue',
  'finding.ambiguous-deadline.message_altEnd':
    '“{{text}}” has two readings: until {{end}}, or until {{altEnd}}',
  'finding.ambiguous-deadline.message_options':
    '“{{text}}” has two readings: until {{end}}, or until {{altEnd}}',
  'finding.ambiguous-deadline.message_end': '“{{text}}” is vague; taken as until {{end}} for now',
  'finding.ambiguous-deadline.reason':
    'The wording gives no day by itself, and nothing on the sheet helps.',
  'finding.ambiguous-deadline.reason_altEnd':
    'Both usages are real; between the two days the row is only perhaps overdue.',
  'finding.ambiguous-deadline.reason_options':
    'Both usages are real; between the two days the row is only perhaps overdue.',
  'finding.ambiguous-deadline.reason_end':
    'The wording has no agreed last day; the lenient reading is taken, without a verdict.',
  'finding.ambiguous-deadline.advice':
    'Ask the issuing office and write the day, e.g. 2020年5月31日前.',
  'finding.ambiguous-deadline.advice_options':
    'Ask the issuing office and write the day; where it cannot be rewritten, say on the sheet 时限读法 which reading holds (or choose it in the pane): it is not asked again.',
  'finding.ambiguous-deadline.also.flag': 'what the day depends on must be added',
  'finding.ambiguous-deadline.also.flag_immediate':
    '立行立改 counts from the day of finding, which is missing',
  'finding.ambiguous-deadline.also.flag_relative':
    'it counts from the day of filling in, which is missing',
  'finding.ambiguous-deadline.also.flag_missing-year': 'the year is missing',

  'finding.weekday-mismatch.message': 'The weekday in “{{text}}” is wrong: {{end}} is {{weekday}}',
  'finding.weekday-mismatch.reason': 'Date and weekday contradict each other; either may be wrong.',
  'finding.weekday-mismatch.advice': 'Correct the date or the weekday.',

  'finding.rest-day-deadline.message': 'The deadline {{end}} is {{weekday}}, a rest day',
  'finding.rest-day-deadline.reason':
    'The document does not move deadlines on rest days; the written day counts.',
  'finding.rest-day-deadline.advice':
    'Plan ahead; if it is to move, say so in the document or the remark.',

  'finding.deadline-outside-window.message':
    'The deadline {{end}} lies outside the time that the document sets',
  'finding.deadline-outside-window.message_foundOn':
    'The deadline {{end}} lies before the day of finding, {{foundOn}}',
  'finding.deadline-outside-window.reason_foundOn':
    'A problem is put right after it was found: at least one of the two dates is wrong.',
  'finding.deadline-outside-window.advice_foundOn':
    'Compare both dates and put the wrong one right.',
  'finding.deadline-outside-window.message_issued':
    'The deadline {{end}} lies before the day of issue, {{issued}}',
  'finding.deadline-outside-window.message_name':
    'The deadline {{end}} lies outside the phase “{{name}}” ({{start}} to {{finish}})',
  'finding.deadline-outside-window.reason':
    'Deadlines lie within the phases of the document ({{where}}).',
  'finding.deadline-outside-window.advice':
    'Compare with the document; if need be ask the issuing office.',

  'finding.deadline-moved.message':
    'The deadline was moved from “{{before}}” to “{{text}}” without a note',
  'finding.deadline-moved.message_where':
    'The document says “{{before}}”, the list now says “{{text}}”, without a note',
  'finding.deadline-moved.message_other':
    'Last period said “{{before}}” ({{other}}), now “{{text}}”, without a note',
  'finding.deadline-moved.reason':
    'An extension is approved and noted in the remark; a unit does not grant it to itself.',
  'finding.deadline-moved.reason_where':
    'The document sets the deadline ({{where}}); an extension is approved and noted in the remark.',
  'finding.deadline-moved.advice': 'Note the approval in the remark, or put the old deadline back.',
  'finding.deadline-moved.also.moved': '{{moved}} days later',
  'finding.deadline-moved.also.days': 'by the old deadline it is {{days}} days overdue',

  'finding.overdue.message': 'Due {{end}}, {{days}} days overdue as of {{asOf}}, not yet put right',
  'finding.overdue.reason':
    'The progress is no completion; the last day itself is on time, the next one is late.',
  'finding.overdue.advice':
    'Speed it up; if it is done, update the progress and give the day of completion.',

  'finding.overdue-blank.message':
    'Due {{end}}, {{days}} days overdue as of {{asOf}}, progress not filled in',
  'finding.overdue-blank.reason': 'The deadline has passed and the progress is blank.',
  'finding.overdue-blank.advice': 'Look into it and fill in the progress, with the day if done.',

  'finding.maybe-overdue.message':
    'Due {{end}}, which has passed; the progress does not say whether it is done',
  'finding.maybe-overdue.message_altEnd':
    'Perhaps overdue, please confirm: due {{end}} on the lenient reading, {{altEnd}} on the strict one, which has passed as of {{asOf}}',
  'finding.maybe-overdue.message_assumedDays':
    '“{{text}}” names no day; counted as {{assumedDays}} days from the finding (else from the issue) it ended on {{end}}, which has passed as of {{asOf}}, and it is not done',
  'finding.maybe-overdue.message_on':
    '“{{text}}” does not say which day; taken as the day of the finding (else of the issue), {{on}}, which has passed as of {{asOf}}, and it is not done',
  'finding.maybe-overdue.reason':
    'Whether it is done is uncertain; it is not called overdue before somebody confirms.',
  'finding.maybe-overdue.reason_altEnd':
    'The deadline has two readings; nothing is called overdue before the lenient one.',
  'finding.maybe-overdue.reason_assumedDays':
    'The days are a parameter of the scheme and not what the item says; it is not called overdue before somebody confirms.',
  'finding.maybe-overdue.reason_on':
    'The day is not what the item says; it is not called overdue before somebody confirms.',
  'finding.maybe-overdue.advice': 'Find out whether it is done and say so clearly.',
  'finding.maybe-overdue.advice_altEnd': 'Confirm the deadline with the issuing office.',
  'finding.maybe-overdue.advice_assumedDays':
    'Look into the progress; where a day is meant, write the day.',
  'finding.maybe-overdue.advice_on': 'Look into the progress; where a day is meant, write the day.',

  'finding.overdue-long-term.message':
    'Due {{end}}, {{days}} days ago; the progress says long-term',
  'finding.overdue-long-term.reason':
    'Where a day is set, the work is done by it and goes on afterwards; a person must say whether it was, it is not called overdue.',
  'finding.overdue-long-term.advice':
    'Say whether the first part is done and when; if not, treat it as overdue.',

  'finding.due-soon.message': 'Due {{end}}, in {{days}} days as of {{asOf}}',
  'finding.due-soon.reason': 'The deadline is near and the work is not done.',
  'finding.due-soon.advice': 'Finish in time and update the progress.',

  'finding.milestone-passed.message':
    'The day {{on}} has passed (the last one is {{end}}) and on {{asOf}} nothing is reported',
  'finding.milestone-passed.reason': 'Of several days the earlier ones count as well.',
  'finding.milestone-passed.advice': 'Report what was done by that day, or why it was not.',

  'finding.relapsed.message': 'Done or closed, but looking back found "{{text}}"',
  'finding.relapsed.reason': 'What came back, or was not really done, is not done.',
  'finding.relapsed.advice': 'Verify, reopen it, and bring progress and closure up to date.',
};
