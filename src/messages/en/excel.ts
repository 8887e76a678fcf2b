import type { Catalogue } from '../message';

/** What Excel would not do, and what the person can do about it. */
export const excel: Catalogue = {
  'excel.cell-edit': 'A cell is being edited: press Enter to finish it, then try again.',
  'excel.dialog-open': 'A dialog is open in Excel: close it, then try again.',
  'excel.busy': 'Excel is busy and did not answer: try again in a moment.',
  'excel.conflict':
    'Somebody is editing this workbook too, and nothing was finished: wait, check again, then try again.',
  'excel.session-over':
    'The session with Excel has ended: save, close and reopen the workbook, then open this pane again.',
  'excel.denied':
    'Writing is not allowed: the sheet may be protected or the workbook read-only. Unprotect the sheet (Review), or save a copy, then try again.',
  'excel.gone': 'The sheet or range has been deleted or moved: check again, then try again.',
  'excel.selection': 'What is selected cannot be worked on: select a cell, then try again.',
  'excel.inactive': 'This workbook is not in front: go back to its window, then try again.',
  'excel.exists': 'A sheet or name of the same name exists: check again, then try again.',
  'excel.merged': 'Merged cells are in the way of writing: unmerge them, then try again.',
  'excel.filtered': 'A filter is in the way of writing: clear it, then try again.',
  'excel.pivot-table': 'A PivotTable is in the way of writing: move it, then try again.',
  'excel.sheet-full':
    'The end of the sheet holds something, so nothing can be inserted: clear the end, then try again.',
  'excel.too-large': 'This is more than Excel takes at a time: split the sheet. ({{code}})',
  'excel.too-many-cells':
    'Sheet “{{sheet}}” is used over {{area}}, more than 5 million cells: delete what stands outside the list.',
  'excel.unsupported':
    'This version of Excel cannot do it: use Office LTSC 2021 or later. ({{code}})',
  'excel.unsupported-sheet':
    'Sheets of this kind (chart sheets, macro sheets) cannot be worked on: use a worksheet.',
  'excel.links-blocked': 'Excel blocked external links: see Data, Edit Links, then try again.',
  'excel.not-now':
    'Excel cannot do this now: see whether the sheet is hidden or the structure of the workbook protected.',
  'excel.refused': 'Excel refused; nothing in the workbook was changed. ({{code}}: {{detail}})',
  'excel.general': 'Excel could not finish. ({{code}}: {{detail}})',
  'excel.half-done':
    'Only a part was done and could not be taken back ({{cause}}; {{second}}): do not save; close and reopen the workbook.',
  'excel.no-print-setup':
    'The print set-up could not be made (there may be no printer); everything else was done.',
  'excel.changed':
    'Cell {{cell}} of sheet “{{sheet}}” has changed; nothing was written: check again.',
  'excel.written-since':
    'Something has been written in {{cell}} of "{{sheet}}" since it was made; undoing would lose it. Delete the sheet by hand if it is not wanted.',
  'excel.undo-forgotten': 'This step lies too far back to be undone.',
  'excel.no-such-sheet':
    'There is no sheet “{{sheet}}”: it may have been deleted or renamed, check again.',
  'excel.not-own-sheet': 'Sheet “{{sheet}}” was not made by this product and is not removed.',
  'excel.hidden-sheet': 'Sheet “{{sheet}}” is hidden: unhide it first.',
  'excel.date-system-assumed':
    'Dates in the workbook show neither year nor day (columns may be too narrow) and were read by the 1900 date system: with the 1904 system (old Macs) please widen the columns and check again.',
};
