import fc from 'fast-check';
import type { CellContent, Edit } from '../../../src/workbook/edit';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { cellAt } from '../../../src/workbook/cells';
import { fixture } from './fixtures';
import { changedParts, rawEntries } from './package-parts';
import { sampleLayout } from './sample-layout';

const open = (bytes: Uint8Array): FileWorkbook => openWorkbookFile(bytes, '清单.xlsx');
const fixtures = ['大武口区-责任清单-2020年5月.xlsx', '上报文件夹/905小学_责任清单_公式.xlsx'].map(
  fixture,
);

/** Text that a cell can hold: any characters, signs of formulas, what looks like an escape. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '+a',
    '-b',
    '@c',
    '_x000D_',
    '_x005F_',
    ' a ',
    '\n',
    '\r\n',
    '\t',
    '<&>"\'',
    ']]>',
    '\u0000\u001f\ufffe',
    '\ud83d',
    '长'.repeat(300),
  ),
);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  anyText.map((text) => ({ kind: 'text' as const, text })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'number' as const, value })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.constant({ kind: 'blank' as const }),
  fc.record({
    kind: fc.constant('formula' as const),
    formula: fc.constantFrom('A1&"<x>"', 'SUM(B2:B9)'),
    value: fc.oneof(anyText, fc.boolean()),
  }),
);

const cell = fc.record({
  row: fc.integer({ min: 0, max: 30 }),
  column: fc.integer({ min: 0, max: 12 }),
  content,
});
const level = fc.constantFrom(
  'error' as const,
  'warning' as const,
  'overdue' as const,
  'due-soon' as const,
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('write-cells' as const),
    sheet: fc.constant('责任清单'),
    cells: fc.array(cell, { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('mark' as const),
    marks: fc.array(
      fc.record({
        sheet: fc.constant('责任清单'),
        row: fc.integer({ min: 0, max: 20 }),
        column: fc.integer({ min: 0, max: 9 }),
        level,
      }),
      { maxLength: 5 },
    ),
  }),
  fc.constant({ kind: 'clear-marks' as const }),
  fc
    .constantFrom('findings' as const, 'report' as const)
    .map((own) => ({ kind: 'add-sheet' as const, own, layout: sampleLayout('新表', '责任清单') })),
);

describe('write then read', () => {
  test('gives what was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.array(cell, { minLength: 1, maxLength: 10 }),
        async (bytes, cells) => {
          const file = open(bytes);
          await file.apply([{ kind: 'write-cells', sheet: '责任清单', cells }]);
          const snapshot = await open(await file.save()).read();
          const [sheet] = snapshot.sheets;
          if (!sheet) throw new Error('no sheet');
          const last = new Map(cells.map((each) => [`${each.row} ${each.column}`, each]));
          for (const { row, column, content: given } of last.values()) {
            const { kind, ...rest } = cellAt(snapshot, sheet, row, column);
            const value = 'text' in rest ? rest.text : 'value' in rest ? rest.value : '';
            const expected =
              given.kind === 'text' ? given.text : given.kind === 'blank' ? '' : given.value;
            expect([kind, value]).toEqual([
              expected === '' ? 'blank' : typeof expected === 'string' ? 'text' : kind,
              expected === 0 ? 0 : expected,
            ]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('撤销', () => {
  test('gives back every part, step by step, and forward again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (bytes, steps) => {
          const file = open(bytes);
          const states = [await file.save()];
          const inverses: (readonly Edit[])[] = [];
          for (const edits of steps) {
            inverses.push(await file.apply(edits));
            states.push(await file.save());
          }
          const forward: (readonly Edit[])[] = [];
          for (const inverse of inverses.reverse()) {
            states.pop();
            forward.push(await file.apply(inverse));
            expect(changedParts(await file.save(), states.at(-1) ?? bytes)).toEqual([]);
          }
          expect(rawEntries(await file.save())).toEqual(rawEntries(bytes));
          // 恢复: what was undone is done again.
          for (const redo of forward.reverse()) await file.apply(redo);
          for (const inverse of forward) expect(inverse).toHaveLength(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('an earlier step waits for the later ones', async () => {
    const file = open(fixture('大武口区-责任清单-2020年5月.xlsx'));
    const write = (text: string): Edit => ({
      kind: 'write-cells',
      sheet: '责任清单',
      cells: [{ row: 6, column: 3, content: { kind: 'text', text } }],
    });
    const first = await file.apply([write('一')]);
    const second = await file.apply([write('二')]);
    await expect(file.apply(first)).rejects.toMatchObject({
      reason: { code: 'workbook.refused.undo-order' },
    });
    await file.apply(second);
    await file.apply(first);
    await expect(file.apply([{ kind: 'restore', id: 99 }])).rejects.toMatchObject({
      reason: { code: 'workbook.refused.undo-forgotten' },
    });
  });
});
