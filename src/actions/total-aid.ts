import type { AidCase } from '../aid/aid-case';
import { aidTotals, type AidTotals } from '../aid/aid-totals';
import { sameChildren } from '../aid/duplicates';
import { RateTable } from '../aid/rate-table';
import type { Term } from '../aid/term';
import { chooseScheme } from '../schemes/choose-scheme';
import type { Scheme } from '../schemes/scheme';
import { withOwnSheets } from '../schemes/sheets/own-sheets';
import type { Snapshot } from '../workbook/snapshot';
import type { Progress } from './progress';
import { readAid } from './read-aid';
import { recogniseLists } from './recognise-lists';

export interface AidResult {
  readonly aid: AidCase;
  readonly totals: AidTotals;
  readonly scheme: Scheme;
  /** Names of workbooks sent in that hold no roster. */
  readonly without: readonly string[];
}

export interface TotalOptions {
  readonly scheme?: Scheme;
  readonly term?: Term;
  /** Workbooks whose rosters are totalled with this one's, each by the standards in force in it. */
  readonly others?: readonly Snapshot[];
}

/** 资助 totals of the rosters of one workbook or several; undefined where none has any. */
export function* totalAid(
  snapshot: Snapshot,
  options: TotalOptions,
): Generator<Progress, AidResult | undefined> {
  const others = options.others ?? [];
  const read: OwnAid[] = [];
  const without: string[] = [];
  for (const [at, workbook] of [snapshot, ...others].entries()) {
    const own = yield* aidOf(workbook, options, at === 0 ? undefined : workbook.name);
    if (own) read.push(own);
    else without.push(workbook.name);
  }
  const [first, ...more] = read;
  if (!first) return undefined;
  const aid = more.length === 0 ? first.aid : together(read.map((own) => own.aid));
  const totals = aidTotals(aid.rosters, aid.same);
  return { aid, totals, scheme: first.scheme, without };
}

interface OwnAid {
  readonly aid: AidCase;
  readonly scheme: Scheme;
}

function* aidOf(
  current: Snapshot,
  options: TotalOptions,
  book: string | undefined,
): Generator<Progress, OwnAid | undefined> {
  const { scheme, source, own } = chooseScheme(current, options.scheme);
  const snapshot = withOwnSheets(current, own?.sheets ?? []);
  const tables = yield* recogniseLists(snapshot, scheme);
  const aid = yield* readAid(snapshot, tables, scheme, {
    chosen: source === 'chosen' || source === 'workbook',
    ...(options.term && { term: options.term }),
    ...(book !== undefined && { book }),
  });
  return aid && aid.rosters.length > 0 ? { aid, scheme } : undefined;
}

/** One case of several: a child that stands in two of the workbooks stands twice. */
function together(cases: readonly AidCase[]): AidCase {
  const [first] = cases;
  if (!first) throw new Error('no case');
  const rosters = cases.flatMap((each) => each.rosters);
  return {
    ...first,
    rosters,
    same: sameChildren(rosters),
    eligible: cases.flatMap((each) => each.eligible),
    headcounts: cases.flatMap((each) => each.headcounts),
    sheets: cases.flatMap((each) => each.sheets),
    rates: new RateTable([...new Set(cases.flatMap((each) => each.rates.rates))]),
    standards: [...new Set(cases.map((each) => each.standards))].join('、'),
  };
}
