import type { DateSystem } from '../../../src/reading/written';
import { RichApiError } from '../protocol/rich-api-error';
import { requireSheetName } from './sheet-name';
import type { Shift } from './references';
import { Sheet } from './sheet';

export interface Name {
  readonly name: string;
  /** With `=`. */
  formula: string;
  visible: boolean;
}

/** Something that Excel would tell an add-in: an event type of the protocol and its payload. */
export interface BookEvent {
  readonly type: number;
  /** The sheet's id; every event of a sheet is also told to the workbook. */
  readonly sheet: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a formula shows. The stand-in does not calculate: whoever opens it says what Excel would. */
export type Calculate = (formula: string, sheet: string) => string | number | boolean | undefined;

/** The workbook that the stand-in has open, as plain state with the rules of Excel on top. */
export class Book {
  readonly sheets: Sheet[] = [];
  names: Name[] = [];
  dateSystem: DateSystem = 1900;
  isReadOnly = false;
  isStructureProtected = false;
  activeSheetId = '';
  readonly settings = new Map<string, unknown>();
  /** How many steps Ctrl+Z could take back. */
  undoSteps = 0;
  calculate: Calculate = () => undefined;
  private nextSheet = 1;
  private readonly listeners: ((event: BookEvent) => void)[] = [];
  private readonly followers: ((sheet: Sheet, shift: Shift) => void)[] = [];

  constructor(public name: string) {}

  onEvent(listener: (event: BookEvent) => void): void {
    this.listeners.push(listener);
  }

  tell(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Ranges that an add-in holds move with the rows that they stand on. */
  onShift(follower: (sheet: Sheet, shift: Shift) => void): void {
    this.followers.push(follower);
  }

  tellShift(sheet: Sheet, shift: Shift): void {
    for (const follower of this.followers) follower(sheet, shift);
  }

  addSheet(name: string): Sheet {
    if (this.isStructureProtected)
      throw new RichApiError('AccessDenied', 'Structure is protected.');
    requireSheetName(
      name,
      this.sheets.map((sheet) => sheet.name),
    );
    const number = String(this.nextSheet).padStart(8, '0');
    this.nextSheet += 1;
    const sheet = new Sheet(`{${number}-0001-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    if (this.activeSheetId === '') this.activeSheetId = sheet.id;
    return sheet;
  }

  /** A sheet by id or name, as every `getItem` of Excel takes it. */
  findSheet(key: string): Sheet | undefined {
    return this.sheets.find(
      (sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase(),
    );
  }

  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw new RichApiError('ItemNotFound', `There is no sheet ${key}.`);
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    if (this.isStructureProtected)
      throw new RichApiError('AccessDenied', 'Structure is protected.');
    const others = this.sheets.filter((other) => other !== sheet);
    if (!others.some((other) => other.visibility === 'Visible')) {
      throw new RichApiError('InvalidOperation', 'A workbook keeps one visible sheet.');
    }
    this.sheets.splice(0, this.sheets.length, ...others);
    if (this.activeSheetId === sheet.id) this.activeSheetId = others[0]?.id ?? '';
    for (const name of this.names) {
      if (sheetOfFormula(name.formula) === sheet.name) name.formula = '=#REF!';
    }
    this.tell({ type: EVENT.sheetDeleted, sheet: sheet.id, payload: { source: 'Local' } });
  }

  findName(key: string): Name | undefined {
    return this.names.find((name) => name.name.toLowerCase() === key.toLowerCase());
  }
}

/** Event types of the protocol, as the client library registers them. */
export const EVENT = {
  dataChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  rowHiddenChanged: 22,
  visibilityOfPane: 65539,
} as const;

/** The sheet that `=Sheet!A1` or `='责任 清单'!A1` names. */
export function sheetOfFormula(formula: string): string | undefined {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
}
