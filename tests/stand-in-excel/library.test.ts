import { snapshotOf } from '../snapshot-builder';
import { type OfficeWindow, officeInJsdom } from './boot/in-jsdom';

/** Microsoft's own library, unmodified, on the stand-in: what an add-in can count on. */
describe('the genuine office.js finds an Excel', () => {
  let office: OfficeWindow;
  const list = snapshotOf([
    {
      name: '责任清单',
      rows: [
        ['序号', '问题', '整改时限'],
        [1, '资助发放不及时', '5月31日前'],
      ],
    },
  ]);

  beforeEach(async () => {
    office = await officeInJsdom({ snapshot: list });
  });
  afterEach(() => office.close());

  /** The code of the error that a batch ends with. */
  const failure = async (
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<string> =>
    office.Excel.run(batch).then(
      () => 'no error',
      (error: { code: string }) => error.code,
    );

  test('it boots from three files of its own folder and knows where it is', () => {
    expect(office.requested.map((url) => url.replace(/^.*\/office\//, ''))).toEqual([
      'office.js',
      'excel-win32-16.01.js',
      'zh-cn/office_strings.js',
    ]);
    expect(office.Office.context.host).toBe('Excel');
    expect(office.Office.context.platform).toBe('PC');
    expect(office.Office.context.displayLanguage).toBe('zh-CN');
    expect(office.Office.context.officeTheme?.bodyBackgroundColor).toBe('#ffffff');
  });

  test('values, formulas, texts and formats go there and back', async () => {
    const seen = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('责任清单').getRange('A3:C3');
      range.values = [[2, '=1+1', "'007"]];
      range.load('values,formulas,text,numberFormat,address,rowIndex');
      await context.sync();
      return [range.address, range.rowIndex, range.formulas, range.text];
    });
    expect(seen).toEqual(['责任清单!A3:C3', 2, [[2, '=1+1', '007']], [['2', '0', '007']]]);
  });

  test.each([
    [
      'a property that was not loaded',
      'PropertyNotLoaded',
      async (context: Excel.RequestContext) => {
        const sheet = context.workbook.worksheets.getItem('责任清单');
        await context.sync();
        return sheet.name;
      },
    ],
    [
      'a sheet that does not exist',
      'ItemNotFound',
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem('台账').load('name');
        await context.sync();
      },
    ],
    [
      'values of another shape',
      'InvalidArgument',
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem('责任清单').getRange('A1:B2').values = [['一']];
        await context.sync();
      },
    ],
    [
      'a member above the profile',
      'ApiNotFound',
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem('责任清单').getRange('A1').getDependents();
        await context.sync();
      },
    ],
    [
      'a member that the stand-in does not play',
      'ApiNotFound',
      async (context: Excel.RequestContext) => {
        context.workbook.tables.add('A1:C2', true);
        await context.sync();
      },
    ],
    [
      'a property that does not exist',
      'InvalidArgument',
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem('责任清单').load('colour');
        await context.sync();
      },
    ],
  ])('%s is an error', async (_what, code, batch) => {
    expect(await failure(batch)).toBe(code);
  });

  test('what may be missing is a null object', async () => {
    const isNull = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('台账');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('a person at the keyboard is heard', async () => {
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
      });
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      await context.sync();
    });
    office.excel.person.type('责任清单', 'B2', '已整改');
    office.excel.person.insertRow('责任清单', 1);
    office.excel.person.addSheet('台账');
    office.excel.person.deleteSheet('台账');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['RangeEdited B2', 'RowInserted 2:2', 'added', 'deleted']);
  });

  test('one request tells one change, however many blocks the library cuts it into', async () => {
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('责任清单');
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      sheet.getRange('A1:J1000').values = Array.from({ length: 1000 }, () => Array(10).fill('甲'));
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['A1:J1000']);
  });

  test('a range that is held moves with its rows, and dies with its sheet', async () => {
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('责任清单').getRange('B2');
      range.load('address');
      await context.sync();
      office.excel.person.insertRow('责任清单', 0);
      range.load('address');
      await context.sync();
      seen.push(range.address);
    });
    office.excel.person.addSheet('另一张');
    const dead = await failure(async (context) => {
      const range = context.workbook.worksheets.getItem('责任清单').getRange('B2');
      range.load('address');
      await context.sync();
      office.excel.person.deleteSheet('责任清单');
      range.load('address');
      await context.sync();
    });
    expect([...seen, dead]).toEqual(['责任清单!B3', 'InvalidReference']);
  });

  test('an answer takes as long as the host does', async () => {
    office.excel.host.latency = 60;
    const start = Date.now();
    await office.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(Date.now() - start).toBeGreaterThanOrEqual(55);
  });

  test('a ribbon button runs its function until it says that it is done', async () => {
    const pressed: string[] = [];
    office.Office.actions.associate('checkList', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await office.excel.pressButton('duzhan.check', 'checkList');
    expect(pressed).toEqual(['duzhan.check']);
  });

  test('a keyboard shortcut runs its action', async () => {
    const pressed: string[] = [];
    office.Office.actions.associate('markList', () => void pressed.push('mark'));
    office.excel.pressShortcut('markList');
    expect(pressed).toEqual(['mark']);
  });

  test('settings are kept in the document', async () => {
    const { settings } = office.Office.context.document;
    settings.set('scheme', '大武口-2020');
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect([...office.excel.book.settings]).toEqual([['scheme', '"大武口-2020"']]);
  });

  test('the shared runtime shows and hides the pane, and starts with the document', async () => {
    const { addin } = office.Office;
    const modes: string[] = [];
    await addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
    await addin.hide();
    await addin.showAsTaskpane();
    await addin.setStartupBehavior(office.Office.StartupBehavior.load);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(modes).toEqual(['Hidden', 'Taskpane']);
    expect(await addin.getStartupBehavior()).toBe('Load');
  });

  test('buttons of the ribbon are enabled and disabled', async () => {
    await office.Office.ribbon.requestUpdate({
      tabs: [{ id: 'duzhan', groups: [{ id: 'g', controls: [{ id: 'undo', enabled: false }] }] }],
    });
    expect([...office.excel.around.ribbon]).toEqual([['undo', false]]);
  });

  test('custom functions are called and answer with values, spills and errors', async () => {
    const { CustomFunctions } = office;
    CustomFunctions.associate('DAYS', (a: number, b: number) => b - a);
    CustomFunctions.associate('SPILL', async (rows: unknown[][]) =>
      rows.map((row) => [...row, '×']),
    );
    CustomFunctions.associate('NONE', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有标准');
    });
    const answers = await Promise.all([
      office.excel.functions.call('DAYS', [43952, 43982]),
      office.excel.functions.call('SPILL', [[['甲'], ['乙']]]),
      office.excel.functions.call('NONE', []),
    ]);
    expect(answers).toEqual([
      { value: 30 },
      {
        value: [
          ['甲', '×'],
          ['乙', '×'],
        ],
      },
      { error: 1, message: '没有标准' },
    ]);
  });
});

describe('profiles', () => {
  test.each([
    ['ltsc-2021', true, false, '1.1'],
    ['ltsc-2024', true, true, '1.2'],
    ['microsoft-365', true, true, '1.2'],
    ['trident-2019', false, false, '-'],
  ] as const)('%s', async (profile, has14, has15, sharedRuntime) => {
    const office = await officeInJsdom({ snapshot: snapshotOf([{ rows: [] }]), profile });
    const has = (set: string, version: string): boolean =>
      office.Office.context.requirements.isSetSupported(set, version);
    const runtime = ['1.2', '1.1'].find((version) => has('SharedRuntime', version)) ?? '-';
    expect([has('ExcelApi', '1.14'), has('ExcelApi', '1.15'), runtime]).toEqual([
      has14,
      has15,
      sharedRuntime,
    ]);
    expect(/Trident/.test(office.window.navigator.userAgent)).toBe(profile === 'trident-2019');
    office.close();
  });
});
