import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Workbook as ExcelJs } from 'exceljs';
import { read } from 'xlsx';

/** `{sheet: {A1: value}}` as programs read it that know nothing of ours. */
export type ReadValues = Record<string, Record<string, unknown>>;

/** A small Buffer shares its memory with others: the reader is given these bytes and no more. */
function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

export async function withExcelJs(bytes: Uint8Array): Promise<ExcelJs> {
  const book = new ExcelJs();
  await book.xlsx.load(arrayBufferOf(bytes));
  return book;
}

export function withSheetJs(bytes: Uint8Array): ReadValues {
  const book = read(bytes, { type: 'array', cellFormula: false });
  const values: ReadValues = {};
  for (const name of book.SheetNames) {
    const cells: Record<string, unknown> = {};
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      if (!address.startsWith('!')) cells[address] = (cell as { v?: unknown }).v;
    }
    values[name] = cells;
  }
  return values;
}

/** hucre is a module of the new kind, which the test runner cannot load: it reads in its own process. */
export function withHucre(bytes: Uint8Array): Record<string, unknown[][]> {
  const out = execFileSync(process.execPath, [join(__dirname, 'read-with-hucre.mjs')], {
    input: bytes,
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out.toString('utf8')) as Record<string, unknown[][]>;
}
