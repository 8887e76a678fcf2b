import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { templateEdits } from '../../../src/actions/template';
import { renderer } from '../../../src/messages/render';
import { templateKinds } from '../../../src/report/template/template-kinds';
import { BUILT_IN } from '../../../src/schemes/built-in';
import { areaName } from '../../../src/workbook/address';
import { twoHosts } from '../../workbook/contract/two-hosts';

const NAME = '大武口区-责任清单-2020年5月.xlsx';
const FILE = path.join(__dirname, '../../fixtures', NAME);
const render = renderer('zh-CN');
const FORMS = BUILT_IN.flatMap((scheme) =>
  templateKinds(scheme).map((type) => ({ scheme, type, title: `${scheme.id} ${type.name}` })),
);

test.each(FORMS)('$title is the same sheet in a file and in Excel, and is undone', async (form) => {
  const hosts = await twoHosts(readFileSync(FILE), NAME);
  const [before] = await hosts.states();
  const undo = await hosts.apply(templateEdits(form, render));
  const [file, excel] = await hosts.states();
  expect(excel).toEqual(file);
  const looks = await Promise.all(
    [hosts.file, hosts.excel.workbook].map((workbook) => workbook.looks(form.type.name)),
  );
  const [ofFile, ofExcel] = looks.map(({ styles, cellStyles }) => {
    const at = (row: number): unknown => {
      const style = styles[cellStyles.get(row * 16384) ?? -1];
      return [style?.fontName, style?.fontSize, style?.horizontal, style?.wrap];
    };
    return [at(0), at(2), at(5)];
  });
  expect(ofExcel).toEqual(ofFile);
  await hosts.file.apply(undo[0]);
  await hosts.excel.workbook.apply(undo[1]);
  expect(await hosts.states()).toEqual([before, before]);
  hosts.excel.close();
});

test('what may be entered is asked alike: lists, days, amounts, numbers of a fixed length', async () => {
  const form = FORMS.find(({ title }) => title === 'pengshui-2021 适龄儿童台账');
  if (!form) throw new Error('the form is there');
  const hosts = await twoHosts(readFileSync(FILE), NAME);
  await hosts.apply(templateEdits(form, render));
  const inExcel = hosts.excel.excel.book
    .sheet(form.type.name)
    .validations.map(({ area, rule, alert }) => [
      areaName(area),
      Object.keys(rule)[0],
      alert?.showAlert,
    ]);
  const book = new ExcelJS.Workbook();
  const bytes = await hosts.file.save();
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await book.xlsx.load(buffer);
  const sheet = book.getWorksheet(form.type.name);
  const inFile = inExcel.map(([area]) => {
    const rule = sheet?.getCell(String(area).split(':')[0] ?? '').dataValidation;
    const type = rule?.type === 'whole' ? 'wholeNumber' : rule?.type;
    return [area, type, rule?.showErrorMessage ?? false];
  });
  expect(inFile).toEqual(inExcel);
  expect(inExcel.map(([, type]) => type)).toEqual(
    expect.arrayContaining(['list', 'date', 'wholeNumber', 'textLength']),
  );
  hosts.excel.close();
});
