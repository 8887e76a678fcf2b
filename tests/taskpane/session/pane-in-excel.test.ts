import { fixture, MAY } from './open-session';
import { paneInExcel, type PaneInExcel } from './in-excel';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { FileHost } from '../../../taskpane/host/file-host';
import { PaneSession } from '../../../taskpane/session/pane-session';
import { mergedList } from '../../workbook/contract/merged-list';
import { renderer } from '../../../src/messages/render';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { mark } from '../../../taskpane/session/actions/mark';
import { report } from '../../../taskpane/session/actions/report';
import { snapshotOf } from '../../snapshot-builder';

const say = renderer('zh-CN');
let may: Snapshot;
beforeAll(async () => {
  may = await fixture(MAY).read();
});

const told = ({ session }: PaneInExcel): string => {
  const { notice } = session.store.get();
  return notice ? say(notice.message) : '';
};
const offersAgain = ({ session }: PaneInExcel): boolean =>
  session.store.get().notice?.again === true;
const adoptable = ({ session }: PaneInExcel): number =>
  session.store.get().outcome?.result.findings.findIndex((one) => one.suggestion !== undefined) ??
  -1;

type Act = (pane: PaneInExcel) => Promise<unknown>;
const ACTS: Readonly<Record<string, Act>> = {
  检查: ({ session }) => session.check(),
  标记: ({ session }) => session.do(mark),
  上报: ({ session }) => session.do(report),
  采纳: (pane) => pane.session.adopt(adoptable(pane)),
};

describe('what Excel refuses is said in office words, and nothing of it is left', () => {
  let pane: PaneInExcel;
  beforeEach(async () => {
    pane = await paneInExcel(may);
    await pane.session.check();
  });
  afterEach(() => pane.close());

  /** What is in the way, what the pane says, and how the person gets on. */
  const HINDRANCES: readonly (readonly [
    name: string,
    acts: readonly string[],
    arrange: Act,
    says: RegExp,
    clear: Act | undefined,
  ])[] = [
    [
      'a cell is being edited',
      ['检查', '标记', '上报', '采纳'],
      async ({ excel }) => void (excel.mishaps.isEditingCell = true),
      /请按回车键结束单元格编辑/,
      async ({ excel }) => void (excel.mishaps.isEditingCell = false),
    ],
    [
      'the sheet is protected',
      ['标记', '采纳'],
      async ({ excel }) => void excel.book.sheets.forEach((sheet) => (sheet.isProtected = true)),
      /撤销工作表保护/,
      async ({ excel }) => void excel.book.sheets.forEach((sheet) => (sheet.isProtected = false)),
    ],
    [
      'the structure of the workbook is protected',
      ['上报'],
      async ({ excel }) => void (excel.book.isStructureProtected = true),
      /没有写入权限/,
      async ({ excel }) => void (excel.book.isStructureProtected = false),
    ],
    [
      'the workbook is read-only',
      ['标记', '采纳'],
      async ({ excel }) => void (excel.book.isReadOnly = true),
      /工作簿为只读/,
      async ({ excel }) => void (excel.book.isReadOnly = false),
    ],
    [
      'Excel has too much to send',
      ['标记', '上报'],
      async ({ excel }) => excel.mishaps.fail('RequestPayloadSizeLimitExceeded', 'Range.Formulas'),
      /请拆分工作表后再试/,
      undefined,
    ],
    [
      'a sheet is deleted while the workbook is read',
      ['检查', '标记', '上报'],
      async ({ excel }) => {
        excel.person.addSheet('草稿');
        excel.person.type('草稿', 'A1', '甲');
        excel.mishaps.beforeRequest(2, () => excel.person.deleteSheet('草稿'));
      },
      /已被删除或移动：请重新检查/,
      async () => undefined,
    ],
  ];

  test.each(
    HINDRANCES.flatMap(([name, acts, arrange, says, clear]) =>
      acts.map((act) => [`${act}: ${name}`, act, arrange, says, clear] as const),
    ),
  )('%s', async (_name, act, arrange, says, clear) => {
    const before = pane.state();
    await arrange(pane);
    await ACTS[act]?.(pane);
    expect(told(pane)).toMatch(says);
    expect(pane.state()).toBe(before);
    expect(offersAgain(pane)).toBe(clear !== undefined);
    if (!clear) return;
    await clear(pane);
    await pane.session.again();
    expect(pane.session.store.get().notice?.intent).not.toBe('error');
    expect(pane.state() === before).toBe(act === '检查');
  });

  test('somebody else is editing at the moment: it is tried once more by itself', async () => {
    pane.excel.mishaps.fail('Conflict', 'ConditionalFormatRule.Formula');
    await pane.session.do(mark);
    expect(pane.session.store.get().notice?.intent).toBe('success');
    const marks = pane.excel.book.sheets.flatMap((sheet) => sheet.conditionalFormats);
    expect(new Set(marks.map(({ formula }) => formula)).size).toBe(marks.length);
  });

  test('and where they go on editing, it is said, and nothing is left', async () => {
    const before = pane.state();
    for (let count = 0; count < 2; count += 1) {
      pane.excel.mishaps.fail('Conflict', 'ConditionalFormatRule.Formula');
    }
    await pane.session.do(mark);
    expect(told(pane)).toMatch(/有人正在同时编辑本工作簿/);
    expect([pane.state() === before, offersAgain(pane)]).toEqual([true, true]);
  });

  test('a row inserted between check and mark is marked in its new place', async () => {
    const { findings } = pane.session.store.get().outcome?.result ?? { findings: [] };
    const [first] = findings.filter(({ code }) => code === 'overdue');
    const row = Number(/\d+/.exec(first?.place.cell ?? '')?.[0]);
    expect(row).toBeGreaterThan(2);
    pane.excel.person.insertRow(first?.place.sheet ?? '', 2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pane.session.store.get().stale).toBe('workbook');
    await pane.session.do(mark);
    const column = /[A-Z]+/.exec(first?.place.cell ?? '')?.[0] ?? '';
    const formulas = pane.excel.book
      .sheet(first?.place.sheet ?? '')
      .conditionalFormats.map(({ formula }) => formula);
    expect(formulas.some((formula) => formula.includes(`${column}${row + 1}&""`))).toBe(true);
  });

  test('a row inserted between reading and writing: the cell is not overwritten', async () => {
    const id = adoptable(pane);
    const { sheet = '' } = pane.session.store.get().outcome?.result.findings[id]?.place ?? {};
    // Adopting reads in three requests, asks the cell in the fourth, and writes in the fifth.
    pane.excel.mishaps.beforeRequest(4, () => pane.excel.person.insertRow(sheet, 2));
    await pane.session.adopt(id);
    expect(told(pane)).toMatch(/已被改动，未作写入：请重新检查/);
  });

  test('without a printer the report is made, and what lacks is said', async () => {
    pane.excel.mishaps.fail('GeneralException', 'PageLayout.Orientation');
    await pane.session.do(report);
    expect(pane.session.store.get().notice).toMatchObject({
      intent: 'warning',
      message: { code: 'excel.no-print-setup' },
    });
  });
});

test('as many syncs as promised, from the buttons of the pane', async () => {
  const pane = await paneInExcel(may);
  const syncs: Record<string, number> = {};
  for (const act of ['检查', '标记', '上报']) {
    pane.excel.meter.reset();
    await ACTS[act]?.(pane);
    syncs[act] = pane.excel.meter.syncs.length;
  }
  console.table(syncs);
  expect(syncs['检查']).toBeLessThanOrEqual(3);
  expect(syncs['标记']).toBeLessThanOrEqual(4);
  expect(syncs['上报']).toBeLessThanOrEqual(5);
  await pane.close();
});

test('merged cells are read after the person agreed, and then Excel finds what the file does', async () => {
  const merged = openWorkbookFile(await mergedList(), '合并.xlsx');
  const found = ({ store }: PaneSession): readonly string[] =>
    store.get().outcome?.result.findings.map(({ code, place }) => `${place.cell} ${code}`) ?? [];
  const onPage = new PaneSession(new FileHost(merged, '合并.xlsx', '责任清单'));
  await onPage.check();
  const pane = await paneInExcel(await merged.read());
  await pane.session.check();
  expect(found(pane.session).filter((each) => each.endsWith(' possible-merge'))).not.toEqual([]);
  expect(pane.excel.meter.syncs.some(({ isWrite }) => isWrite)).toBe(false);
  await pane.session.checkWithMerges();
  expect(found(pane.session)).toEqual(found(onPage));
  await pane.close();
});

describe('停止 between two blocks', () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [
    row + 1,
    `第${row}所学校资助发放不及时，已按要求整改到位并报县教育局备案`.repeat(3),
    row % 500 === 0 ? '正在整改' : '已完成整改',
    '2020年5月31日',
    '第一小学',
  ]);
  const large = snapshotOf([
    {
      name: '责任清单',
      rows: [['序号', '发现的问题', '整改情况', '整改时限', '落实单位'], ...rows],
    },
  ]);

  test.each(['loading', 'writing'])(
    'while %s',
    async (stage) => {
      const pane = await paneInExcel(large);
      const before = pane.state();
      const seen: string[] = [];
      pane.session.store.subscribe(() => {
        const progress = pane.session.store.get().work?.progress;
        if (!progress || progress.stage !== stage || progress.of === 0) return;
        seen.push(`${progress.done}/${progress.of}`);
        pane.session.stop();
      });
      await pane.session.do(mark);
      expect(seen.length).toBeGreaterThan(0);
      expect(told(pane)).toBe('已停止，清单未作任何改动。');
      expect(pane.state()).toBe(before);
      await pane.close();
    },
    120_000,
  );
});
