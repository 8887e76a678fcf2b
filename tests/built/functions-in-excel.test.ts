import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { officeInJsdom, type OfficeWindow } from '../stand-in-excel/boot/in-jsdom';
import type { ProfileName } from '../stand-in-excel/host/profiles';
import { functionScripts, readMetadata } from './bundle';
import { callOf, plain } from './call-formula';
import { examplesIn, expectation, rounded } from './examples';

const root = join(__dirname, '..', '..');
const examples = readdirSync(join(root, 'functions'))
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => examplesIn(readFileSync(join(root, 'functions', name), 'utf8')));

const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 7: '#VALUE!' };

describe.each<ProfileName>(['ltsc-2021', 'ltsc-2024', 'microsoft-365'])(
  'Custom functions in the genuine runtime of office.js, %s',
  (profile) => {
    let office: OfficeWindow;
    beforeAll(async () => {
      const file = join(root, 'tests', 'fixtures', '大武口区-责任清单-2020年5月.xlsx');
      const workbook = openWorkbookFile(new Uint8Array(readFileSync(file)), 'list.xlsx');
      const snapshot = await workbook.read();
      office = await officeInJsdom({ snapshot, profile });
      for (const script of functionScripts()) office.window.eval(script);
    });
    afterAll(() => office.close());

    test('every example gives what the manual says, and every error its reason in Chinese', async () => {
      const answers = await Promise.all(
        examples.map(async ({ formula, answer }) => {
          const { id, args } = callOf(formula);
          const given = await office.excel.functions.call(id, args);
          if ('error' in given) {
            const reason = /\p{Script=Han}/u.test(given.message) ? '' : ` ${given.message}`;
            return [formula, `${ERRORS[given.error] ?? given.error}${reason}`];
          }
          return [formula, rounded(plain(given.value), answer)];
        }),
      );
      expect(answers).toEqual(
        examples.map(({ formula, answer }) => [formula, expectation(answer)]),
      );
    });

    test('a cell of a range that cannot be answered does not spoil the others', async () => {
      const cells = [['2020年5月底前'], [''], ['2020年2月30日'], ['尽快']];
      const given = await office.excel.functions.call('DEADLINE', [cells, null, null, null]);
      expect(given).toMatchObject({
        value: [
          [43982],
          [''],
          [{ code: '#VALUE!', message: expect.stringMatching(/\p{Script=Han}/u) }],
          [{ code: '#N/A', message: expect.stringMatching(/\p{Script=Han}/u) }],
        ],
      });
    });

    test('a 1904 workbook gets the numbers of its own calendar', async () => {
      const ask = (date1904: boolean): ReturnType<typeof office.excel.functions.call> =>
        office.excel.functions.call('DEADLINE', [[['2020-05-31']], null, null, date1904]);
      expect([await ask(false), await ask(true)]).toEqual([
        { value: [[43982]] },
        { value: [[43982 - 1462]] },
      ]);
    });

    test('every function of the metadata is there for Excel to call', async () => {
      const { functions } = readMetadata('functions.json');
      const missing = await Promise.all(
        functions.map(async ({ id, parameters }) => {
          const args = parameters.map(({ dimensionality }) =>
            dimensionality === 'matrix' ? [['']] : '',
          );
          const given = await office.excel.functions.call(id, args);
          return 'error' in given && given.error !== 7 && given.error !== 1 ? [id, given] : [];
        }),
      );
      expect(missing.flat()).toEqual([]);
    });
  },
);
