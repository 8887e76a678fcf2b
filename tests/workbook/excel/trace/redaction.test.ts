import fc from 'fast-check';
import { libraryLog } from '../../../../src/workbook/excel/trace/library-log';
import { TraceRecorder } from '../../../../src/workbook/excel/trace/trace-recorder';
import { formulaPlaceholder } from '../../../../src/workbook/excel/trace/formula-placeholder';
import { formatPlaceholder } from '../../../../src/workbook/excel/trace/format-placeholder';
import { Labels } from '../../../../src/workbook/excel/trace/labels';
import { contentPlaceholder } from '../../../../src/workbook/excel/trace/placeholder';
import { snapshotOf } from '../../../snapshot-builder';
import { openInExcel } from '../open-in-excel';

/** Texts that no member, word or placeholder of the protocol could hold by chance. */
const han = fc.string({
  unit: fc.constantFrom(...'张三李四王五赵六责任清单教研室贫困'),
  minLength: 2,
  maxLength: 12,
});
const identity = fc.stringMatching(/^[2-9]{17}[2-9Q]$/);
const latin = fc.stringMatching(/^[QWKJZ][qwkjz]{7,14}$/);
const text = fc.oneof(
  han,
  identity,
  latin,
  fc.tuple(latin, han).map(([a, b]) => `${a}-${b}`),
);
const number = fc.integer({ min: 22_222_222, max: 99_999_999 });
const cell = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: number },
  fc.boolean(),
  fc.constant(null),
);
const sheetName = fc.oneof(han, latin);

const workbook = fc.record({
  names: fc.uniqueArray(sheetName, {
    minLength: 1,
    maxLength: 3,
    selector: (name) => name.toLowerCase(),
  }),
  rows: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
  file: text,
  written: text,
  link: text,
});

test('no text or number of the workbook survives in a trace, whatever is read and written', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async ({ names, rows, file, written, link }) => {
      const [first = ''] = names;
      const snapshot = snapshotOf(names.map((name) => ({ name, rows })));
      const open = await openInExcel({ snapshot: { ...snapshot, name: `${file}.xlsx` } });
      open.excel.book.names.push({
        name: `${link}_名`,
        formula: `='${first}'!$A$1`,
        visible: true,
      });
      open.excel.book.sheet(first).restyle(0, 0, { numberFormat: `"${written}"@` });
      const log = libraryLog(Reflect.get(open.office.window, 'OfficeExtension'));
      if (!log) throw new Error('the library has no log');
      const recorder = new TraceRecorder(log);
      recorder.start();
      await open.workbook.read();
      await open.workbook.apply([
        { kind: 'mark', marks: [{ sheet: first, row: 0, column: 0, level: 'error' }] },
        {
          kind: 'write-cells',
          sheet: first,
          cells: [{ row: 1, column: 1, content: { kind: 'text', text: written } }],
        },
      ]);
      await open.workbook.read();
      await open.workbook.goTo({ sheet: first, row: 0, column: 0 });
      await expect(
        open.workbook.goTo({ sheet: `${written}没有`, row: 0, column: 0 }),
      ).rejects.toThrow();
      recorder.stop();
      open.close();
      const trace = recorder.text({ host: '', api: '' });
      const said = [...names, file, written, link, ...rows.flat()]
        .filter((value) => typeof value === 'string' || typeof value === 'number')
        .flatMap((value) => String(value).split('-'));
      expect(recorder.state.unread).toBe(0);
      expect(recorder.state.exchanges).toBeGreaterThan(5);
      expect(said.filter((each) => trace.includes(each))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test.each([
  ['第3项 abc（13）', '字0字 xxx（00）'],
  ['Жизнь é 😀', 'xxxxx x ··'],
  ['#N/A', '#N/A'],
  ['', ''],
  [43982, 11111],
  [-3.25, -1.11],
  [0, 0],
  [true, true],
])('%p becomes %p: same type, same length', (from, to) => {
  expect(contentPlaceholder(from)).toEqual(to);
});

test.each([
  [
    '=AND(N("duzhan:error")=0,EXACT(D7&"","正在整改"))',
    '=AND(N("xxxxxx:xxxxx")=0,EXACT(D7&"","字字字字"))',
  ],
  ["='责任 清单'!$A$1:$C$30", "='字字 字字'!$A$1:$C$30"],
  ['=_xlnm.张三(SUM($1:$2,A:C),张三,12)', '=_xxxx.字字(SUM($1:$2,A:C),字字,00)'],
])('the formula %s becomes %s', (from, to) => {
  expect(formulaPlaceholder(from, new Labels())).toBe(to);
});

test.each([
  ['"✗ "@', '"· "@'],
  ['yyyy"年"m"月"d"日";@', 'yyyy"字"m"字"d"字";@'],
  ['[$-804]yyyy年m月', '[$-804]yyyy年m月'],
  ['[Red]#,##0.00;[张三]@', '[Red]#,##0.00;[字字]@'],
  ['General', 'General'],
  ['\\张\\三@', '\\字\\字@'],
])('the number format %s becomes %s', (from, to) => {
  expect(formatPlaceholder(from)).toBe(to);
});

test('two names have two placeholders, the same name has one', () => {
  const labels = new Labels();
  const found = ['责任清单', '任务清单', '责任清单', 'Sheet1', 'Sheet2'].map((name) =>
    labels.of(name),
  );
  expect(found).toEqual(['字字字字', '字字字甲', '字字字字', 'xxxxx0', 'xxxxx1']);
});
