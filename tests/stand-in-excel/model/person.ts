import { parseA1, parseArea } from '../../../src/workbook/address';
import { type Book, EVENT } from './book';
import { quotedSheet } from './references';
import type { Sheet } from './sheet';
import { shiftRows } from './shift-rows';
import { alertOf } from './validation';
import { writeCell } from './write-cell';

/** What the person at the keyboard does to the open workbook, behind the add-in's back. */
export class Person {
  constructor(private readonly book: Book) {}

  type(sheet: string, address: string, value: string | number | boolean): void {
    this.enter(sheet, address, value);
  }

  /**
   * Types into a cell, and says what Excel said to it where the cell offers a list: with Stop nothing
   * is entered, with Warning the person is asked and says yes.
   */
  enter(
    sheet: string,
    address: string,
    value: string | number | boolean,
  ): ReturnType<typeof alertOf> {
    const target = this.book.sheet(sheet);
    const cell = parseA1(address);
    if (!cell) throw new Error(`no cell ${address}`);
    const alert = alertOf(target, cell.row, cell.column, value);
    if (alert === 'Stop') return alert;
    writeCell(this.book, target, cell.row, cell.column, value);
    this.changed(target, address, 'RangeEdited');
    return alert;
  }

  insertRow(sheet: string, row: number): void {
    const target = this.book.sheet(sheet);
    shiftRows(this.book, target, { at: row, count: 1 });
    this.changed(target, `${row + 1}:${row + 1}`, 'RowInserted');
  }

  deleteRow(sheet: string, row: number): void {
    const target = this.book.sheet(sheet);
    shiftRows(this.book, target, { at: row, count: -1 });
    this.changed(target, `${row + 1}:${row + 1}`, 'RowDeleted');
  }

  deleteSheet(sheet: string): void {
    this.book.deleteSheet(this.book.sheet(sheet));
    // Deleting a sheet cannot be undone in Excel and empties the undo list.
    this.book.undoSteps = 0;
  }

  renameSheet(sheet: string, name: string): void {
    const target = this.book.sheet(sheet);
    const before = target.name;
    for (const defined of this.book.names) {
      defined.formula = defined.formula.replace(`${quotedSheet(before)}!`, `${quotedSheet(name)}!`);
    }
    target.name = name;
    this.book.undoSteps += 1;
  }

  addSheet(name: string): void {
    const sheet = this.book.addSheet(name);
    this.book.tell({ type: EVENT.sheetAdded, sheet: sheet.id, payload: { source: 'Local' } });
  }

  select(sheet: string, address: string): void {
    const target = this.book.sheet(sheet);
    const area = parseArea(address);
    if (!area) throw new Error(`no area ${address}`);
    target.selection = area;
    this.book.activeSheetId = target.id;
    this.book.tell({ type: EVENT.selectionChanged, sheet: target.id, payload: { address } });
  }

  private changed(sheet: Sheet, address: string, changeType: string): void {
    this.book.undoSteps += 1;
    this.book.tell({
      type: EVENT.dataChanged,
      sheet: sheet.id,
      payload: { address, changeType, source: 'Local', shiftDirection: 'None' },
    });
  }
}
