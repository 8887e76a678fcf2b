import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/actions/check';
import { markEdits } from '../../../src/actions/mark';
import { runOut } from '../../../src/actions/progress';
import { reportEdits } from '../../../src/actions/report';
import type { CheckResult } from '../../../src/checks/check-result';
import { renderer } from '../../../src/messages/render';
import type { Edit } from '../../../src/workbook/edit';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../snapshot-builder';
import type { Measured } from '../../stand-in-excel/protocol/meter';
import type { ProfileName } from '../../stand-in-excel/host/profiles';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const render = renderer('zh-CN');

const may = (): Promise<Snapshot> =>
  openWorkbookFile(readFileSync(path.join(__dirname, '../../fixtures', MAY)), MAY).read();

const HEAD =
  '序号 类别 排查内容 发现的问题 整改情况 整改时限 责任领导 责任科室 落实单位 完成日期 销号 备注';

/** A ledger of 20,000 rows and 12 columns, one row in twenty overdue. */
const large = snapshotOf([
  {
    name: '责任清单',
    rows: [
      ['2020年挂牌督战责任清单（截至2020年6月5日）'],
      HEAD.split(' '),
      ...Array.from({ length: 20_000 }, (_, row) => {
        const open = row % 20 === 0;
        return [
          row + 1,
          '查漏补缺',
          `家庭经济困难学生资助政策落实情况第${row}项`,
          `第${row}所学校资助发放不及时，涉及${row % 40}人`,
          open ? `正在整改第${row}项` : `已完成第${row}项整改`,
          open ? '2020年5月31日' : '2020年6月30日',
          '吕志武',
          '规划财务室',
          '各中小学',
          open ? null : '2020年5月20日',
          open ? null : '已销号',
          null,
        ];
      }),
    ],
  },
]);

interface Cost {
  readonly action: string;
  readonly syncs: number;
  /** Kilobytes of every block that was read, and of every message that wrote. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  readonly actions: number;
}

/** Which sheets there are, and where their cells are: two syncs before the first block. */
const BASE = 2;

/** What an action costs: it reads and checks before it writes, as a press of its button does. */
async function cost(
  { workbook, excel }: OpenInExcel,
  action: string,
  edits: (snapshot: Snapshot, result: CheckResult) => readonly Edit[],
): Promise<Cost> {
  excel.meter.reset();
  const current = await workbook.read();
  const result = runOut(check({ current, others: [] }, { today: '2020-06-05' }));
  const wanted = edits(current, result);
  if (wanted.length > 0) await workbook.apply(wanted);
  const { syncs } = excel.meter;
  const kilobytes = (part: readonly Measured[]): number[] =>
    part.map(({ bytesIn, bytesOut }) => Math.round(Math.max(bytesIn, bytesOut) / 1024));
  return {
    action,
    syncs: syncs.length,
    reads: kilobytes(syncs.filter(({ isWrite }) => !isWrite).slice(BASE)),
    writes: kilobytes(syncs.filter(({ isWrite }) => isWrite)),
    actions: syncs.reduce((sum, each) => sum + each.actions, 0),
  };
}

const ACTIONS: Readonly<
  Record<string, (current: Snapshot, result: CheckResult) => readonly Edit[]>
> = {
  check: () => [],
  mark: (current, result) => markEdits(current, result, render),
  report: (_, result) => reportEdits(result, { render }),
  'mark again': (current, result) => markEdits(current, result, render),
};

async function costs(
  snapshot: Snapshot,
  profile: ProfileName,
  actions: readonly string[],
): Promise<readonly Cost[]> {
  const open = await openInExcel({ snapshot, profile });
  const table: Cost[] = [];
  for (const action of actions) {
    table.push(await cost(open, action, ACTIONS[action] ?? (() => [])));
  }
  open.close();
  return table;
}

test.each(['ltsc-2021', 'ltsc-2024', 'microsoft-365'] as const)(
  'on the May list, on %s: check 3 syncs, mark 4, report 5 at most',
  async (profile) => {
    const table = await costs(await may(), profile, Object.keys(ACTIONS));
    console.table(table);
    // To take the 检查结果 sheet of before away so that it can come back, its looks are read.
    const most = { check: 3, mark: 4, report: 5, 'mark again': 6 } as Readonly<
      Record<string, number>
    >;
    expect(table.filter(({ action, syncs }) => syncs > (most[action] ?? 0))).toEqual([]);
  },
);

/** Blocks that are needed: none over the limit, and all but the last one well filled. */
const areNeeded = (blocks: readonly number[]): boolean =>
  blocks.every(
    (size, index) => size <= 4096 && (size >= 0.7 * 4096 || index === blocks.length - 1),
  );

test('on 20,000 rows: two syncs and one for every block of up to 4 MB, read or written', async () => {
  const table = await costs(large, 'ltsc-2021', ['check', 'mark', 'report']);
  console.table(
    table.map(({ reads, writes, ...rest }) => ({
      ...rest,
      'KB read': reads.join(' '),
      'KB written': writes.join(' '),
    })),
  );
  for (const { syncs, reads, writes } of table) {
    expect(syncs).toBe(BASE + reads.length + writes.length);
    expect([reads, writes].map(areNeeded)).toEqual([true, true]);
  }
  // The list is 5.4 MB; the report reads the 检查结果 sheet of as many rows, too.
  expect(table.map(({ syncs }) => syncs <= 9)).toEqual([true, true, true]);
  expect(table[0]?.reads).toHaveLength(2);
  // Three checks of 20,000 rows: seconds here, minutes on a busy machine.
}, 600_000);

test('marking again replaces the marks and the 检查结果 sheet of before', async () => {
  const open = await openInExcel({ snapshot: await may() });
  const marks = (snapshot: Snapshot, result: CheckResult): readonly Edit[] =>
    markEdits(snapshot, result, render);
  await cost(open, 'mark', marks);
  const first = open.excel.book.sheets.map(({ name, conditionalFormats }) => [
    name,
    conditionalFormats.length,
  ]);
  await cost(open, 'mark', marks);
  expect(
    open.excel.book.sheets.map(({ name, conditionalFormats }) => [name, conditionalFormats.length]),
  ).toEqual(first);
  open.close();
});
