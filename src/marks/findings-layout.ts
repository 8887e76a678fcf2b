import { answerKey, type Answers } from '../checks/answer-key';
import type { CheckResult } from '../checks/check-result';
import type { Finding } from '../checks/finding';
import { shortened } from '../checks/shortened';
import { speakDate, speakFinding, speakPassed } from '../checks/speak-finding';
import type { MessageParams } from '../messages/message';
import type { Render } from '../messages/render';
import { FORM, officialPrint } from '../report/official-form';
import { SheetDraft, numberContent, textContent, type DraftCell } from '../report/sheet-draft';
import type { MarkLevel } from '../workbook/edit';
import { MARK_LOOKS } from '../workbook/mark-looks';
import type { CellStyle, SheetLayout } from '../workbook/sheet-layout';
import type { FindingsLine } from './findings-line';
import { levelOf } from './marks-of';
import { readingLine } from './reading-line';

/** This sheet is read on the screen: its letters are larger than those of a printed form. */
const larger = (style: CellStyle): CellStyle =>
  style.font ? { ...style, font: { ...style.font, size: style.font.size + 1 } } : style;
const SCREEN = {
  title: FORM.title,
  note: FORM.note,
  head: larger(FORM.head),
  text: larger(FORM.text),
  centred: larger(FORM.centred),
  total: larger(FORM.total),
};

const levelStyle = (level: MarkLevel): CellStyle => ({
  ...SCREEN.centred,
  fill: MARK_LOOKS[level].fill,
});
const LEVEL_STYLES: Readonly<Record<MarkLevel, CellStyle>> = {
  error: levelStyle('error'),
  overdue: levelStyle('overdue'),
  warning: levelStyle('warning'),
  'due-soon': levelStyle('due-soon'),
};

/** 序号 级别 工作表 单元格 项目 问题 依据 处理建议 原文 答复 核对码 */
const WIDTHS = [4.5, 10, 10, 8, 9, 28, 22, 20, 16, 12, 9];

const COLUMNS = [
  'seq',
  'level',
  'sheet',
  'cell',
  'field',
  'message',
  'reason',
  'advice',
  'text',
  'answer',
  'key',
] as const;

/** The 检查结果 sheet: what was found, what was found in order, and how every row was read. */
export function findingsLayout(result: CheckResult, render: Render): SheetLayout {
  const steps = findingsLayoutInSteps(result, render);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in slices: yields the number of lines drawn so far. */
export function* findingsLayoutInSteps(
  result: CheckResult,
  render: Render,
): Generator<number, SheetLayout> {
  const say = (code: string, params: MessageParams = {}): string =>
    render({ code: `report.findings.${code}`, params });
  const draft = new SheetDraft(WIDTHS);
  draft.line(say('title'), SCREEN.title, 36);
  for (const line of headLines(result, render, say)) draft.line(line, SCREEN.note);
  const head = draft.row(
    COLUMNS.map((code, column) => ({
      from: column,
      content: textContent(say(`col.${code}`)),
      style: SCREEN.head,
    })),
    22,
  );
  if (result.findings.length === 0) section(draft, say('none'));
  yield* draw(draft, result.findings, (finding) => lineOf(finding, result.answers, render, say));
  if (result.passed.length > 0) {
    section(draft, say('section.passed'));
    yield* draw(draft, result.passed, (passed) => ({
      level: say('passed'),
      message: speakPassed(passed, render),
    }));
  }
  if (result.ledgerRows.length > 0) {
    section(draft, say('section.readings'));
    yield* draw(draft, result.ledgerRows, readingLine(render));
  }
  const print = officialPrint({ first: head, last: head }, render({ code: 'report.footer' }));
  return draft.layout(say('sheet'), print, head + 1);
}

type Say = (code: string, params?: MessageParams) => string;

function headLines(result: CheckResult, render: Render, say: Say): readonly string[] {
  const { scheme, counts, findings } = result;
  const having = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const lists = result.sheets
    .filter(({ table }) => !['none', 'own', 'scheme', 'copy'].includes(table))
    .map(({ name, rows, hiddenRows }) =>
      say(hiddenRows > 0 ? 'list-hidden' : 'list', { sheet: name, rows, hidden: hiddenRows }),
    );
  return [
    say('lists', {
      lists: lists.join('、') || say('no-lists'),
      fingerprint: result.workbookFingerprint,
    }),
    say('scheme', {
      scheme: scheme.title,
      source: render({ code: `scheme-source.${scheme.source}` }),
      fingerprint: scheme.fingerprint,
    }),
    say('as-of', {
      asOf: speakDate(result.asOf, render),
      source: render({ code: `as-of.${result.asOfSource}` }),
    }),
    say('counts', {
      error: having('error'),
      warning: having('warning'),
      report: having('report'),
      info: having('info'),
      passed: result.passed.length,
      rows: counts.rows,
      hidden: counts.hidden,
    }),
  ];
}

function lineOf(finding: Finding, answers: Answers, render: Render, say: Say): FindingsLine {
  const { field, severity, message, reason, advice } = speakFinding(finding, render);
  const { book, sheet, cell } = finding.place;
  const level = levelOf(finding);
  const first = cell.split(',')[0] ?? '';
  const text = String(finding.params['text'] ?? '');
  return {
    level: level ? `${MARK_LOOKS[level].sign} ${severity}` : severity,
    ...(level && { style: LEVEL_STYLES[level] }),
    sheet: book ? `${book}\n${sheet}` : sheet,
    cell: cell.split(',').join('、'),
    ...(book === undefined && first !== '' && { link: { sheet, cell: first } }),
    field,
    message,
    reason,
    advice,
    text: [
      text === '' ? '' : say('original', { text: shortened(text, LONGEST) }),
      finding.suggestion === undefined
        ? ''
        : say('suggestion', { text: shortened(finding.suggestion, LONGEST) }),
    ]
      .filter((part) => part !== '')
      .join('\n'),
    answer: answers.get(answerKey(finding)) ?? '',
    key: answerKey(finding),
  };
}

const LONGEST = 80;

const LINES_A_SLICE = 100;

function* draw<Item>(
  draft: SheetDraft,
  items: readonly Item[],
  lineOfItem: (item: Item) => FindingsLine,
): Generator<number, void> {
  for (const [index, item] of items.entries()) {
    drawLine(draft, index + 1, lineOfItem(item));
    if ((index + 1) % LINES_A_SLICE === 0) yield draft.nextRow;
  }
}

function drawLine(draft: SheetDraft, number: number, line: FindingsLine): void {
  const texts = [line.sheet, line.cell, line.field, line.message, line.reason, line.advice];
  const cells: DraftCell[] = [
    { from: 0, content: numberContent(number), style: SCREEN.centred },
    { from: 1, content: textContent(line.level), style: line.style ?? SCREEN.centred },
    ...[...texts, line.text, line.answer, line.key].map((text = '', column) => ({
      from: column + 2,
      content: textContent(text),
      style: column < 3 ? SCREEN.centred : SCREEN.text,
      ...(column === 1 && line.link && { link: line.link }),
    })),
  ];
  draft.row(cells, 18);
}

function section(draft: SheetDraft, text: string): void {
  draft.row(
    [{ from: 0, to: draft.lastColumn, content: textContent(text), style: SCREEN.total }],
    22,
  );
}
