import { snapshotOf } from '../snapshot-builder';
import { type OfficeWindow, officeInJsdom } from './boot/in-jsdom';

/** Where Excel says no, the stand-in says no, with the same code. */
describe('limits of Excel', () => {
  let office: OfficeWindow;
  const list = snapshotOf([
    {
      name: '责任清单',
      rows: [
        ['甲', '乙'],
        ['丙', '丁'],
        [null, '己'],
      ],
      merges: ['A2:A3'],
    },
    { name: '名单', rows: [['赵辉']] },
  ]);

  beforeEach(async () => {
    office = await officeInJsdom({ snapshot: list });
  });
  afterEach(() => office.close());

  const codeOf = (batch: (sheet: Excel.Worksheet) => void): Promise<string> =>
    office.Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem('责任清单'));
      await context.sync();
    }).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'more than 5 MB to Excel',
      'RequestPayloadSizeLimitExceeded',
      (sheet) => {
        sheet.getRange('A1:A1000').values = Array(1000).fill(['整'.repeat(2000)]);
      },
    ],
    [
      'more than 5 MB from Excel',
      'ResponsePayloadSizeLimitExceeded',
      (sheet) => {
        sheet.getRange('A1:Z90000').load('values');
      },
    ],
    [
      'more than five million cells',
      'RangeExceedsLimit',
      (sheet) => {
        sheet.getRange('A1:Z200000').load('values');
      },
    ],
    [
      'a merged area that is cut',
      'MergedRangeConflict',
      (sheet) => {
        sheet.getRange('A1:A2').merge();
      },
    ],
    [
      'cells pushed down beside a merge',
      'MergedRangeConflict',
      (sheet) => {
        sheet.getRange('B2:B2').insert('Down');
      },
    ],
    [
      'a text in a rule of more than 255 signs',
      'FormulaLengthExceedsLimit',
      (sheet) => {
        const { rule } = sheet.getRange('A1').conditionalFormats.add('Custom').custom;
        rule.formula = `=EXACT(A1,"${'字'.repeat(300)}")`;
      },
    ],
    [
      'a rule that is no formula',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=AND(A1';
      },
    ],
    [
      'text that begins like a formula',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').values = [['-见附件']];
      },
    ],
  ])('%s: %s', async (_what, code, batch) => {
    expect(await codeOf(batch)).toBe(code);
  });

  test('a filter is in the way of merging and of pushing cells down', async () => {
    office.excel.book.sheet('名单').filter = { top: 0, left: 0, bottom: 0, right: 0 };
    const codes = await Promise.all(
      [
        (sheet: Excel.Worksheet) => sheet.getRange('A1:B1').merge(),
        (sheet: Excel.Worksheet) => sheet.getRange('B1').insert('Down'),
      ].map((act) =>
        office.Excel.run(async (context) => {
          act(context.workbook.worksheets.getItem('名单'));
          await context.sync();
        }).then(
          () => 'done',
          (error: { code: string }) => error.code,
        ),
      ),
    );
    expect(codes).toEqual(['FilteredRangeConflict', 'FilteredRangeConflict']);
  });

  test.each([
    ['检查结果', 'done'],
    ['责任清单', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['[1]', 'InvalidArgument'],
    ["'引号", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['字'.repeat(32), 'InvalidArgument'],
  ])('a sheet named %s: %s', async (name, code) => {
    expect(await codeOf((sheet) => sheet.context.workbook.worksheets.add(name))).toBe(code);
  });

  test('nothing passes while a cell is edited, and all again after Enter', async () => {
    office.excel.mishaps.isEditingCell = true;
    const during = await codeOf((sheet) => sheet.load('name'));
    office.excel.mishaps.isEditingCell = false;
    expect([during, await codeOf((sheet) => sheet.load('name'))]).toEqual([
      'InvalidOperationInCellEditMode',
      'done',
    ]);
  });

  test('protected sheets and read-only workbooks are read and not written', async () => {
    const write = (sheet: Excel.Worksheet): void => {
      sheet.getRange('B1').values = [['新']];
    };
    office.excel.book.sheet('责任清单').isProtected = true;
    const guarded = [
      await codeOf(write),
      await codeOf((sheet) => sheet.getRange('B1').load('values')),
    ];
    office.excel.book.sheet('责任清单').isProtected = false;
    office.excel.book.isReadOnly = true;
    expect([...guarded, await codeOf(write)]).toEqual(['AccessDenied', 'done', 'AccessDenied']);
  });

  test('of merged cells only the first holds anything', async () => {
    await codeOf((sheet) => {
      sheet.getRange('A2:A3').values = [['上'], ['下']];
    });
    const sheet = office.excel.book.sheet('责任清单');
    expect([sheet.cell(1, 0).value, sheet.cell(2, 0).value]).toEqual(['上', '']);
  });

  test.each([
    ['ltsc-2021', 0],
    ['microsoft-365', 1],
  ] as const)(
    '%s: after an add-in wrote a value, Ctrl+Z takes back %i step',
    async (profile, steps) => {
      const excel = await officeInJsdom({ snapshot: list, profile });
      excel.excel.person.type('责任清单', 'B1', '改');
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('责任清单').getRange('B2').values = [['写']];
        await context.sync();
      });
      expect(excel.excel.book.undoSteps).toBe(steps);
      excel.close();
    },
  );
});
