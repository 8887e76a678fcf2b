import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { inflatePortably } from '../../../src/workbook/file/zip/inflate';
import { DEFLATE_REACH, DeflateFault, Inflater } from '../../../src/workbook/file/zip/inflater';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { packageParts, type PackageSpec } from './package-builder';
import { refusalOf } from './sheet-table';
import { flipped, withDeclaredSize } from './zip-surgery';

const ROWS = 120_000;
const SHEET = 'xl/worksheets/sheet1.xml';

/** Stored parts are read as a whole; large deflated ones piece by piece. */
function packed(spec: PackageSpec, level: 0 | 1): Uint8Array {
  const parts = Object.entries(packageParts(spec)).map(
    ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(parts), { level });
}

const read = async (spec: PackageSpec, level: 0 | 1): Promise<Snapshot> =>
  openWorkbookFile(packed(spec, level), '清单.xlsx').read();

/** The same of it in a form that is compared at once. */
function printed({ sheets, strings, ...book }: Snapshot): unknown {
  const columns = sheets.map((sheet) =>
    sheet.columns.map(({ kinds, values, formats }) =>
      [kinds, values, formats].map((array) => digest(array.join())),
    ),
  );
  const rest = sheets.map((sheet) => ({ ...sheet, columns: [] }));
  return { ...book, columns, rest, strings: digest(strings.join('\n')) };
}

const digest = (text: string): string => createHash('sha1').update(text).digest('hex');

/** Enough of them that the part is too large to be held. */
const rows = (row: (index: number) => string): string =>
  Array.from({ length: ROWS }, (_, index) => row(index)).join('');

const plain = (index: number): string =>
  `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c><c r="B${index + 1}" t="str"><v>第${index % 977}行</v></c></row>`;

const every = (step: number, odd: string) => (index: number) =>
  index % step === step - 1 ? `${odd}${plain(index)}` : plain(index);

const LONG_COMMENT = `<!-- ${'</row><row>'.repeat(70_000)} -->`;

const SHEETS: Readonly<Record<string, PackageSpec>> = {
  'rows with their numbers': { cells: rows(plain) },
  'rows and cells without an address': {
    cells: rows((index) => `<row><c><v>${index}</v></c><c/><c t="b"><v>1</v></c><!-- 空 --></row>`),
  },
  'comments that hold an end of a row': { cells: rows(every(3, '<!-- </row> -->')) },
  'a comment longer than the window': { cells: rows(every(100_000, LONG_COMMENT)) },
  'texts that hold an end of a row': {
    cells: rows((at) => `<row><c t="str"><v><![CDATA[${at % 99}</row>]]></v></c></row>`),
  },
  'a row longer than the window': {
    cells: rows(every(110_000, `<row><c t="str"><v>${'很长的一行'.repeat(60_000)}</v></c></row>`)),
  },
  'a prefix, merges and a filter behind the rows': {
    parts: {
      [SHEET]:
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        `<x:dimension ref="A1:B${ROWS}"/><x:sheetData>${rows(plain).replace(/<(\/?)(row|c|v)\b/g, '<$1x:$2')}` +
        '</x:sheetData><!-- </x:row> --><x:autoFilter ref="A1:B9"/>' +
        `<x:mergeCells>${'<x:mergeCell ref="A1:A2"/>'.repeat(20_000)}</x:mergeCells></x:worksheet>`,
    },
  },
  'shared strings, rich, phonetic and with comments': {
    cells: Array.from({ length: ROWS }, (_, at) => `<row><c t="s"><v>${at}</v></c></row>`).join(''),
    strings: rows((at) => {
      const [text, run] = [
        `<t>第 ${at} 条，材料齐全</t>`,
        `<r><t>第 ${at}</t></r><r><t> 条</t></r>`,
      ];
      if (at % 5 === 0) return `<si>${run}<rPh sb="0" eb="1"><t>dì</t></rPh></si>`;
      if (at % 7 === 0) return `<si><!-- </si> -->${text}</si>`;
      return at % 11 === 0 ? '<si/>' : `<si>${text}</si>`;
    }),
  },
};

test.each(Object.keys(SHEETS))(
  'a large part is read through a window as it is whole: %s',
  async (name) => {
    const spec = SHEETS[name] ?? {};
    const sizes = Object.values(packageParts(spec)).map((part) => part.length);
    expect(Math.max(...sizes)).toBeGreaterThan(4.2e6);
    const [whole, pieces] = [await read(spec, 0), await read(spec, 1)];
    expect(whole.sheets[0]?.rowCount).toBeGreaterThanOrEqual(ROWS);
    expect(printed(pieces)).toEqual(printed(whole));
  },
);

test('a large part is refused in the words of a small one', async () => {
  const cells = rows(plain)
    .slice(0, 4_800_000)
    .replace(/(.*<\/row>).*/, '$1');
  const sheet = packed({ cells }, 1);
  const table: readonly (readonly [Uint8Array, string])[] = [
    [flipped(sheet, Math.floor(sheet.length / 2)), 'damaged-part'],
    [withDeclaredSize(sheet, SHEET, 4_700_000), 'damaged-part'],
    [withDeclaredSize(sheet, SHEET, 50_000_000), 'damaged-part'],
    [packed({ cells: `${cells}<row><c>` }, 1), 'xml.ill-formed'],
    [packed({ cells: `${cells}</row>${cells}` }, 1), 'xml.ill-formed'],
    [packed({ cells: `${cells}<!DOCTYPE a>` }, 1), 'xml.doctype'],
    [
      packed({ cells, strings: `${rows(() => '<si><t>文</t></si>')}${'<si>'.repeat(900_000)}` }, 1),
      'xml.too-deep',
    ],
  ];
  for (const [bytes, code] of table)
    expect(await refusalOf(bytes)).toBe(`workbook.refused.${code}`);
});

/** Through a window of so many bytes that moves along. */
function throughWindow(compressed: Uint8Array, size: number): Buffer {
  const inflater = new Inflater(compressed);
  const window = new Uint8Array(DEFLATE_REACH + size);
  const pieces: Uint8Array[] = [];
  for (let end = 0; !inflater.done;) {
    const kept = Math.min(end, DEFLATE_REACH);
    window.copyWithin(0, end - kept, end);
    end = inflater.fill(window, kept, window.length);
    pieces.push(window.slice(kept, end));
  }
  return Buffer.concat(pieces);
}

const data = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc
    .array(fc.constantFrom(...'<row><c/></row>责任清单'), { maxLength: 3000 })
    .map((signs) => strToU8(signs.join(''))),
  fc
    .tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 0, max: 4000 }))
    .map(
      ([piece, times]) => new Uint8Array(Buffer.concat(Array.from({ length: times }, () => piece))),
    ),
);

test('what zlib deflates is inflated to the same bytes, in pieces and at once', () => {
  fc.assert(
    fc.property(
      data,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(0, 2, 4),
      fc.integer({ min: 300, max: 5000 }),
      (bytes, level, strategy, window) => {
        const compressed = deflateRawSync(bytes, { level, strategy });
        expect(throughWindow(compressed, window).equals(bytes)).toBe(true);
        expect(Buffer.from(inflatePortably(compressed, bytes.length)).equals(bytes)).toBe(true);
      },
    ),
  );
});

test('bytes that are no deflate stream end in a fault or in bytes, and never run on', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const inflater = new Inflater(bytes);
      const out = new Uint8Array(1 << 16);
      let calls = 0;
      try {
        for (let end = 0; !inflater.done && calls < 3000; calls++) {
          end = inflater.fill(out, end > 60_000 ? 33_000 : end, out.length);
        }
      } catch (fault) {
        expect(fault).toBeInstanceOf(DeflateFault);
      }
      expect(calls).toBeLessThan(3000);
    }),
  );
});
