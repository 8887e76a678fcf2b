import fc from 'fast-check';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { WorkbookError } from '../../../src/workbook/workbook';
import { fixture } from './fixtures';
import { packageParts, stylesWith, zipOf } from './package-builder';

/** Opens, reads, marks and clears; whatever goes wrong must be a WorkbookError. */
async function survive(bytes: Uint8Array): Promise<'done' | 'refused'> {
  try {
    const file = openWorkbookFile(bytes, '清单.xlsx');
    const [sheet] = (await file.read()).sheets;
    if (!sheet) return 'done';
    await file.looks(sheet.name);
    await file.apply([
      { kind: 'mark', marks: [{ sheet: sheet.name, row: 2, column: 3, level: 'error' }] },
      {
        kind: 'write-cells',
        sheet: sheet.name,
        cells: [{ row: 2, column: 3, content: { kind: 'text', text: '已完成' } }],
      },
      { kind: 'clear-marks' },
    ]);
    await file.save();
    return 'done';
  } catch (error) {
    if (error instanceof WorkbookError) return 'refused';
    throw error;
  }
}

/** Where and by what: a byte put in, put over or left out, a piece doubled or cut. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('over', 'in', 'out', 'double', 'cut'),
  byte: fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(...Buffer.from('<>/"=&;!-[ 0r')),
  ),
  length: fc.integer({ min: 1, max: 40 }),
});

function mutated(
  bytes: Uint8Array,
  mutations: readonly { at: number; kind: string; byte: number; length: number }[],
): Uint8Array {
  let result = Buffer.from(bytes);
  for (const { at, kind, byte, length } of mutations) {
    const pos = Math.floor(at * result.length);
    const [head, tail] = [result.subarray(0, pos), result.subarray(pos)];
    const piece = tail.subarray(0, length);
    const added = { in: [byte], double: [...piece], over: [byte] }[kind] ?? [];
    const dropped = { out: 1, over: 1, cut: length }[kind] ?? 0;
    result = Buffer.concat([head, Buffer.from(added), tail.subarray(dropped)]);
  }
  return new Uint8Array(result);
}

const list = fixture('大武口区-责任清单-2020年4月.xlsx');

const parts = packageParts({
  strings: '<si><t>已完成</t></si><si><r><t>基本</t></r><rPh><t>j</t></rPh></si>',
  styles: stylesWith('<xf numFmtId="14"/><xf numFmtId="164"><alignment wrapText="1"/></xf>', {
    formats: '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts>',
    rest: '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
  }),
  worksheet:
    '<dimension ref="A1:D3"/><cols><col min="1" max="2" width="9" hidden="1"/></cols><sheetData>' +
    '<row r="1" spans="1:4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$C$2</f><v>1</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2.5</v></c><c r="C2" t="b"><v>1</v></c></row>' +
    '<row r="3" ht="20"><c r="B3"><f t="array" ref="B3:C3">1</f></c><c r="D3" t="inlineStr"><is><t>督战&amp;</t></is></c></row>' +
    '</sheetData><autoFilter ref="A1:D3"/><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>' +
    '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
  behind:
    '<definedNames><definedName name="_duzhan_report_1" hidden="1">责任清单!$A$1</definedName></definedNames>',
});

describe('whatever the bytes, the answer is a workbook or a sentence', () => {
  test('a file cut off or changed anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        expect(['done', 'refused']).toContain(await survive(mutated(list, mutations)));
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: list.length }), async (length) => {
        expect(await survive(list.subarray(0, length))).toBe(
          length === list.length ? 'done' : 'refused',
        );
      }),
      { numRuns: 100 },
    );
  });

  test('every part changed inside an intact zip', async () => {
    let [done, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(parts)),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        async (path, mutations) => {
          const part = mutated(Buffer.from(parts[path] ?? ''), mutations);
          if ((await survive(zipOf({ ...parts, [path]: part }))) === 'done') done++;
          else refused++;
        },
      ),
      { numRuns: 800 },
    );
    // Both happen: the changes are neither all fatal nor all without effect.
    expect(done).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  });
});
