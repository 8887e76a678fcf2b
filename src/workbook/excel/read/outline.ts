import * as z from 'zod/mini';
import { type DefinedName, OWN_SHEET_KINDS, type OwnSheetKind } from '../../snapshot';

/** What the first sync tells: which sheets there are, and the workbook's names. */
export interface Outline {
  readonly name: string;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly DefinedName[];
}

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly own?: OwnSheetKind;
}

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;
const visibility = z.enum(['Visible', 'Hidden', 'VeryHidden']);

export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula,items/visible');
  await context.sync();
  const defined = names.items.map((item): DefinedName => ({
    name: item.name,
    refersTo: String(item.formula).replace(/^=/, ''),
    hidden: !item.visible,
  }));
  return {
    name: workbook.name,
    names: defined,
    sheets: worksheets.items.map((sheet): SheetOutline => {
      const { id, name } = sheet;
      const own = ownKindOf(name, defined);
      return {
        id,
        name,
        visibility: VISIBILITIES[visibility.parse(sheet.visibility)],
        ...(own && { own }),
      };
    }),
  };
}

/** The kind that a hidden name `_duzhan_<kind>_<n>` gives to the sheet to which it refers. */
export function ownKindOf(sheet: string, names: readonly DefinedName[]): OwnSheetKind | undefined {
  for (const { name, refersTo, hidden } of names) {
    const kind = /^_duzhan_([a-z]+)_\d+$/.exec(name)?.[1];
    if (!hidden || sheetOf(refersTo) !== sheet) continue;
    const known = OWN_SHEET_KINDS.find((own) => own === kind);
    if (known) return known;
  }
  return undefined;
}

/** The sheet of `'责任 清单'!$A$1`, quotes taken off. */
export function sheetOf(reference: string): string | undefined {
  const end = reference.lastIndexOf('!');
  if (end < 0) return undefined;
  const sheet = reference.slice(0, end);
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
