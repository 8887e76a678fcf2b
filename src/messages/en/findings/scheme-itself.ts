import type { Catalogue } from '../../message';

/** The scheme itself: mistakes in its sheets, and where the document disagrees with itself. */
export const schemeItself: Catalogue = {
  'finding.scheme-mistake.message': '“{{name}}” of the scheme sheet “{{sheet}}” is wrong',
  'finding.scheme-mistake.message_missing': '“{{name}}” is blank',
  'finding.scheme-mistake.message_twice':
    '“{{name}}” stands twice: “{{text}}” is already in {{twice}}',
  'finding.scheme-mistake.message_badDate': '“{{name}}” is no valid date: “{{badDate}}”',
  'finding.scheme-mistake.message_badNumber': '“{{name}}” is no number: “{{badNumber}}”',
  'finding.scheme-mistake.message_badAmount': '“{{name}}” is no amount: “{{badAmount}}”',
  'finding.scheme-mistake.message_badChoice':
    '“{{name}}” cannot be “{{text}}”; choose from {{badChoice}}',
  'finding.scheme-mistake.message_badField': '“{{badField}}” in “{{name}}” is no known column',
  'finding.scheme-mistake.message_badRule': '“{{name}}” does not say when: “{{badRule}}”',
  'finding.scheme-mistake.message_unknown':
    '“{{text}}” in “{{name}}” is not on the sheet “{{unknown}}”',
  'finding.scheme-mistake.message_early': '“{{name}}” {{text}} lies before the start {{early}}',
  'finding.scheme-mistake.message_noColumn':
    'The sheet “{{noColumn}}” lacks the required column “{{name}}”',
  'finding.scheme-mistake.message_strange': '“{{text}}” is no column of the sheet “{{strange}}”',
  'finding.scheme-mistake.message_noSheet':
    'The scheme sheets are incomplete or cannot be told: “{{name}}”',
  'finding.scheme-mistake.message_badReading':
    '“{{name}}” should say 从宽 (lenient), 从严 (strict) or the day of one reading: “{{badReading}}”',
  'finding.scheme-mistake.message_clear': '“{{text}}” has one reading only and need not stand here',
  'finding.scheme-mistake.message_noChoice':
    '“{{text}}” does not offer two readings to choose from; write the day on the list',
  'finding.scheme-mistake.message_neither':
    '“{{name}}” {{text}} is neither of the two readings ({{neither}})',
  'finding.scheme-mistake.message_overruled':
    '“{{name}}” is “{{text}}” here and “{{overruled}}” in the scheme in force, which holds',
  'finding.scheme-mistake.message_unfit': 'The scheme is not well formed: {{name}} ({{unfit}})',
  'finding.scheme-mistake.reason': 'What is wrong on a scheme sheet cannot be used for checks.',
  'finding.scheme-mistake.advice': 'Correct the cell; the notes below the headings say how.',

  'finding.duty-differs.message':
    '“{{name}}” is ordered in two ways: “{{text}}” at {{where}}, “{{otherText}}” at {{other}}',
  'finding.duty-differs.reason': 'One duty should have one time and one review.',
  'finding.duty-differs.advice':
    'Ask the issuing unit which holds; the calendar takes the more precise one.',

  'finding.label-differs.message': '“{{name}}” bears several names: {{options}}',
  'finding.label-differs.reason': 'One column under several names is easily filled in wrongly.',
  'finding.label-differs.advice': 'May stay; better one name before it is issued.',

  'finding.mention-differs.message':
    '“{{name}}” differs: “{{text}}” at {{where}}, “{{otherText}}” at {{other}}',
  'finding.mention-differs.reason': 'One thing should read alike throughout a document.',
  'finding.mention-differs.advice': 'Find out which is right; the check gives no verdict.',

  'finding.target-remainder.message':
    '“{{name}}”: a target of {{stated}} {{unit}} ({{where}}) out of {{sum}} {{unit}} ({{other}}) leaves {{difference}} {{unit}}',
  'finding.target-remainder.reason': 'A target below its stock leaves a remainder.',
  'finding.target-remainder.advice': 'If the document aims at all of it, verify the target.',

  'finding.deadline-words-differ.message':
    'One time in several wordings, some of them ambiguous: {{options}}',
  'finding.deadline-words-differ.reason':
    '10月前 can mean the end of September or of October, unlike the other wordings.',
  'finding.deadline-words-differ.advice': 'Use one wording, like 10月底前.',

  'finding.posted-after-deadline.message':
    'The deadline {{end}} of “{{name}}” ({{where}}) lies before the day of publication, {{on}}',
  'finding.posted-after-deadline.reason':
    'The deadline had passed when the document was published.',
  'finding.posted-after-deadline.advice':
    'Verify the deadline, or say that notice was given earlier.',

  'finding.short-notice.message':
    'The deadline {{end}} of “{{name}}” ({{where}}) is only {{days}} days after the issue on {{issued}}',
  'finding.short-notice.reason': 'Due within a week of the issue.',
  'finding.short-notice.advice': 'May stay; make sure that it arrives in time.',

  'finding.numbering-gap.message':
    'Headings are not in sequence: “{{expected}}” is missing at “{{name}}”',
  'finding.numbering-gap.reason': 'A missing number may be a heading lost in print.',
  'finding.numbering-gap.advice': 'Compare with the original and add the number.',

  'finding.no-dated-report.message': 'No duty reports to {{name}} by a given day',
  'finding.no-dated-report.reason': 'A report that is asked for needs a day and a recipient.',
  'finding.no-dated-report.advice': 'Set the day and the recipient.',

  'finding.duty-without-day.message': '“{{name}}” says “{{text}}” and names no day ({{where}})',
  'finding.duty-without-day.reason': 'Without a day nothing can be announced or called late.',
  'finding.duty-without-day.advice': 'Add it to the scheme, like 每月25日前.',

  'finding.duty-without-end.message': '“{{name}}” does not say until when ({{where}})',
  'finding.duty-without-end.also.end': 'taken until the last phase ends on {{end}}',
  'finding.duty-without-end.reason': 'A recurring duty should have an end.',
  'finding.duty-without-end.advice': 'May stay; the sheet 上报任务 has a column for it.',

  'finding.duty-before-input.message':
    '“{{name}}” is due on {{due}} ({{where}}), before “{{otherText}}” on {{on}} ({{other}}), which it needs',
  'finding.duty-before-input.reason': 'A duty is due no earlier than what it builds on.',
  'finding.duty-before-input.advice': 'Verify both days.',

  'finding.plan-after-start.message':
    '“{{name}}” is due on {{due}} ({{where}}), after “{{otherText}}” has begun on {{start}} ({{other}})',
  'finding.plan-after-start.reason': 'A plan usually comes before the work.',
  'finding.plan-after-start.advice': 'May stay; note that the work begins before its plan is due.',

  'finding.report-on-last-day.message':
    '“{{name}}” is due on the last day of its phase “{{otherText}}”, {{due}} ({{where}}, {{other}})',
  'finding.report-on-last-day.reason':
    'The work of the last day cannot be in a report due that day.',
  'finding.report-on-last-day.advice': 'May stay; leave time for collecting.',

  'finding.phase-two-deadlines.message':
    'Units have different deadlines within the phase “{{name}}”: {{options}}',
  'finding.phase-two-deadlines.reason': 'One phase sets different deadlines by unit ({{where}}).',
  'finding.phase-two-deadlines.advice': 'Each unit keeps its own, whatever the heading says.',

  'finding.phase-gap.message':
    '{{days}} days between “{{otherText}}” and “{{name}}” belong to no phase: {{start}} to {{finish}}',
  'finding.phase-gap.reason': 'There is a gap between two phases.',
  'finding.phase-gap.advice': 'May stay; make sure that nothing is missing.',

  'finding.phase-without-start.message':
    'The phase “{{name}}” has no start ({{where}}); taken from {{start}}, the day after “{{otherText}}”',
  'finding.phase-without-start.reason':
    'A phase without a start begins on the day after the one before it.',
  'finding.phase-without-start.advice': 'May stay; the sheet 阶段 has a column for it.',

  'finding.phase-overlap.message':
    '“{{otherText}}” and “{{name}}” overlap: {{start}} to {{finish}}',
  'finding.phase-overlap.reason': 'Phases usually follow one another.',
  'finding.phase-overlap.advice': 'Verify the days of both phases.',

  'finding.parameter-differs.message':
    '“{{name}}” is {{stated}}; in the scheme “{{other}}” it is {{otherText}}',
  'finding.parameter-differs.reason': 'Documents differ; mind it when comparing across them.',
  'finding.parameter-differs.advice': 'Keep to this document; the sheet 参数 can change it.',

  'finding.unit-not-represented.message':
    'Nobody on the list of people represents “{{name}}”, as they do for {{count}} other units',
  'finding.unit-not-represented.reason': 'Such a list usually covers every unit ({{of}} in all).',
  'finding.unit-not-represented.advice': 'Verify whether the list is complete.',

  'finding.condition-gap.message':
    'Conditions of “{{name}}” differ: “{{text}}” at {{where}} says nothing of hardship, “{{otherText}}” at {{other}} does',
  'finding.condition-gap.reason': 'A condition that is printed once and left out once is disputed.',
  'finding.condition-gap.advice': 'Verify it; the sheets 参数 and 资助标准 say what is applied.',

  'finding.ratio-differs.message':
    '“{{name}}” is {{stated}} yuan ({{where}}); by its share of “{{otherText}}” ({{other}}) it would be {{expected}} yuan',
  'finding.ratio-differs.reason': 'This rate is a share of another one.',
  'finding.ratio-differs.advice': 'Verify both rates; the check gives no verdict.',
};
