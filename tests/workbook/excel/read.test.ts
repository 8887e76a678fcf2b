import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../snapshot-builder';
import { PROFILES } from '../../stand-in-excel/host/profiles';
import { plain } from '../plain';
import { openInExcel } from './open-in-excel';

const FIXTURES = path.join(__dirname, '../../fixtures');
const FILES = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));

const fileSnapshot = (name: string): Promise<Snapshot> =>
  openWorkbookFile(readFileSync(path.join(FIXTURES, name)), name).read();

describe('a workbook in Excel reads as its file does', () => {
  test.each(FILES)('%s', async (name) => {
    const snapshot = await fileSnapshot(name);
    const { workbook, excel, close } = await openInExcel({ snapshot });
    const read = await workbook.read();
    expect(plain(read)).toEqual(plain(snapshot));
    expect(excel.meter.syncs).toHaveLength(3);
    close();
  });

  test.each(['ltsc-2021', 'ltsc-2024', 'microsoft-365'] as const)(
    'on %s, with the check of requirement sets switched on',
    async (profile) => {
      const snapshot = await fileSnapshot('大武口区-责任清单-2020年5月.xlsx');
      const { workbook, close } = await openInExcel({ snapshot, profile });
      expect(PROFILES[profile].sets.ExcelApi).toBeDefined();
      expect(plain(await workbook.read())).toEqual(plain(snapshot));
      close();
    },
  );
});

describe('reading changes nothing', () => {
  test('no request writes, and the person can still undo', async () => {
    const snapshot = await fileSnapshot('大武口区-责任清单-2020年5月.xlsx');
    const { workbook, excel, close } = await openInExcel({ snapshot });
    excel.person.type('责任清单', 'D3', '已完成整改');
    await workbook.read();
    expect(excel.meter.all.filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(excel.book.undoSteps).toBe(1);
    close();
  });

  test('asking for merges may cost the undo list: that is why it is asked apart', async () => {
    const snapshot = snapshotOf([
      {
        name: '清单',
        rows: [
          ['类别', '时限'],
          ['查损', '5月底'],
          [null, null],
        ],
        merges: ['B2:B3'],
      },
    ]);
    const { workbook, excel, close } = await openInExcel({ snapshot });
    excel.person.type('清单', 'A3', '查漏');
    const read = await workbook.read();
    expect(read.sheets[0]).toMatchObject({ merges: [], mergesKnown: false });
    expect(await workbook.readMerges('清单')).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
    expect(excel.book.undoSteps).toBe(0);
    close();
  });

  test('before ExcelApi 1.13 nobody can tell the merges', async () => {
    const { workbook, close } = await openInExcel({
      snapshot: snapshotOf([{ rows: [['甲']] }]),
      profile: 'trident-2019',
    });
    expect(await workbook.readMerges('Sheet1')).toBeUndefined();
    close();
  });
});

describe('what is hidden', () => {
  const rows = Array.from({ length: 12 }, (_, row) => [row, `第${row}行`, '丙']);

  test.each([
    ['nothing', [], []],
    ['single rows', [2, 5, 6], []],
    ['columns and rows', [0, 11], [0, 2]],
    ['every row', [...rows.keys()], []],
    ['every column', [], [0, 1, 2]],
  ])('%s', async (_what, hiddenRows, hiddenColumns) => {
    const { workbook, excel, close } = await openInExcel({
      snapshot: snapshotOf([{ name: '清单', rows }]),
    });
    const sheet = excel.book.sheet('清单');
    sheet.hiddenRows = new Set(hiddenRows);
    sheet.hiddenColumns = new Set(hiddenColumns);
    const [read] = (await workbook.read()).sheets;
    expect([...(read?.hiddenRows ?? [])]).toEqual(hiddenRows);
    expect([...(read?.hiddenColumns ?? [])]).toEqual(hiddenColumns);
    close();
  });

  test('rows that a filter hides, with its area', async () => {
    const { workbook, excel, close } = await openInExcel({
      snapshot: snapshotOf([{ name: '清单', rows }]),
    });
    const sheet = excel.book.sheet('清单');
    sheet.filter = { top: 0, left: 0, bottom: 11, right: 2 };
    sheet.filteredRows = new Set([1, 2, 9]);
    const [read] = (await workbook.read()).sheets;
    expect([...(read?.hiddenRows ?? [])]).toEqual([1, 2, 9]);
    expect(read?.filter).toEqual(sheet.filter);
    close();
  });
});

describe('the date system', () => {
  /** 31 May 2020 in either system, and what its cell shows. */
  test.each([
    [1900, 43982, 'yyyy-mm-dd'],
    [1900, 43982, 'm"月"d"日"'],
    [1904, 42520, 'm"月"d"日"'],
    [1904, 42520, 'd/m'],
    [1904, 42520, 'yyyy-mm-dd'],
    [1904, 42520, 'yyyy"年"m"月"'],
    [1904, 42520, '[$-804]yyyy"年"m"月"d"日"'],
  ] as const)(
    '%i is known by a date that shows its year, or month and day (%i as %s)',
    async (system, value, format) => {
      const { workbook, excel, close } = await openInExcel({
        snapshot: {
          ...snapshotOf([{ name: '清单', rows: [['时限'], [value]] }]),
          dateSystem: system,
        },
      });
      excel.book.sheet('清单').restyle(1, 0, { numberFormat: format });
      expect((await workbook.read()).dateSystem).toBe(system);
      close();
    },
  );

  test.each([
    ['no date at all', 'General', []],
    ['dates that show neither year nor day', 'yy"年"', ['excel.date-system-assumed']],
  ])(
    '%s: that of Windows, and said where it is only assumed',
    async (_name, numberFormat, said) => {
      const { workbook, excel, close } = await openInExcel({
        snapshot: { ...snapshotOf([{ name: '清单', rows: [[42520], [2020]] }]), dateSystem: 1904 },
      });
      excel.book.sheet('清单').restyle(0, 0, { numberFormat });
      const told: string[] = [];
      const read = await workbook.read({ notice: ({ code }) => void told.push(code) });
      expect([read.dateSystem, told]).toEqual([1900, said]);
      close();
    },
  );
});
