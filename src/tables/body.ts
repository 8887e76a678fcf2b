import type { Band } from './find-header';
import type { HeaderBlock } from './header-block';
import type { HeaderWords } from './header-words';
import type { SheetGrid } from './sheet-grid';
import type {
  FooterText,
  SkippedRow,
  StructureNote,
  TableColumn,
  TableKind,
  TableRow,
} from './table';
import type { TotalLabel } from './total-label';

export interface TotalLine {
  readonly row: number;
  readonly label: TotalLabel;
  /** Rows of the list above it. */
  readonly rowsBefore: number;
}

/** What stands under a header, down to the end of the list. */
export interface Body {
  readonly rows: readonly TableRow[];
  readonly totals: readonly TotalLine[];
  readonly skipped: readonly SkippedRow[];
  readonly footers: readonly FooterText[];
  readonly sections: readonly FooterText[];
  readonly notes: readonly StructureNote[];
  /** The first line of the head of the next list below, where there is one. */
  readonly next?: number;
}

/** What is known of a list before its rows are read. */
export interface BodyContext {
  readonly grid: SheetGrid;
  readonly words: HeaderWords;
  readonly header: HeaderBlock;
  readonly columns: readonly TableColumn[];
  readonly kind: TableKind;
  readonly titles: readonly string[];
  readonly band: Band;
  /** All columns in which a next list would be looked for. */
  readonly whole: Band;
}
