import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/actions/check';
import { runOut } from '../../../src/actions/progress';
import { parseA1 } from '../../../src/workbook/address';
import type { CellWrite } from '../../../src/workbook/edit';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';

const NAME = '彭水县-包片责任制一览表.xlsx';
const SHEET = '包片责任制一览表';
const bytes = readFileSync(join(__dirname, '../../fixtures', NAME));

/** The county's own table with some cells written over: what is said of it, by cell. */
async function saidOf(changes: Readonly<Record<string, string>>) {
  const book = openWorkbookFile(bytes, NAME);
  const cells = Object.entries(changes).map(([cell, text]): CellWrite => {
    const at = parseA1(cell);
    if (!at) throw new Error(cell);
    return { ...at, content: text === '' ? { kind: 'blank' } : { kind: 'text', text } };
  });
  if (cells.length > 0) await book.apply([{ kind: 'write-cells', sheet: SHEET, cells }]);
  const { findings } = runOut(
    check({ current: await book.read(), others: [] }, { today: '2021-06-01' }),
  );
  return findings
    .filter(({ code }) => code !== 'header-twice')
    .map(({ code, severity, place, params }) =>
      [code, severity, place.cell, params['text'], params['stated']].filter(
        (part) => part !== undefined && part !== '',
      ),
    );
}

test.each<[string, Readonly<Record<string, string>>, readonly (readonly string[])[]]>([
  ['as the county issued it', {}, []],
  [
    'without a 责任组长 in a merged cell, told once',
    { B5: '' },
    [['missing-required', 'error', 'B5']],
  ],
  [
    'without a 责任科室 and its 责任人',
    { D6: '', E6: '' },
    [
      ['missing-required', 'error', 'D6'],
      ['missing-required', 'error', 'E6'],
    ],
  ],
  [
    'with another 责任人 of an office, and of an area',
    { E5: '吕某某', G8: '施某某' },
    [
      ['area-differs', 'warning', 'E5', '吕某某', '冉启怀'],
      ['area-differs', 'warning', 'G8', '施某某', '谢德良'],
    ],
  ],
  [
    'with a township in the area of another',
    { H7: '梅子垭镇', H12: '汉葭街道、绍庆街道、岩东乡、鞍子镇' },
    [
      [
        'area-differs',
        'warning',
        'H12',
        '刘敏、县城片区、办公室、县城片区教育督导办公室、谢江陵、何本权',
        '朱洪斌、新田片区、党办、汪贤梁',
      ],
    ],
  ],
  ['padded as forms are', { B10: '任 牮 交' }, []],
])('a table %s', async (_how, changes, expected) => {
  expect(await saidOf(changes)).toEqual(expected);
});
