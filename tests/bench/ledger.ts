import ExcelJS from 'exceljs';
import { z } from 'zod';
import { check } from '../../src/actions/check';
import { markEdits } from '../../src/actions/mark';
import { runOut } from '../../src/actions/progress';
import { reportEdits } from '../../src/actions/report';
import type { CheckResult } from '../../src/checks/check-result';
import { renderer } from '../../src/messages/render';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../src/workbook/snapshot';
import { generateLedger } from './generate-ledger';
import { line, medianMs } from './measure';
import { xlsxOf } from './xlsx-of';

/** A list of 2,000 rows: file to findings, and writing the marked file with its report. */
export async function benchLedger(rows = 2000): Promise<readonly string[]> {
  const list = generateLedger(rows);
  const bytes = xlsxOf('责任清单', list);
  const render = renderer('zh-CN');
  const snapshot = await read(bytes);
  const result = judge(snapshot);
  const reading = await medianMs(() => read(bytes));
  const checking = await medianMs(() => judge(snapshot));
  const whole = await medianMs(async () => judge(await read(bytes)));
  const writing = await medianMs(async () => {
    const book = await openWorkbookFile(bytes, 'list.xlsx');
    await book.apply(markEdits(await book.read(), result, render));
    await book.apply(reportEdits(result, { render }));
    await book.save();
  });
  const objects = list
    .slice(2)
    .map((row) => ({ problem: row[2], deadline: row[4], leader: row[5] }));
  const schema = z.object({
    problem: z.string().min(1),
    deadline: z.string().regex(/\d/),
    leader: z.enum(['万东旺', '吕志武']),
  });
  const zod = await medianMs(() => objects.filter((row) => !schema.safeParse(row).success).length);
  const exceljsRead = await medianMs(() => readExcelJs(bytes));
  const exceljsWrite = await medianMs(async () => (await readExcelJs(bytes)).xlsx.writeBuffer());
  return [
    `责任清单, ${rows} rows, ${result.findings.length} findings; median of 5 runs`,
    line('read', reading, 'exceljs', exceljsRead),
    line('check (all rules)', checking, 'zod, three columns', zod),
    `${'file to findings'.padEnd(34)} ${whole.toFixed(0).padStart(7)} ms`,
    line('mark, report, save', writing, 'exceljs read + save', exceljsWrite),
  ];
}

async function read(bytes: Uint8Array): Promise<Snapshot> {
  return (await openWorkbookFile(bytes, 'list.xlsx')).read();
}

const judge = (current: Snapshot): CheckResult =>
  runOut(check({ current, others: [] }, { today: '2020-05-25', asOf: '2020-05-25' }));

async function readExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await book.xlsx.load(copy);
  return book;
}
