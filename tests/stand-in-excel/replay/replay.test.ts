import { readFileSync } from 'node:fs';
import { check } from '../../../src/actions/check';
import { markEdits } from '../../../src/actions/mark';
import { renderer } from '../../../src/messages/render';
import { libraryLog } from '../../../src/workbook/excel/trace/library-log';
import { TraceRecorder } from '../../../src/workbook/excel/trace/trace-recorder';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { openInExcel } from '../../workbook/excel/open-in-excel';
import { replay } from './replay';
import { readTrace, type Trace } from './trace-file';

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const ABOUT = { host: 'Excel', api: 'ExcelApi 1.14' };

/** Check and mark on the May list through the genuine library, recorded. */
async function recorded(limit?: number): Promise<{ text: string; recorder: TraceRecorder }> {
  const file = openWorkbookFile(new Uint8Array(readFileSync(`tests/fixtures/${MAY}`)), MAY);
  const open = await openInExcel({ snapshot: await file.read() });
  const log = libraryLog(Reflect.get(open.office.window, 'OfficeExtension'));
  if (!log) throw new Error('the library has no log');
  const recorder = new TraceRecorder(log, undefined, limit);
  recorder.start();
  const snapshot = await open.workbook.read();
  const checking = check({ current: snapshot, others: [] }, { today: '2020-06-05' });
  let step = checking.next();
  while (!step.done) step = checking.next();
  await open.workbook.apply(markEdits(snapshot, step.value, renderer('zh-CN')));
  await open.workbook.read();
  recorder.stop();
  open.close();
  return { text: recorder.text(ABOUT), recorder };
}

describe('a trace of check and mark', () => {
  let text: string;
  beforeAll(async () => {
    ({ text } = await recorded());
  });
  const trace = (): Trace => readTrace(text);

  test('holds every request, nothing that the workbook says, and is played without a difference', () => {
    expect(trace().exchanges.length).toBeGreaterThan(6);
    expect(trace().unread).toBe(0);
    for (const word of ['大武口', '责任', '万东旺', '教研室', '督战', '2020']) {
      expect(text).not.toContain(word);
    }
    expect(replay(trace())).toEqual([]);
  });

  test.each([
    [
      'a member that the stand-in lacks',
      (from: string) => from.replace('"RowIndex":0', '"RowIndex":0,"Height":15'),
      'missing Height -',
    ],
    [
      'a used area of another size',
      (from: string) => from.replace('"RowCount":16', '"RowCount":17'),
      'value RowCount 16',
    ],
    [
      'another type',
      (from: string) => from.replace('"ColumnHidden":false', '"ColumnHidden":"no"'),
      'type ColumnHidden boolean',
    ],
    [
      'a matrix of another shape',
      (from: string) => from.replace('"NumberFormat":[[', '"NumberFormat":[["General",'),
      'shape NumberFormat 9 items',
    ],
  ])('shows %s', (_name, tamper, expected) => {
    const found = replay(readTrace(tamper(text)));
    expect(found.map(({ what, at, played }) => `${what} ${at} ${played}`)).toContain(expected);
  });

  test('shows an error that the stand-in does not give', () => {
    const tampered = trace();
    const first = tampered.exchanges[0];
    if (first?.answer) first.answer.Error = { Code: 'AccessDenied', ActionIndex: 3 };
    expect(replay(tampered)).toMatchObject([
      { what: 'error', exchange: 1, recorded: 'AccessDenied', played: 'ok' },
    ]);
  });
});

test('a recording ends by itself where it grows too large', async () => {
  const { recorder, text } = await recorded(20_000);
  expect(recorder.state).toMatchObject({ recording: false, full: true });
  expect(recorder.state.bytes).toBeLessThanOrEqual(20_000);
  expect(readTrace(text)).toMatchObject({ full: true });
});
