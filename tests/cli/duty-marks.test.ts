import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dutyNoteEdits } from '../../src/actions/mark-duty';
import { renderer } from '../../src/messages/render';
import { BUILT_IN } from '../../src/schemes/built-in';
import { readDutyMarks } from '../../src/schemes/duty-marks';
import { markedDuties } from '../../src/schemes/marked-duties';
import { parseA1 } from '../../src/workbook/address';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { fixture } from './planted';
import { runCli } from './run-cli';

const APRIL = fixture('大武口区-责任清单-2020年4月.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duzhan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const opened = (path: string) => openWorkbookFile(new Uint8Array(readFileSync(path)), path);

async function withCalendar(cells: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, '日历.xlsx');
  await runCli(['duties', APRIL, '--as-of', '2020-04-10', '-o', path]);
  const book = opened(path);
  for (const [cell, text] of Object.entries(cells)) {
    const at = parseA1(cell);
    if (!at) throw new Error(cell);
    const content = { kind: 'text' as const, text };
    await book.apply([{ kind: 'write-cells', sheet: '上报日历', cells: [{ ...at, content }] }]);
  }
  writeFileSync(path, await book.save());
  return path;
}

const lines = async (path: string, asOf: string) => {
  const { out } = await runCli(['duties', path, '--as-of', asOf, '--json']);
  const { duties } = JSON.parse(out) as { duties: readonly Record<string, unknown>[] };
  return duties
    .filter(({ due }) => due !== undefined)
    .map(({ due, state, submitted = '', reviewed = '' }) => [due, state, submitted, reviewed]);
};

test('what a person noted on the 上报日历 sheet is read back, however the day is written', async () => {
  const path = await withCalendar({ J3: '4月24日', K3: '2020.4.23' });
  expect(await lines(path, '2020-04-20')).toEqual([
    ['2020-04-25', 'due', '2020-04-24', '2020-04-23'],
  ]);
  const { out } = await runCli(['duties', path, '--as-of', '2020-04-20']);
  expect(out.split('\n')[0]).toContain('已于2020-04-24报送，2020-04-23已审核');
});

test('a month that was not noted does not vanish with the month; one that was, late, says so', async () => {
  const open = await withCalendar({});
  expect(await lines(open, '2020-05-10')).toEqual([
    ['2020-04-25', 'past', '', ''],
    ['2020-05-25', 'due', '', ''],
  ]);
  const late = await withCalendar({ J3: '2020年4月27日' });
  expect(await lines(late, '2020-05-10')).toEqual([['2020-05-25', 'due', '', '']]);
  const { out } = await runCli(['duties', late, '--as-of', '2020-04-20']);
  expect(out).toContain('已于2020-04-27报送，迟2天');
});

test('a mark makes the sheet, then fills its line, then adds a line for the next month', async () => {
  const scheme = BUILT_IN.find(({ id }) => id === 'dawukou-2020');
  if (!scheme) throw new Error('no scheme');
  const book = opened(APRIL);
  const render = renderer('zh-CN');
  const note = async (asOf: string, what: 'submitted' | 'reviewed', on: string | undefined) => {
    const snapshot = await book.read();
    const [duty] = markedDuties(scheme, asOf, readDutyMarks(snapshot)).filter(
      ({ due = '' }) => due >= asOf,
    );
    if (!duty) throw new Error('no duty');
    const inverse = await book.apply(
      dutyNoteEdits(snapshot, scheme, asOf, { duty, what, on }, render),
    );
    return { inverse, snapshot };
  };
  const marks = async () =>
    readDutyMarks(await book.read())
      .filter(({ submitted, reviewed }) => submitted ?? reviewed)
      .map(({ sheet, due, submitted = '', reviewed = '' }) => [sheet, due, submitted, reviewed]);
  await note('2020-04-10', 'submitted', '2020-04-24');
  expect(await marks()).toEqual([['上报日历', '2020-04-25', '2020-04-24', '']]);
  await note('2020-04-10', 'reviewed', '2020-04-23');
  await note('2020-05-10', 'submitted', '2020-05-22');
  expect(await marks()).toEqual([
    ['上报日历', '2020-04-25', '2020-04-24', '2020-04-23'],
    ['上报日历', '2020-05-25', '2020-05-22', ''],
  ]);
  const { inverse } = await note('2020-05-10', 'submitted', undefined);
  expect(await marks()).toEqual([['上报日历', '2020-04-25', '2020-04-24', '2020-04-23']]);
  await book.apply(inverse);
  expect(await marks()).toHaveLength(2);
});
