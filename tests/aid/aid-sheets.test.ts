import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { aidSheetEdits } from '../../src/actions/aid-sheets';
import { runOut } from '../../src/actions/progress';
import { totalAid } from '../../src/actions/total-aid';
import { renderer } from '../../src/messages/render';
import { snapshotOf } from '../snapshot-builder';
import { fixture } from '../cli/planted';
import { runCli } from '../cli/run-cli';
import { computed, formulasOf } from './evaluate-sheets';

const ROSTER = fixture('巴彦淖尔市-学生资助花名册-2020春.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'aid-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function written(name: string, ...options: readonly string[]): Promise<ExcelJS.Workbook> {
  const path = join(folder, name);
  const run = await runCli(['aid', ROSTER, '-o', path, ...options]);
  expect(run.error).toBe('');
  return open(path);
}

async function open(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** The last line of each table of the 资助汇总: 人次, 应发, 剔除重复后应发, 实发, 差额, 无标准. */
function totalLines(book: ExcelJS.Workbook, sheet: string): readonly (readonly unknown[])[] {
  const lines: unknown[][] = [];
  book.getWorksheet(sheet)?.eachRow((row) => {
    if (row.getCell(1).value !== '合计') return;
    lines.push(['I', 'K', 'L', 'M', 'N', 'O'].map((column) => row.getCell(column).result ?? 0));
  });
  return lines;
}

test('the 资助汇总 comes out to the fen by its own formulas, by class and by school', async () => {
  const book = await written('out.xlsx');
  const total = [312, 165125, 164562.5, 167737.5, 2612.5, 2];
  expect(totalLines(book, '资助汇总')).toEqual([total, total]);
  const compute = computed(book);
  const formulas = formulasOf(book);
  expect(formulas.length).toBeGreaterThan(500);
  const wrong = formulas.filter(({ sheet, formula, value }) => compute(sheet, formula) !== value);
  expect(wrong).toEqual([]);
});

test('every line of the 资助明细 leads to its row, and the blanks say why', async () => {
  const book = await written('lines.xlsx');
  const sheet = book.getWorksheet('资助明细');
  const line = sheet?.getRow(59);
  expect([line?.getCell('G').text, line?.getCell('P').value, line?.getCell('Q').value]).toEqual([
    book.getWorksheet('花名册')?.getCell('B59').text.replace(/\s/g, ''),
    625,
    312.5,
  ]);
  const blanks: unknown[] = [];
  sheet?.eachRow((row) => {
    if (row.getCell('T').value === '无标准') {
      blanks.push([row.getCell('Q').value, row.getCell('U').value]);
    }
  });
  expect(blanks).toEqual([
    [null, '授课类型没有对应的标准'],
    [null, '授课类型未填写，不能确定标准'],
  ]);
});

test('the list for the public has no number of any child, no hardship, and masked names', async () => {
  const book = await written('public.xlsx', '--public', '--mask-names');
  const texts: string[] = [];
  for (const name of ['资助公示', '资助汇总（公示版）']) {
    const sheet = book.getWorksheet(name);
    expect(sheet).toBeDefined();
    sheet?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  }
  const rosterNames = new Set<string>();
  const roster = book.getWorksheet('花名册');
  for (let row = 4; row < 319; row++) {
    const name = roster?.getCell(`B${row}`).text.replace(/\s/g, '') ?? '';
    if (name.length > 1) rosterNames.add(name);
  }
  expect(texts.filter((text) => /\d{11,}|建档立卡/.test(text))).toEqual([]);
  expect(texts.filter((text) => rosterNames.has(text))).toEqual([]);
  expect(texts.filter((text) => /^.某$/u.test(text)).length).toBeGreaterThanOrEqual(312);
});

test('what a cell says is never a formula of ours, and an earlier 资助明细 stays', () => {
  const snapshot = snapshotOf([
    {
      name: '花名册',
      rows: [
        ['2020年春季学期学生资助花名册'],
        ['姓名', '身份证号', '学校', '学段', '是否寄宿', '困难类型', '发放金额'],
        ['=HYPERLINK("x")', '', '=1+1', '小学', '是', '低保', 500],
      ],
    },
    { name: '资助明细', rows: [['说明']] },
  ]);
  const result = runOut(totalAid(snapshot, {}));
  if (!result) throw new Error('a roster');
  const edits = runOut(aidSheetEdits(snapshot, result, { render: renderer('zh-CN') }));
  const layouts = edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.layout] : []));
  expect(layouts.map(({ name }) => name)).toEqual(['资助明细（2）', '资助汇总']);
  const formulas = layouts.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
  expect(formulas.filter((formula) => /HYPERLINK|1\+1/.test(formula))).toEqual([]);
  expect(formulas.some((formula) => formula.includes(`'资助明细（2）'!`))).toBe(true);
});

const office = spawnSync('soffice', ['--version']).status === 0 && process.env['DUZHAN_SOFFICE'];
(office ? test : test.skip)(
  'LibreOffice computes the same from nothing',
  async () => {
    const book = await written('cached.xlsx');
    const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'cached.xlsx'))));
    for (const [name, bytes] of Object.entries(parts)) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      parts[name] = strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
    }
    writeFileSync(join(folder, 'bare.xlsx'), zipSync(parts));
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
        ...['--outdir', join(folder, 'office'), join(folder, 'bare.xlsx')],
      ],
      { timeout: 120_000 },
    );
    expect(run.status).toBe(0);
    const other = await open(join(folder, 'office', 'bare.xlsx'));
    const wrong = formulasOf(book).filter(
      ({ sheet, address, value }) =>
        (other.getWorksheet(sheet)?.getCell(address).result ?? 0) !== value,
    );
    expect(wrong).toEqual([]);
  },
  180_000,
);
