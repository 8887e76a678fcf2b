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
  readonly totals: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
  /** Notes and signature lines at the foot: 备注：…, 填报日期：…, with their cell. */
  readonly footers: readonly FooterText[];
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
}

export interface TableRow {
  readonly row: number;
  readonly hidden: boolean;
}

export interface SkippedRow {
  readonly row: number;
  readonly reason:
    'blank' | 'repeated-title' | 'repeated-header' | 'footer' | 'separator' | 'total';
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
  readonly params: Message['params'];
}

/** A value of a row with the cell that holds it: for a merged 类别 the cell at the top. */
export interface FieldValue {
  readonly written: Written;
  readonly row: number;
  readonly column: number;
}
