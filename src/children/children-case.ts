import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Child } from './child';

export interface ChildList {
  readonly snapshot: Snapshot;
  readonly table: Table;
  readonly children: readonly Child[];
}

/** 户籍 side, 学籍 side and the pupils called out in class: three lists to hold against each other. */
export interface ChildrenCase {
  readonly ledgers: readonly ChildList[];
  readonly enrolments: readonly ChildList[];
  readonly presents: readonly ChildList[];
}
