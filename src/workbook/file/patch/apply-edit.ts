import type { Edit } from '../../edit';
import type { Snapshot } from '../../snapshot';
import type { PackageParts } from '../package/package-parts';
import { addSheet } from './add-sheet';
import { clearMarks } from './clear-marks';
import { copySheet } from './copy/copy-sheet';
import { markCells } from './mark-cells';
import { removeSheet } from './remove-sheet';
import { writeCells } from './write-cells';

/** Does one edit to the parts. `read` gives the workbook as it is after the edits before it. */
export function applyEdit(
  parts: PackageParts,
  edit: Exclude<Edit, { kind: 'restore' }>,
  read: () => Snapshot,
): void {
  switch (edit.kind) {
    case 'write-cells':
      return writeCells(parts, edit);
    case 'add-sheet':
      return addSheet(parts, edit.own, edit.layout);
    case 'copy-sheet':
      return copySheet(parts, edit);
    case 'remove-sheet':
      return removeSheet(parts, edit.sheet);
    case 'mark':
      return markCells(parts, read(), edit.marks);
    case 'clear-marks':
      return clearMarks(parts);
  }
}
