import type { AidCase } from '../aid/aid-case';
import type { ChildrenCase } from '../children/children-case';
import type { IsoDate } from '../reading/iso-date';
import type { LedgerRow } from '../ledgers/ledger-row';
import type { MonthChanges } from '../ledgers/month-changes';
import type { Register } from '../ledgers/register';
import type { Scheme } from '../schemes/scheme';
import type { SchemeFit } from '../schemes/scheme-fits';
import type { SchemeReading } from '../schemes/sheets/read-scheme-sheets';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Finding, Passed } from './finding';
import type { SchemeJudge } from './scheme/scheme-check';

/** One list of a workbook with its rows read. */
export interface List {
  readonly snapshot: Snapshot;
  readonly table: Table;
  readonly rows: readonly LedgerRow[];
  /**
   * True where not one row says a problem or a progress: the form as issued, not yet filled in. Its
   * blanks are no findings until it is to be submitted.
   */
  readonly blankForm: boolean;
}

/** All that a check may look at. */
export interface Judgement {
  readonly snapshot: Snapshot;
  readonly scheme: Scheme;
  readonly register: Register;
  readonly asOf: IsoDate;
  readonly submit: boolean;
  readonly tables: readonly Table[];
  /** Lists whose rows count: ledgers, copies left out. */
  readonly lists: readonly List[];
  /** The plan's measures, where the workbook carries them. */
  readonly plans: readonly List[];
  readonly changes?: MonthChanges;
  /** Rosters of 学生资助, where the case has any. */
  readonly aid?: AidCase;
  /** The scheme sheets of the workbook, and the scheme that they give themselves out for. */
  readonly own?: SchemeReading;
  readonly named?: Scheme;
  readonly judgeScheme?: SchemeJudge;
  /** Schemes that the workbook fits alike, none of which is in force. */
  readonly rivals?: readonly SchemeFit[];
  /** 适龄儿童, 学籍 and 在校 lists, where the case has any. */
  readonly children?: ChildrenCase;
}

/** A check of one row: the commonest scope. */
export interface RowCheck {
  readonly scope: 'row';
  check(row: LedgerRow, list: List, judgement: Judgement): Iterable<Finding>;
}

/** A check that needs a whole list: numbers that stand twice, deadlines on one rest day. */
export interface ListCheck {
  readonly scope: 'list';
  check(list: List, judgement: Judgement): Iterable<Finding | Passed>;
}

/** A check that needs the whole case: the plan beside the list, last month beside this one. */
export interface CaseCheck {
  readonly scope: 'case';
  check(judgement: Judgement): Iterable<Finding | Passed>;
}

/** Lists that follow problems up, by a deadline or a progress; a mere list of findings counts none. */
export const isFollowedUp = ({ table }: List): boolean =>
  table.columns.some(
    ({ field }) => field === 'deadline' || field === 'progress' || field === 'status',
  );

export const isFinding = (outcome: Finding | Passed): outcome is Finding => 'place' in outcome;
