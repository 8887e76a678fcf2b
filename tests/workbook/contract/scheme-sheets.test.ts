import { readFileSync } from 'node:fs';
import path from 'node:path';
import { schemeEdits } from '../../../src/actions/export-scheme';
import { renderer } from '../../../src/messages/render';
import { BUILT_IN } from '../../../src/schemes/built-in';
import { twoHosts, type TwoHosts } from './two-hosts';

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const edits = BUILT_IN.slice(0, 1).flatMap((scheme) => schemeEdits(scheme, renderer('zh-CN')));

describe('The sheets of a scheme, with their notes and drop-down lists', () => {
  let hosts: TwoHosts;
  beforeEach(async () => {
    hosts = await twoHosts(readFileSync(path.join(__dirname, '../../fixtures', MAY)), MAY);
  });
  afterEach(() => hosts.excel.close());

  test('are the same in both hosts, and gone when undone', async () => {
    const [before] = await hosts.states();
    const undo = await hosts.apply(edits);
    const [file, excel] = await hosts.states();
    expect(excel).toEqual(file);
    const choices = file.sheets.flatMap(({ made }) => made?.page?.choices ?? []);
    expect(choices.filter((choice) => choice.endsWith(' list 是,否 warning'))).not.toEqual([]);
    await hosts.file.apply(undo[0]);
    await hosts.excel.workbook.apply(undo[1]);
    expect(await hosts.states()).toEqual([before, before]);
  });

  test('take what a list offers, and anything else after a question', async () => {
    await hosts.apply(edits);
    const { person, book } = hosts.excel.excel;
    const [sheet] = book.sheets.filter(({ validations }) => validations.length > 0);
    const [offer] = sheet?.validations ?? [];
    if (!sheet || !offer || !('list' in offer.rule)) throw new Error('no drop-down list');
    const [option = ''] = offer.rule.list.source.split(',');
    const cell = `${String.fromCharCode(65 + offer.area.left)}${offer.area.bottom + 1}`;
    expect([
      person.enter(sheet.name, cell, option),
      person.enter(sheet.name, cell, '另行确定'),
      person.enter(sheet.name, cell, ''),
    ]).toEqual([undefined, 'Warning', undefined]);
  });

  test('a row inserted above moves the lists with their cells', async () => {
    await hosts.apply(edits);
    const { person, book } = hosts.excel.excel;
    const sheet = book.sheets.find(({ validations }) => validations.length > 0);
    const tops = sheet?.validations.map(({ area }) => area.top) ?? [];
    person.insertRow(sheet?.name ?? '', 0);
    expect(sheet?.validations.map(({ area }) => area.top)).toEqual(tops.map((top) => top + 1));
  });
});
