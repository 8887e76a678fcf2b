import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { clearEdits } from '../../src/actions/clear';
import { markEdits } from '../../src/actions/mark';
import { reportEdits } from '../../src/actions/report';
import type { CheckResult } from '../../src/checks/check-result';
import { renderer } from '../../src/messages/render';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { fixture } from '../cli/planted';
import { judged } from './judged';

const render = renderer('zh-CN');
const LISTS: readonly (readonly [string, string])[] = [
  ['大武口区-责任清单-2020年5月.xlsx', '2020-05-25'],
  ['大武口区-责任清单-2020年4月.xlsx', '2020-04-25'],
  ['大武口区-挂牌督战责任清单.xlsx', '2020-05-25'],
];

async function open(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  return openWorkbookFile(bytes, name);
}

async function judge(book: FileWorkbook, asOf: string): Promise<CheckResult> {
  return judged(await book.read(), { asOf });
}

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(fixture(file)));

test.each(LISTS)('%s: check, mark, report, check gives the same findings', async (file, asOf) => {
  const book = await open(bytesOf(file), basename(file));
  const before = await judge(book, asOf);
  await book.apply(markEdits(await book.read(), before, render));
  await book.apply(reportEdits(before, { render }));
  const again = await judge(await open(await book.save(), basename(file)), asOf);
  expect(again.findings).toEqual(before.findings);
  expect(again.ledgerRows).toEqual(before.ledgerRows);
  expect(again.counts).toEqual(before.counts);
  expect(again.workbookFingerprint).toBe(before.workbookFingerprint);
});

test.each(LISTS)('%s: mark then clear gives every part back', async (file, asOf) => {
  const bytes = bytesOf(file);
  const book = await open(bytes, basename(file));
  await book.apply(markEdits(await book.read(), await judge(book, asOf), render));
  const marked = await open(await book.save(), basename(file));
  await marked.apply(clearEdits(await marked.read()));
  const [was, is] = [unzipSync(bytes), unzipSync(await marked.save())];
  const differing = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (part) => Buffer.compare(Buffer.from(was[part] ?? []), Buffer.from(is[part] ?? [])) !== 0,
  );
  expect(differing).toEqual([]);
});
