import type { CopySheet } from '../../edit';
import type { SheetLayout } from '../../sheet-layout';
import type { OwnSheetKind } from '../../snapshot';
import type { Content, Entry } from './entry';
import type { MarkSpec } from './mark-spec';
import type { MadeContents } from './written-since';

/** All that one apply does, brought together from its edits. */
export interface Change {
  readonly cells: readonly SheetCells[];
  /** Ids of sheets. */
  readonly remove: readonly string[];
  readonly add: readonly AddedSheet[];
  readonly copy: readonly CopiedSheet[];
  /** What sheets to be removed said when they were made, where they are the person's, by id. */
  readonly made?: ReadonlyMap<string, MadeContents>;
  /** The marks that stand afterwards; undefined leaves them as they are. */
  readonly marks: readonly MarkSpec[] | undefined;
}

export interface CopiedSheet {
  readonly sourceId: string;
  readonly edit: CopySheet;
}

export interface AddedSheet {
  /** Undefined for a sheet that is the person's from then on. */
  readonly own: OwnSheetKind | undefined;
  readonly layout: SheetLayout;
  /** The id that it had, where it is one that was removed and comes back. */
  readonly was?: string;
}

export interface SheetCells {
  readonly sheetId: string;
  /** For messages. */
  readonly sheet: string;
  readonly cells: readonly WantedCell[];
}

/** A cell to be entered once its number format is known. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly entry: (format: string) => Entry;
  /** What must stand there, or the workbook has changed since; undefined where nobody looked. */
  readonly expected: Content | undefined;
}
