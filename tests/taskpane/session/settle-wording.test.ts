import { paneInExcel } from './in-excel';
import { renderer } from '../../../src/messages/render';
import { newWorkbookFile } from '../../../src/workbook/file/new-workbook-file';
import { shownText } from '../../../src/reading/shown';
import { cellAt } from '../../../src/workbook/cells';
import type { Edit } from '../../../src/workbook/edit';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { FileHost } from '../../../taskpane/host/file-host';
import { settleWording } from '../../../taskpane/session/actions/settle-wording';
import { PaneSession } from '../../../taskpane/session/pane-session';
import { layoutOf, type Rows } from '../../sheet-of-texts';

const say = renderer('zh-CN');
const said = (session: PaneSession): string => {
  const { notice } = session.store.get();
  return notice ? say(notice.message) : '';
};

const LIST: Rows = [
  ['清江县义务教育问题整改责任清单（2017年10月）'],
  ['序号', '存在问题', '整改情况', '责任单位', '整改时限'],
  ['1', '图书不足', '正在整改', '第901小学', '10月前'],
  ['2', '操场破损', '正在整改', '第902小学', '１０月前'],
  ['3', '食堂无证', '正在整改', '第903小学', '三季度前'],
];

async function workbook(sheets: Readonly<Record<string, Rows>>) {
  const edits = Object.entries({ 责任清单: LIST, ...sheets }).map(
    ([name, rows]): Extract<Edit, { kind: 'add-sheet' }> => ({
      kind: 'add-sheet',
      layout: layoutOf(name, rows),
    }),
  );
  return newWorkbookFile('清单.xlsx', edits);
}

/** The pane over a file, and in Excel. */
const HOSTS = {
  page: async (sheets: Readonly<Record<string, Rows>>) => {
    const session = new PaneSession(new FileHost(await workbook(sheets), '清单.xlsx', '责任清单'));
    return { session, close: async () => session.dispose() };
  },
  Excel: async (sheets: Readonly<Record<string, Rows>>) =>
    paneInExcel(await (await workbook(sheets)).read()),
} as const;

const asked = (session: PaneSession): readonly string[] =>
  (session.store.get().outcome?.result.findings ?? [])
    .filter(({ code }) => code === 'ambiguous-deadline')
    .map(({ place }) => place.cell);

const read = (session: PaneSession): Promise<Snapshot> => session.host.workbook.read();
const sheetsOf = async (session: PaneSession): Promise<readonly string[]> =>
  (await read(session)).sheets.map(({ name }) => name);

/** The entries of 时限读法, without its headings and notes. */
async function entries(session: PaneSession): Promise<readonly (readonly string[])[]> {
  const snapshot = await read(session);
  const sheet = snapshot.sheets.find(({ name }) => name === '时限读法');
  if (!sheet) return [];
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: 4 }, (__, column) => shownText(cellAt(snapshot, sheet, row, column))),
  );
  const from = rows.findIndex(([first]) => first === '原文') + 1;
  return rows.slice(from).filter(([first = '']) => first !== '' && !first.startsWith('※'));
}

const STRICT = settleWording({ text: '10月前', readAs: 'strict' }, '2017年9月30日');
const LENIENT = settleWording({ text: '三季度前', readAs: 'lenient' }, '2017年9月30日');

describe.each(Object.entries(HOSTS))('in %s', (_, open) => {
  test('an answer makes the sheet 时限读法, the next one a line of it; both can be taken back', async () => {
    const { session, close } = await open({});
    session.choose({ asOf: '2017-10-15' });
    await session.check();
    expect(asked(session)).toEqual(['E3', 'E4', 'E5']);
    await session.do(STRICT);
    expect(said(session)).toBe('“10月前”读作2017年9月30日止，已记入“时限读法”表');
    expect(await sheetsOf(session)).toEqual(['责任清单', '时限读法']);
    expect([asked(session), session.store.get().stale]).toEqual([['E5'], undefined]);
    const today = session.host.today();
    expect(await entries(session)).toEqual([['10月前', '从严', '', today]]);
    await session.do(LENIENT);
    expect(asked(session)).toEqual([]);
    expect(await entries(session)).toEqual([
      ['10月前', '从严', '', today],
      ['三季度前', '从宽', '', today],
    ]);
    await session.undo();
    expect((await entries(session)).length).toBe(1);
    // What is taken back is asked again: the findings shown are of before.
    expect(session.store.get().stale).toBe('workbook');
    await session.undo();
    expect(await sheetsOf(session)).toEqual(['责任清单']);
    await session.check();
    expect(asked(session)).toEqual(['E3', 'E4', 'E5']);
    await close();
  });

  test('what a person typed on the sheet is left as it is, and a new line stands below it', async () => {
    const { session, close } = await open({
      时限读法: [
        ['时限怎么读', '', ''],
        ['读作', '原文', '说明'],
        ['看情况', '１０月前', '待定'],
      ],
    });
    session.choose({ asOf: '2017-10-15' });
    await session.check();
    await session.do(STRICT);
    expect(said(session)).toContain('“10月前”已写在时限读法!B3，没有改动');
    await session.do(LENIENT);
    const snapshot = await read(session);
    const sheet = snapshot.sheets.find(({ name }) => name === '时限读法');
    if (!sheet) throw new Error('no sheet');
    expect(
      [2, 3].map((row) =>
        [0, 1, 2].map((column) => shownText(cellAt(snapshot, sheet, row, column))),
      ),
    ).toEqual([
      ['看情况', '１０月前', '待定'],
      ['从宽', '三季度前', ''],
    ]);
    await close();
  });
});
