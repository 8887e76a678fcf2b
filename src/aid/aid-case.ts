import type { IsoDate } from '../reading/iso-date';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { SameChild } from './duplicates';
import type { RosterRows } from './roster-rows';
import type { LocalRate } from './local-rates';
import type { RateTable } from './rate-table';
import type { StandardsSheet } from './standards-sheet';
import type { Term } from './term';

/** The rosters of a case with all that they are held against. */
export interface AidCase {
  readonly rosters: readonly Roster[];
  /** Rosters of workbooks sent in with this one: their rows are known, not judged. */
  readonly elsewhere: readonly Roster[];
  /** Children that stand more than once, over all rosters, those elsewhere included. */
  readonly same: readonly SameChild[];
  readonly eligible: readonly EligibleList[];
  /** Tables of numbers of pupils × rate = amount, without names. */
  readonly headcounts: readonly Table[];
  readonly rates: RateTable;
  /** 资助标准 sheets of the workbook, and what the scheme itself sets. */
  readonly sheets: readonly StandardsSheet[];
  readonly scheme: RateTable;
  /** Rates above the national base that the rosters pay throughout, where no document is at hand. */
  readonly local: readonly LocalRate[];
  /** False for the general scheme: a workbook that names no document may set rates of its own. */
  readonly schemeNamed: boolean;
  /** Where the standards in force stand: the scheme's document, or a sheet of the workbook. */
  readonly standards: string;
}

export interface Roster {
  readonly snapshot: Snapshot;
  readonly table: Table;
  readonly rows: RosterRows;
  /** The term that the title names, or that at least two thirds of the rows bear. */
  readonly term: Term | undefined;
}

/** 应助名单, or an 学籍 list with a column of hardship: who must be aided. */
export interface EligibleList {
  readonly snapshot: Snapshot;
  readonly table: Table;
  readonly children: readonly EligibleChild[];
}

export interface EligibleChild {
  readonly row: number;
  readonly name: string;
  readonly identity: string;
  readonly birth?: IsoDate;
  readonly school: string;
  readonly hardship: string;
}
