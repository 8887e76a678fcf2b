import type { Message } from '../messages/message';
import type { Written } from '../reading/written';
import type { FieldId } from './fields';

/** What a list is (duzhan check --json, `sheets[].table`). */
export const TABLE_KINDS = [
  'ledger',
  'plan',
  'roster',
  'eligible',
  'standards',
  'children',
  'enrolment',
  'present',
  'areas',
  'register',
  'indicators',
  'visits',
  'scheme',
  'own',
  'copy',
  'none',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** A list found on a sheet. Rows and columns count from 0 as on the sheet. */
export interface Table {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The text of the title rows above the header, joined by a line break. */
  readonly title: string;
  /** First and last row of the (first) header. */
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** 小计 and 合计 lines, kept apart from the rows and checked against them. */
  readonly totals: readonly TotalRow[];
  /**
   * Every other row that says something and is no row of the list: each line of the sheet is in
   * rows, in totals, in here, or in another table of the sheet.
   */
  readonly skipped: readonly SkippedRow[];
  /**
   * Lines that speak about the list, with their cell: 备注：… and the signature lines at its foot, and
   * 填报单位：… 单位：元 above its header (those have a row before `header.first`).
   */
  readonly footers: readonly FooterText[];
  /** Headings of groups of rows that take a line of their own: 一、控辍保学方面. */
  readonly sections: readonly FooterText[];
  /** What was odd about the structure: unknown-header, doubtful-header, header-twice … */
  readonly notes: readonly StructureNote[];
  /** For `copy`: the sheet whose rows this one repeats. */
  readonly copyOf?: string;
}

export interface TableColumn {
  readonly column: number;
  /** The header as written, without padding and line breaks. */
  readonly header: string;
  /** The header above it in a two-row header. */
  readonly parent?: string;
  readonly field?: FieldId;
  /** Unit that the header binds to its values: 元, 万元, %. */
  readonly unit?: string;
  readonly certain: boolean;
  /** One of several columns of which a mark chooses one: 整改情况 over 已完成 | 整改中 | 未整改. */
  readonly option?: true;
}

export interface TableRow {
  readonly row: number;
  readonly hidden: boolean;
}

/** A line that states a sum or a mean of rows. */
export interface TotalRow extends TableRow {
  /** As written, without padding: 临河区小计, 合计. Blank where a sum stands without a label. */
  readonly label: string;
  readonly level: 'subtotal' | 'total' | 'average';
  /** The rows it is about, as indices into `Table.rows`, both inclusive; absent where none are. */
  readonly covers?: { readonly first: number; readonly last: number };
}

export const SKIP_REASONS = [
  'blank',
  'title',
  'header',
  'repeated-title',
  'repeated-header',
  /** The line under the header that numbers the columns: 1 2 3, 甲 乙 1 2. */
  'column-numbers',
  /** A line above the header: 填报单位：… 单位：元. */
  'head-line',
  'footer',
  'separator',
  /** 例: a line that shows how to fill in the form. */
  'example',
  /** A line prepared for an entry that holds its number and nothing else. */
  'unfilled',
  /** On a sheet without a list. */
  'outside',
  /** Kept for those who list totals among the skipped rows; here they stand in `Table.totals`. */
  'total',
] as const;

export interface SkippedRow {
  readonly row: number;
  readonly reason: (typeof SKIP_REASONS)[number];
}

export interface FooterText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface StructureNote {
  /** A finding code of the group `structure` (domain.md §8). */
  readonly code: string;
  readonly row: number;
  readonly column: number;
  readonly field?: FieldId;
  readonly params: Message['params'];
}

/** A value of a row with the cell that holds it: for a merged 类别 the cell at the top. */
export interface FieldValue {
  /** Several of the columns of which one is to be marked are: what is meant is for a person to say. */
  readonly several?: true;
  readonly written: Written;
  readonly row: number;
  readonly column: number;
}
