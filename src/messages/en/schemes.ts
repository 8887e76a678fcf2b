import type { Catalogue } from '../message';

/** Titles and guidance on the sheets of a scheme; their headings are Chinese in every language. */
export const schemes: Catalogue = {
  'schemes.sheet-title': '{{title}} · {{sheet}}',

  'schemes.guidance.scheme':
    'A scheme is this sheet and those that follow, kept in the workbook. Change them here, then check the scheme.',
  'schemes.guidance.phases':
    'One row for each phase of the document. Deadlines of a list lie within the rectifying ones.',
  'schemes.guidance.duties':
    'Who reports what to whom, and when: 每月25日前, 每周五前, 2020-06-05. A bare 每月 or 每季度 gets no due day.',
  'schemes.guidance.categories': 'Names and wording of the 类别 column.',
  'schemes.guidance.items': 'The official items of the list, one a row, worded as printed.',
  'schemes.guidance.tasks':
    'The tasks in the text of the document, with the id of the item that carries each out.',
  'schemes.guidance.units':
    'Register of offices, schools, counties and townships. Other spellings go into 别名.',
  'schemes.guidance.people': 'Register of leaders and other people.',
  'schemes.guidance.ledgers': 'The columns that each kind of list must have.',
  'schemes.guidance.indicators': 'Indicators with their targets.',
  'schemes.guidance.rates':
    'Rates in yuan; left blank where the document gives no amount. Each may have its terms.',
  'schemes.guidance.areas':
    'One row for each office; from the second row of a group on, what belongs to the group may stay blank.',
  'schemes.guidance.statements':
    'Figures of the document, held against their parts and their other mentions.',
  'schemes.guidance.sections':
    'Headings with their numbers in the order of the document; blank where it has no number.',
  'schemes.guidance.labels': 'What the document calls one column or role in different places.',
  'schemes.guidance.mentions':
    'Telephone numbers, addresses and names that stand in several places.',
  'schemes.guidance.parameters': 'Parameters of the check; the usual ones where left blank.',
  'schemes.guidance.calendar': 'When terms begin and end, for deadlines like 学期末 and 开学前.',
  'schemes.guidance.headers': 'What the headings of this office mean, said once for all.',

  'schemes.guidance.wordings':
    'Deadlines with two readings, like 10月前: which of them holds, for all rows, so that it is not asked row by row. Copy the wording; full or half width does not matter.',

  'schemes.note.required': 'Required. ',
  'schemes.note.id': 'Never twice.',
  'schemes.note.where': 'Where it stands in the document.',
  'schemes.note.list': 'Several with 、 between them.',
  'schemes.note.date': 'Like 2020-05-31.',
  'schemes.note.category': 'An id of the sheet 类别.',
  'schemes.note.deadline': 'As printed; several with ; between them.',
  'schemes.note.people': 'Names of the sheet 人员, several with 、 between them.',
  'schemes.note.units': 'Names or aliases of the sheet 单位, several with 、 between them.',
  'schemes.note.scheme-id': 'Tells schemes apart, like dawukou-2021; a copy needs a new one.',
  'schemes.note.document-number': 'A workbook that names it is judged by this scheme.',
  'schemes.note.year': 'The year of dates that are written without one.',
  'schemes.note.collector': 'The unit that collects the reports.',
  'schemes.note.titles':
    'A workbook with a title that holds all words joined by + is judged by this scheme; several sets with 、 between them.',
  'schemes.note.names': 'A workbook that holds three of them is judged by this scheme.',
  'schemes.note.rectifies': '是: deadlines of a list lie within it.',
  'schemes.note.rule': 'Like 每月25日前, 每周五前, 2020-06-05.',
  'schemes.note.phase': 'An id of the sheet 阶段.',
  'schemes.note.after': 'Ids of the duties that come first.',
  'schemes.note.repeats':
    'The id of the duty that the document states once more here; the calendar lists it once.',
  'schemes.note.official': 'As printed.',
  'schemes.note.item': 'An id of the sheet 条目.',
  'schemes.note.unit-kind': 'Names like 各中小学 are 统称.',
  'schemes.note.fields': 'Headings of columns, like 整改时限、责任领导.',
  'schemes.note.target': 'Percentages as 0.995 or 99.5%.',
  'schemes.note.boarding': 'Blank where it makes no difference.',
  'schemes.note.money': 'Yuan; blank without an amount.',
  'schemes.note.average': '是: an average, not held against single pupils.',
  'schemes.note.term': 'Like 2024春; blank without a limit.',
  'schemes.note.printed': 'The document’s words for whom it is.',
  'schemes.note.share': 'A day pupil’s half of a boarder’s: the id of the boarding rate, and 0.5.',
  'schemes.note.group': 'May stay blank from the second row of a group on.',
  'schemes.note.townships': 'Each township belongs to one office.',
  'schemes.note.part-of': 'The id of the total of which this is a part.',
  'schemes.note.goal-of': 'The id of the total of which this is to be reached.',
  'schemes.note.counts': 'The number equals the rows of that sheet.',
  'schemes.note.members': 'What the document names one by one; as many as the number says.',
  'schemes.note.number': 'As printed: 一, （二）, 3.',
  'schemes.note.under': 'Blank for headings of the first level.',
  'schemes.note.meaning': 'The same word for the same meaning.',
  'schemes.note.mention': 'The same name for all mentions of one thing.',
  'schemes.note.warn-days': 'Due soon within so many days; 7 unless given.',
  'schemes.note.immediate-days': 'Days that 立行立改 leaves; 7 unless given.',
  'schemes.note.roll-forward': 'Whether deadlines on rest days move; 否 unless given.',
  'schemes.note.require-hardship': 'Whether boarders need hardship; 是 unless given.',
  'schemes.note.age': 'Full years, included; blank where age does not matter.',
  'schemes.note.missed':
    'Points taken off for each problem missed; blank where the document fixes none.',
  'schemes.note.clear-by':
    'The last day for every child to be back at school; blank where there is none.',
  'schemes.note.wording': 'As the list says it.',
  'schemes.note.read-as':
    '从宽: the later day (10月前 is until 31 October); 从严: the earlier one (30 September); or one of the two days.',
  'schemes.note.header': 'The heading as it stands on the list.',

  'schemes.list.line': '{{id}}  {{title}} ({{year}})',
  'schemes.list.general': '{{id}}  {{title}}',
  'schemes.check.head': 'Scheme {{title}} (id {{id}}, fingerprint {{fingerprint}})',
  'schemes.check.none':
    '{{path}} holds no scheme sheets. Export a scheme with duzhan scheme export and change it.',
  'schemes.check.mistakes':
    'The scheme sheets of {{path}} have {{count}} mistakes, the first at {{cell}}. See duzhan scheme check and correct them.',
  'schemes.check.counts':
    '{{error}} errors, {{warning}} warnings, {{info}} hints; in agreement: {{passed}}',
  'schemes.usage':
    'Say what to do: duzhan scheme list; duzhan scheme export ID -o OUT.xlsx (--id NEW --title NAME copies it as a new scheme, --into BOOK.xlsx puts it behind that workbook); duzhan scheme check FILE or ID.',
  'schemes.id-taken':
    'Choose another id for the new scheme than "{{name}}": it may be neither blank nor that of a built-in scheme.',
  'schemes.out-kind': 'Name an .xlsx or .json file with -o; “{{path}}” is neither.',

  'schemes.duties.title': 'Reporting calendar of {{title}} (from {{asOf}})',
  'schemes.duties.sheet': 'Reporting calendar',
  'schemes.duties.col.seq': 'No.',
  'schemes.duties.col.name': 'Duty',
  'schemes.duties.col.who': 'From',
  'schemes.duties.col.to': 'To',
  'schemes.duties.col.period': 'Period',
  'schemes.duties.col.due': 'Due',
  'schemes.duties.col.left': 'Days left',
  'schemes.duties.col.hint': 'Hint',
  'schemes.duties.col.review': 'Reviewer',
  'schemes.duties.col.submitted': 'Submitted on',
  'schemes.duties.col.reviewed': 'Reviewed on',
  'schemes.duties.col.where': 'Ground',
  'schemes.duties.line':
    '{{due}}  {{name}}: {{who}} → {{to}} ({{period}}), {{left}}{{hint}} [{{where}}]',
  'schemes.duties.left': '{{days}} days left',
  'schemes.duties.today': 'due today',
  'schemes.duties.past': '{{days}} days ago',
  'schemes.duties.no-day': 'the document names no day',
  'schemes.duties.over': 'has ended',
  'schemes.duties.rest-day': ', a {{weekday}}',
  'schemes.duties.holiday': ', a day off',
  'schemes.duties.submitted': ', submitted on {{on}}',
  'schemes.duties.submitted-late': ', submitted on {{on}}, {{days}} days late',
  'schemes.duties.reviewed': ', reviewed on {{on}}',
  'schemes.duties.unclear': 'The workbook fits several schemes; name one with --scheme: {{ids}}.',
  'schemes.duties.which':
    'Name a workbook, or a scheme with --scheme: duzhan duties --scheme dawukou-2020.',
  'schemes.duties.none': 'The scheme “{{title}}” has no reporting duties.',
  'schemes.duties.once': 'once',
  'schemes.duties.summary': '{{name}} ({{who}} → {{to}})',
  'schemes.duties.description': 'Content: {{content}}; ground: {{where}}',

  'schemes.pane.source': 'Source: {{source}}; id {{id}}',
  'schemes.pane.fit': 'Recognised by {{fit}}',
  'schemes.pane.fingerprint': 'Fingerprint {{fingerprint}}, printed in the report as well',
  'schemes.pane.export': 'Export the scheme',
  'schemes.pane.copy': 'Copy as a new scheme',
  'schemes.pane.open': 'Use a scheme file',
  'schemes.pane.new-id': 'New id',
  'schemes.pane.new-title': 'New name',
  'schemes.pane.copy-note':
    'Such as qingjiang-2026; document number and dates are left for you to enter.',
  'schemes.pane.id-taken': 'A scheme has that id already, please take another.',
  'schemes.pane.copy-do': 'Export the new scheme',
  'schemes.pane.content': 'What the scheme says',
  'schemes.pane.self-check':
    'The scheme against itself: {{count}} to look at (both places, no verdict)',
  'schemes.pane.agrees': 'Compared and alike: {{count}}',
  'schemes.pane.settle':
    'Which is meant? The answer goes onto the sheet 时限读法 and is not asked again.',
  'schemes.pane.lenient': 'Lenient: until {{day}}',
  'schemes.pane.strict': 'Strict: until {{day}}',
  'schemes.pane.settled': '“{{text}}” is read as until {{day}}, as the sheet 时限读法 now says',
  'schemes.pane.settle-taken':
    '“{{text}}” stands at {{place}} already and was not changed; correct 读作 there and check again.',
  'schemes.pane.duties-sheet': 'Make a calendar sheet',
  'schemes.pane.duties-ics': 'Download the calendar (.ics)',
  'schemes.pane.note-day': 'Day to note',
  'schemes.pane.note-where':
    'A press notes that day on the sheet of the reporting calendar in this workbook; where there is none it is added first. It can be undone.',
  'schemes.pane.submitted': 'Submitted',
  'schemes.pane.submitted-not': 'Not submitted',
  'schemes.pane.reviewed': 'Reviewed',
  'schemes.pane.reviewed-not': 'Not reviewed',
};
