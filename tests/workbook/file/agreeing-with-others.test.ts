import fc from 'fast-check';
import { Workbook as ExcelJs } from 'exceljs';
import { read, utils, write } from 'xlsx';
import { cellAt } from '../../../src/workbook/cells';
import { a1 } from '../../../src/workbook/address';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { allFixtures, fixture } from './fixtures';

type Values = Record<string, Record<string, unknown>>;

/** Every value by sheet and address; errors as their text. */
function valuesOf(snapshot: Snapshot): Values {
  const values: Values = {};
  for (const sheet of snapshot.sheets) {
    const cells: Record<string, unknown> = {};
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columns.length; column++) {
        const written = cellAt(snapshot, sheet, row, column);
        if (written.kind === 'blank') continue;
        cells[a1(row, column)] = 'text' in written ? written.text : written.value;
      }
    }
    values[sheet.name] = cells;
  }
  return values;
}

function sheetJsValues(bytes: Uint8Array): Values {
  const book = read(bytes, { type: 'array' });
  const values: Values = {};
  for (const name of book.SheetNames) {
    const cells: Record<string, unknown> = {};
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      const { v, w, t } = cell as { v?: unknown; w?: unknown; t?: string };
      if (address.startsWith('!') || v === '' || v === undefined) continue;
      cells[address] = t === 'e' ? w : typeof v === 'string' ? v.replaceAll('\r\n', '\n') : v;
    }
    values[name] = cells;
  }
  return values;
}

const ours = async (bytes: Uint8Array): Promise<Values> =>
  valuesOf(await openWorkbookFile(bytes, '清单.xlsx').read());

test.each(allFixtures())('%s says to SheetJS what it says to us', async (name) => {
  expect(await ours(fixture(name))).toEqual(sheetJsValues(fixture(name)));
});

const value = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('整改\n完成', ' 空格 ', '<a & "b">', '=1+1', '长'.repeat(500)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.constant(null),
);
const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 12,
});

const expectedOf = (rows: readonly (readonly unknown[])[]): Record<string, unknown> => {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, top) => {
    row.forEach((each, left) => {
      if (each !== null) cells[a1(top, left)] = each === 0 ? 0 : each;
    });
  });
  return cells;
};

describe('what other programs write is read as they meant it', () => {
  test.each([
    ['SheetJS with shared strings', true],
    ['SheetJS with its strings in the cells', false],
  ])('%s', async (_, bookSST) => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const book = utils.book_new();
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
        const bytes = new Uint8Array(
          write(book, { type: 'array', bookType: 'xlsx', bookSST }) as ArrayBuffer,
        );
        expect((await ours(bytes))['表']).toEqual(expectedOf(rows));
      }),
      { numRuns: 60 },
    );
  });

  test('exceljs, dates and rich text among it', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const book = new ExcelJs();
        const sheet = book.addWorksheet('表');
        rows.forEach((row, top) => {
          row.forEach((each, left) => {
            if (each !== null) sheet.getCell(top + 1, left + 1).value = each;
          });
        });
        sheet.getCell('Z1').value = new Date(Date.UTC(2020, 3, 30));
        sheet.getCell('Z2').value = {
          richText: [{ text: '基本' }, { font: { bold: true }, text: '完成' }],
        };
        const bytes = new Uint8Array(await book.xlsx.writeBuffer());
        expect((await ours(bytes))['表']).toEqual({
          ...expectedOf(rows),
          Z1: 43951,
          Z2: '基本完成',
        });
      }),
      { numRuns: 40 },
    );
  });
});
