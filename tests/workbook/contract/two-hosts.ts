import { a1, areaName } from '../../../src/workbook/address';
import type { Edit } from '../../../src/workbook/edit';
import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { CellLook, Looks } from '../../../src/workbook/looks';
import { cellKey, type Area, type Snapshot } from '../../../src/workbook/snapshot';
import type { Workbook } from '../../../src/workbook/workbook';
import { openInExcel, type OpenInExcel } from '../excel/open-in-excel';
import { plain } from '../plain';
import { pageInExcel, pagesInFile, type PlainPage } from './pages';

/** The same workbook, once as its file and once open in Excel. */
export interface TwoHosts {
  readonly file: FileWorkbook;
  readonly excel: OpenInExcel;
  /** Does the same to both. */
  apply(edits: readonly Edit[]): Promise<readonly [readonly Edit[], readonly Edit[]]>;
  /** Everything that the contract promises alike, of the file and of Excel. */
  states(): Promise<readonly [HostState, HostState]>;
}

export interface HostState {
  readonly workbook: unknown;
  readonly sheets: readonly SheetState[];
}

interface SheetState {
  readonly name: string;
  readonly merges: readonly string[];
  readonly marks: readonly string[];
  /** Of sheets that this product made: looks and print set-up. */
  readonly made?: { readonly looks: unknown; readonly page: PlainPage | undefined };
}

export async function twoHosts(bytes: Uint8Array, name: string): Promise<TwoHosts> {
  const file = openWorkbookFile(bytes, name);
  const snapshot = await file.read();
  const looks = new Map<string, Looks>();
  for (const sheet of snapshot.sheets) looks.set(sheet.name, await file.looks(sheet.name));
  const excel = await openInExcel({ snapshot, looks });
  const values = new Map<string, string | number | boolean>();
  // The stand-in does not calculate: it shows what the edit says the formula gives.
  excel.excel.book.calculate = (formula) => values.get(formula);
  return {
    file,
    excel,
    apply: async (edits) => {
      for (const [formula, value] of formulaValues(edits)) values.set(formula, value);
      return [await file.apply(edits), await excel.workbook.apply(edits)];
    },
    states: async () => {
      const pages = await pagesInFile(await file.save());
      return [
        await stateOf(
          file,
          async (sheet) => sheet.merges,
          (sheet) => pages.get(sheet),
        ),
        await stateOf(
          excel.workbook,
          async ({ name: sheet }) => (await excel.workbook.readMerges(sheet)) ?? [],
          (sheet) => pageInExcel(excel.excel.book.sheet(sheet)),
        ),
      ];
    },
  };
}

function* formulaValues(
  edits: readonly Edit[],
): Generator<readonly [string, string | number | boolean]> {
  for (const edit of edits) {
    const cells =
      edit.kind === 'write-cells' ? edit.cells : edit.kind === 'add-sheet' ? edit.layout.cells : [];
    for (const { content } of cells) {
      if (content.kind === 'formula') yield [`=${content.formula}`, content.value];
    }
  }
}

type Sheet = Snapshot['sheets'][number];

async function stateOf(
  workbook: Workbook,
  mergesOf: (sheet: Sheet) => Promise<readonly Area[]>,
  pageOf: (sheet: string) => PlainPage | undefined,
): Promise<HostState> {
  const snapshot = await workbook.read();
  const sheets: SheetState[] = [];
  for (const sheet of snapshot.sheets) {
    const looks = await workbook.looks(sheet.name);
    sheets.push({
      name: sheet.name,
      merges: (await mergesOf(sheet)).map(areaName).sort(),
      marks: [...looks.marks].map(([key, level]) => `${addressOf(key)} ${level}`).sort(),
      ...(sheet.own && { made: { looks: madeLooks(sheet, looks), page: pageOf(sheet.name) } }),
    });
  }
  return { workbook: { ...plain(snapshot), names: ownNames(snapshot) }, sheets };
}

const addressOf = (key: number): string => a1(Math.floor(key / 16384), key % 16384);

/** Excel keeps print titles apart from the names of the workbook; files keep them as one. */
const ownNames = ({ names }: Snapshot): readonly string[] =>
  names
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, refersTo, hidden }) => `${name} ${refersTo.replaceAll("'", '')} ${hidden}`)
    .sort();

/** Widths to half a character: points and characters do not convert without a rest. */
function madeLooks(sheet: Sheet, looks: Looks): unknown {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columns.length; column += 1) {
      const look = looks.styles[looks.cellStyles.get(cellKey(row, column)) ?? -1];
      if (look && look.borders?.bottom) cells[a1(row, column)] = plainLook(look);
    }
  }
  return {
    cells,
    widths: sheet.columns.map((_, column) => Math.round((looks.columnWidths.get(column) ?? 0) * 2)),
    heights: [...looks.rowHeights]
      .filter(([row]) => row < sheet.rowCount)
      .filter(([, height]) => height !== looks.defaultRowHeight)
      .sort(([a], [b]) => a - b),
  };
}

const plainLook = (look: CellLook): unknown => ({
  font: [look.fontName, look.fontSize, look.bold ?? false],
  color: look.color ?? '#000000',
  fill: look.fill,
  horizontal: look.horizontal ?? 'general',
  vertical: look.vertical,
  wrap: look.wrap ?? false,
});
