import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { a1 } from '../../../src/workbook/address';
import { cellBoxes, type CellBox, type SheetView } from '../../../taskpane/page/cell-boxes';
import { bandOf, GAP_HEIGHT, sheetGeometry, zoomed } from '../../../taskpane/page/sheet-geometry';
import { fittingZoom, steppedZoom } from '../../../taskpane/page/zoom';

const FILE = '大武口区-责任清单-2020年5月.xlsx';

async function viewOf(sheetName: string, revealed: readonly number[] = []): Promise<SheetView> {
  const bytes = readFileSync(join(__dirname, '../../fixtures', FILE));
  const workbook = openWorkbookFile(new Uint8Array(bytes), FILE);
  const snapshot = await workbook.read();
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const looks = await workbook.looks(sheetName);
  const geometry = sheetGeometry(snapshot, sheet, looks, new Set(revealed));
  return { snapshot, sheet, looks, geometry, zoom: 1 };
}

const everything = ({ geometry }: SheetView) => ({
  firstBand: 0,
  lastBand: geometry.bands.length - 1,
  firstColumn: 0,
  lastColumn: geometry.columns.length - 1,
});

const byAddress = (boxes: readonly CellBox[]): ReadonlyMap<string, CellBox> =>
  new Map(boxes.map((box) => [a1(box.row, box.column), box]));

describe('The preview draws the May list as Excel would', () => {
  test('widths and heights are those of the file', async () => {
    const { geometry } = await viewOf('责任清单');
    // 20.71 digits of 7 pixels are 145 pixels; 36 points are 48 pixels.
    expect(geometry.columns.slice(0, 3).map(({ width }) => width)).toEqual([145, 271, 131]);
    expect(geometry.bands.slice(0, 4).map(({ height }) => height)).toEqual([48, 37, 148, 68]);
  });

  test('a merged area is one box over all its rows, the hidden one as thin as its gap', async () => {
    const view = await viewOf('责任清单');
    const boxes = byAddress(cellBoxes(view, everything(view)));
    const rows = [4, 5, 6, 7, 8, 9, 10].map((row) => view.geometry.bands[row - 1]?.height ?? 0);
    expect(rows[5]).toBe(GAP_HEIGHT);
    expect(boxes.get('A4')).toMatchObject({
      merged: true,
      height: rows.reduce((sum, height) => sum + height, 0),
      look: { wrap: true, vertical: 'center' },
    });
    expect(['A5', 'A10', 'B5'].filter((cell) => boxes.has(cell))).toEqual([]);
  });

  test('a hidden row is a gap until it is asked for', async () => {
    const hidden = await viewOf('责任清单');
    const shown = await viewOf('责任清单', [8]);
    const drawn = (view: SheetView): readonly (string | undefined)[] => {
      const boxes = byAddress(cellBoxes(view, everything(view)));
      return ['C9', 'E9'].map((cell) => boxes.get(cell)?.text);
    };
    expect(hidden.geometry.bands[8]).toMatchObject({ first: 8, last: 8, gap: true, hidden: true });
    expect(shown.geometry.bands[8]).toMatchObject({ first: 8, last: 8, gap: false, hidden: true });
    expect(drawn(hidden)).toEqual([undefined, undefined]);
    expect(drawn(shown)).toEqual([expect.stringContaining('长假'), '2020年4月20日前']);
  });

  test('only what is in sight is drawn, with the merged areas that reach into it', async () => {
    const view = await viewOf('责任清单');
    const at = bandOf(view.geometry.bands, 5);
    const sight = { firstBand: at, lastBand: at, firstColumn: 0, lastColumn: 3 };
    expect([...byAddress(cellBoxes(view, sight)).keys()].sort()).toEqual(['A4', 'B4', 'C6', 'D6']);
  });

  test('fills, fonts and numbers come from the file', async () => {
    const list = await viewOf('责任清单');
    const statistics = await viewOf('统计');
    const [header, title] = ['A2', 'A1'].map((cell) =>
      byAddress(cellBoxes(list, everything(list))).get(cell),
    );
    expect(header?.look).toMatchObject({ fill: '#d9e2f3', fontName: '黑体', horizontal: 'center' });
    expect(title?.look).toMatchObject({ fontName: '方正小标宋简体', fontSize: 18 });
    expect(byAddress(cellBoxes(statistics, everything(statistics))).get('B2')?.text).toBe(
      '2020年5月25日',
    );
  });
});

describe('The size of the preview', () => {
  test('the list fits the room where that leaves it legible, and lines fall on whole pixels', async () => {
    const { geometry, sheet } = await viewOf('责任清单');
    const zoom = fittingZoom(geometry, sheet.columns.length, 960);
    const small = zoomed(geometry, zoom);
    const end = small.columns[sheet.columns.length - 1];
    expect(zoom).toBeLessThan(1);
    expect((end?.left ?? 0) + (end?.width ?? 0)).toBeLessThanOrEqual(960);
    expect(small.bands.every(({ top, height }) => Number.isInteger(top + height))).toBe(true);
    expect(fittingZoom(geometry, sheet.columns.length, 3000)).toBe(1);
    expect(fittingZoom(geometry, sheet.columns.length, 320)).toBe(1);
  });

  test('the buttons go through the usual sizes and stop at their ends', () => {
    expect(
      [0.87, 1, 1.5, 0.5].map((zoom) => [steppedZoom(zoom, -1), steppedZoom(zoom, 1)]),
    ).toEqual([
      [0.8, 0.9],
      [0.9, 1.1],
      [1.25, 1.5],
      [0.5, 0.6],
    ]);
  });
});
