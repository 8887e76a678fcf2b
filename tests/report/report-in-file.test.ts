import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import * as XLSX from 'xlsx';
import { check } from '../../src/actions/check';
import { markEdits } from '../../src/actions/mark';
import { runOut } from '../../src/actions/progress';
import { reportEdits } from '../../src/actions/report';
import type { CheckResult } from '../../src/checks/check-result';
import { renderer } from '../../src/messages/render';
import { reportLayout } from '../../src/report/report-layout';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { evaluator } from './evaluate';

const render = renderer('zh-CN');
const MAY = '大武口区-责任清单-2020年5月.xlsx';
const APRIL = '大武口区-责任清单-2020年4月.xlsx';

const FIXTURES = join(__dirname, '..', 'fixtures');

const open = (name: string): FileWorkbook =>
  openWorkbookFile(new Uint8Array(readFileSync(join(FIXTURES, name))), name);

async function checked(book: FileWorkbook): Promise<CheckResult> {
  const current = await book.read();
  const previous = await open(APRIL).read();
  return runOut(
    check({ current, previous, others: [] }, { today: '2026-01-01', asOf: '2020-05-25' }),
  );
}

/** The May list marked and reported, with the file as another reader sees it. */
async function reported(): Promise<{
  book: FileWorkbook;
  result: CheckResult;
  file: ExcelJS.Workbook;
}> {
  const book = open(MAY);
  const result = await checked(book);
  await book.apply(markEdits(await book.read(), result, render));
  await book.apply(reportEdits(result, { render, reportingUnit: '规划财务室' }));
  const file = new ExcelJS.Workbook();
  const bytes = await book.save();
  await file.xlsx.load(new Uint8Array(bytes).buffer as unknown as ExcelJS.Buffer);
  return { book, result, file };
}

describe('上报表写进工作簿', () => {
  test('另一软件读得出：A4 横向、整宽一页、表头重复，数字与公式的值相符', async () => {
    const { file, result } = await reported();
    const sheet = file.getWorksheet('上报表');
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.pageSetup.printTitlesRow).toMatch(/^\$?\d+:\$?\d+$/);
    const value = evaluator(reportLayout(result, { render }));
    let formulas = 0;
    sheet?.eachRow((row) =>
      row.eachCell((cell) => {
        if (!cell.formula) return;
        formulas++;
        expect(cell.result).toBe(value(Number(cell.row) - 1, Number(cell.col) - 1));
      }),
    );
    expect(formulas).toBeGreaterThan(100);
  });

  test('再检查一遍：本工具写的表不当作清单，结果、时限状态和统计都不变', async () => {
    const { book, result } = await reported();
    const again = await checked(book);
    expect(again.findings).toEqual(result.findings);
    expect(again.counts).toEqual(result.counts);
    expect(again.ledgerRows.map(({ timing }) => timing)).toEqual(
      result.ledgerRows.map(({ timing }) => timing),
    );
  });

  test('再次生成的是新表，先前的不被覆盖', async () => {
    const { book, result } = await reported();
    await book.apply(reportEdits(result, { render }));
    const names = (await book.read()).sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('上报表'))).toEqual(['上报表', '上报表（2）']);
  });

  test('检查结果表的链接指到所说的单元格', async () => {
    const { book, result } = await reported();
    const sheet = XLSX.read(await book.save()).Sheets['检查结果'] ?? {};
    const links = Object.entries(sheet).flatMap(([at, cell]: [string, XLSX.CellObject]) =>
      /^D\d+$/.test(at) && cell.l ? [cell.l.Target] : [],
    );
    const [first] = result.findings.filter(({ place }) => place.cell !== '');
    expect(links.length).toBeGreaterThan(20);
    expect(links[0]).toBe(`#'责任清单'!${first?.place.cell ?? ''}`);
  });
});

test.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx')))(
  '%s：写入后仍是合规的文件，各软件能打开',
  async (name) => {
    const book = open(name);
    const result = await checked(book);
    await book.apply(markEdits(await book.read(), result, render));
    await book.apply(reportEdits(result, { render }));
    const bytes = await book.save();
    const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
    // openpyxl declares the prefix of r:id on each sheet, Excel once on the root.
    const root = /<workbook[^>]*>/.exec(workbook)?.[0] ?? '';
    const sheets = workbook.match(/<sheet [^>]*>/g) ?? [];
    const undeclared = sheets.filter((sheet) => !`${root}${sheet}`.includes('xmlns:r='));
    expect(undeclared).toEqual([]);
    expect(XLSX.read(bytes).SheetNames.slice(-2)).toEqual(['检查结果', '上报表']);
  },
);
