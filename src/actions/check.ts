import type { AidCase } from '../aid/aid-case';
import { aidTotals } from '../aid/aid-totals';
import type { Case } from '../checks/case';
import type { AidResult, CheckResult, FitSummary, SheetSummary } from '../checks/check-result';
import { crossCase } from '../checks/cross/cross-pairs';
import { judge } from '../checks/judge';
import type { SchemeJudge } from '../checks/scheme/scheme-check';
import { isFollowedUp, type Judgement, type List } from '../checks/judgement';
import { submissionOf } from '../checks/submission/submission-of';
import { asOfOfWorkbook, type AsOf } from '../ledgers/as-of';
import { compareMonths } from '../ledgers/compare-months';
import { countsOf } from '../ledgers/counts-of';
import type { MonthChanges } from '../ledgers/month-changes';
import { registerOf } from '../ledgers/register';
import type { IsoDate } from '../reading/iso-date';
import { chooseScheme } from '../schemes/choose-scheme';
import { readDutyMarks } from '../schemes/duty-marks';
import { ledgerTypeOf } from '../schemes/ledger-type';
import { fingerprintOf } from '../workbook/fingerprint';
import type { Scheme } from '../schemes/scheme';
import type { SchemeFit } from '../schemes/scheme-fits';
import { withOwnSheets } from '../schemes/sheets/own-sheets';
import { readAnswers } from '../marks/read-answers';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import { workbookFingerprint } from '../workbook/workbook-fingerprint';
import { earlierLists } from './earlier-lists';
import type { Progress } from './progress';
import { readAid } from './read-aid';
import { readChildrenCase } from './read-children';
import { readLists } from './read-lists';
import { recogniseLists, recogniseOthers } from './recognise-lists';

export interface CheckOptions {
  /** The day the check speaks of, where the person gives one. */
  readonly asOf?: IsoDate;
  /** Today, told by the face: taken only where neither the person nor the workbook names a day. */
  readonly today: IsoDate;
  /** The scheme that the person chose; else the workbook's own, a built-in one, or the general one. */
  readonly scheme?: Scheme;
  /** A check before submission: unfilled rows, missing review and open warnings block. */
  readonly submit?: boolean;
  /** The rules over a scheme itself, for a workbook that carries one. */
  readonly judgeScheme?: SchemeJudge;
  /** Year for dates without one, where nothing else tells. */
  readonly year?: number;
}

/** Checks a case and changes nothing: same case, scheme and day, same answer. */
export function* check(
  { current, previous, others }: Case,
  options: CheckOptions,
): Generator<Progress, CheckResult> {
  const choice = chooseScheme(current, options.scheme);
  const { scheme, own, named } = choice;
  const snapshot = withOwnSheets(current, own?.sheets ?? []);
  const tables = yield* recogniseLists(snapshot, scheme);
  const register = registerOf(snapshot, tables, scheme);
  const stated = asOfOfWorkbook(snapshot, tables);
  const asOf = asOfOf(options, stated);
  const context = { scheme, register, asOf, stated, year: options.year };
  const read = yield* readLists(snapshot, tables, context);
  const { now, earlier } = earlierLists(read.filter(({ table }) => table.kind === 'ledger'));
  const changes = yield* changesOf(now, earlier, previous, options, scheme);
  const beside = yield* recogniseOthers(others, scheme);
  const aid = yield* readAid(snapshot, tables, scheme, {
    // Scheme sheets are a scheme that somebody put into force; a mere list of standards is none.
    chosen: choice.source === 'chosen' || choice.source === 'workbook',
    others: beside,
  });
  const children = yield* readChildrenCase(snapshot, tables);
  const judgement: Judgement = {
    snapshot,
    scheme,
    register,
    asOf: asOf.date,
    submit: options.submit === true,
    tables,
    lists: now,
    plans: read.filter(({ table }) => table.kind === 'plan'),
    ...(changes && { changes }),
    ...(own && { own }),
    ...(named && { named }),
    rivals: choice.rivals,
    ...(options.judgeScheme && { judgeScheme: options.judgeScheme }),
    ...(aid && { aid }),
    ...(children && { children }),
  };
  const ledgerRows = now.filter(isFollowedUp).flatMap(({ rows }) => rows);
  const judging = judge(judgement);
  let step = judging.next();
  while (!step.done) {
    yield { stage: 'checking', done: step.value, of: ledgerRows.length };
    step = judging.next();
  }
  const totals = aid && aid.rosters.length > 0 ? aidResult(aid) : undefined;
  yield { stage: 'checking', done: ledgerRows.length, of: ledgerRows.length };
  const { findings, passed } = step.value;
  const answers = readAnswers(snapshot);
  const cross = crossCase(now);
  return {
    asOf: asOf.date,
    asOfSource: asOf.source,
    scheme: {
      id: scheme.id,
      title: scheme.title,
      source: choice.source,
      fingerprint: fingerprintOf(scheme),
      ...(choice.fit && { fit: fitSummary(choice.fit) }),
      ...(choice.rivals.length > 0 && { rivals: choice.rivals.map(fitSummary) }),
    },
    schemeData: scheme,
    workbookFingerprint: workbookFingerprint(snapshot),
    sheets: summaries(snapshot, tables, scheme),
    findings,
    passed,
    answers,
    dutyMarks: readDutyMarks(current),
    ledgerRows,
    counts: countsOf(ledgerRows),
    ...(changes && { changes }),
    ...(totals && { aid: totals }),
    ...(tables.some(isOtherList) && {
      lists: { snapshot, tables, ...(children && { children }) },
    }),
    ...(cross && { cross }),
    ...(options.submit && { submission: submissionOf(findings, answers) }),
  };
}

const OTHER_LISTS = ['children', 'enrolment', 'present', 'areas', 'indicators', 'visits'];
const isOtherList = ({ kind }: Table): boolean => OTHER_LISTS.includes(kind);

const aidResult = (aid: AidCase): AidResult => ({
  standards: aid.standards,
  totals: aidTotals(aid.rosters, aid.elsewhere.length === 0 ? aid.same : undefined),
  case: aid,
});

function asOfOf({ asOf, today }: CheckOptions, stated: AsOf | undefined): AsOf {
  if (asOf !== undefined) return { date: asOf, source: 'option' };
  return stated ?? { date: today, source: 'today' };
}

/** Against the workbook of last period where one is given, else against an earlier sheet of this one. */
function* changesOf(
  now: readonly List[],
  earlier: readonly List[],
  previous: Snapshot | undefined,
  options: CheckOptions,
  scheme: Scheme,
): Generator<Progress, MonthChanges | undefined> {
  const rows = now.flatMap((list) => list.rows);
  if (previous) {
    const tables = yield* recogniseLists(previous, scheme);
    const stated = asOfOfWorkbook(previous, tables);
    const lists = yield* readLists(previous, tables, {
      scheme,
      register: registerOf(previous, tables, scheme),
      asOf: stated ?? { date: options.asOf ?? options.today, source: 'today' },
      stated,
      year: options.year,
    });
    const before = lists.filter(({ table }) => table.kind === 'ledger');
    return compareMonths(rows, rowsOf(before), { book: previous.name, sheets: sheetsOf(before) });
  }
  if (earlier.length === 0) return undefined;
  return compareMonths(rows, rowsOf(earlier), { sheets: sheetsOf(earlier) });
}

const rowsOf = (lists: readonly List[]): List['rows'] => lists.flatMap((list) => list.rows);
const sheetsOf = (lists: readonly List[]): readonly string[] => [
  ...new Set(lists.map(({ table }) => table.sheet)),
];

/** A line a list; a sheet without one says so. */
function summaries(
  snapshot: Snapshot,
  tables: readonly Table[],
  scheme: Scheme,
): readonly SheetSummary[] {
  return snapshot.sheets.flatMap(({ name }): readonly SheetSummary[] => {
    const own = tables.filter(({ sheet }) => sheet === name);
    if (own.length === 0) return [{ name, table: 'none', rows: 0, hiddenRows: 0 }];
    return own.map((table) => ({
      name,
      table: table.kind,
      rows: table.rows.length,
      hiddenRows: table.rows.filter(({ hidden }) => hidden).length,
      ...(table.columns.length > 0 && { by: groundOf(table, scheme) }),
    }));
  });
}

function groundOf(table: Table, scheme: Scheme): NonNullable<SheetSummary['by']> {
  const { title, columns } = table;
  const type = ledgerTypeOf(scheme, table).title;
  return {
    title: title.split('\n').find((line) => !/^附[件表录]\s*\d*[:：]?\s*$/.test(line.trim())) ?? '',
    known: columns.filter(({ field }) => field !== undefined).length,
    columns: columns.length,
    ...(type !== '' && { type }),
  };
}

const fitSummary = ({ scheme: { id, title }, by, text, count }: SchemeFit): FitSummary => ({
  id,
  title,
  by,
  text,
  count,
});
