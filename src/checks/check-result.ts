import type { Answers } from './answer-key';
import type { AidCase } from '../aid/aid-case';
import type { ChildrenCase } from '../children/children-case';
import type { AidTotals } from '../aid/aid-totals';
import type { Finding, Passed } from './finding';
import type { Counts } from '../ledgers/counts';
import type { LedgerRow } from '../ledgers/ledger-row';
import type { MonthChanges } from '../ledgers/month-changes';
import type { IsoDate } from '../reading/iso-date';
import type { DutyMark } from '../schemes/duty-marks';
import type { Scheme } from '../schemes/scheme';
import type { FitGround } from '../schemes/scheme-fits';
import type { Table, TableKind } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { CrossCase } from './cross/cross-pairs';

/** Where the as-of date came from. */
export type AsOfSource =
  'option' | 'workbook-name' | 'as-of-line' | 'filled-on' | 'dated' | 'today';

/** What a check gives: plain data, in a stable order, the same on either host and in any year. */
export interface CheckResult {
  readonly asOf: IsoDate;
  readonly asOfSource: AsOfSource;
  readonly scheme: {
    readonly id: string;
    readonly title: string;
    readonly source: SchemeSource;
    readonly fingerprint: string;
    /** Why a built-in scheme was taken: what the workbook says. */
    readonly fit?: FitSummary;
    /** Schemes that fit alike, where a person has to say which. */
    readonly rivals?: readonly FitSummary[];
  };
  /** The scheme in force itself, for those who compose a report. */
  readonly schemeData: Scheme;
  /** Fingerprint of the values of the workbook's own sheets (ours left out). */
  readonly workbookFingerprint: string;
  readonly sheets: readonly SheetSummary[];
  /** Errors first, then warnings, reports, info; within them by sheet, row, column, code. */
  readonly findings: readonly Finding[];
  readonly passed: readonly Passed[];
  /** What people answered to findings on a 检查结果 sheet, by `answerKey`. */
  readonly answers: Answers;
  /** What people noted on a 上报日历 sheet: when reports went out and were reviewed. */
  readonly dutyMarks: readonly DutyMark[];
  /** Every row of every list that has deadlines, in sheet order; copies left out. */
  readonly ledgerRows: readonly LedgerRow[];
  readonly counts: Counts;
  readonly changes?: MonthChanges;
  /** Where the workbook has rosters: what they pay and what is due, with the standards in force. */
  readonly aid?: AidResult;
  /** Lists without deadlines that the workbook holds, for those who compose a report. */
  readonly lists?: ListsCase;
  /** 自查 against 互查, where the workbook has both. */
  readonly cross?: CrossCase;
  /** Only for a check before submission. */
  readonly submission?: { readonly ready: boolean; readonly reasons: readonly Finding[] };
}

export interface ListsCase {
  readonly snapshot: Snapshot;
  readonly tables: readonly Table[];
  readonly children?: ChildrenCase;
}

export interface AidResult {
  readonly standards: string;
  readonly totals: AidTotals;
  /** The case itself, to drill down to rosters and their rows. */
  readonly case: AidCase;
}

export interface FitSummary {
  readonly id: string;
  readonly title: string;
  readonly by: FitGround;
  readonly text: string;
  readonly count: number;
}

export type SchemeSource = 'chosen' | 'workbook' | 'built-in' | 'general';

export interface SheetSummary {
  readonly name: string;
  readonly table: TableKind;
  readonly rows: number;
  readonly hiddenRows: number;
  readonly by?: TableGround;
}

/** Why a sheet was taken for a list: its title, and how many of its headings are known. */
export interface TableGround {
  readonly title: string;
  readonly known: number;
  readonly columns: number;
  /** The list of the scheme whose columns are asked for. */
  readonly type?: string;
}
