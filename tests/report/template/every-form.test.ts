import { check } from '../../../src/actions/check';
import { runOut } from '../../../src/actions/progress';
import { templateEdits } from '../../../src/actions/template';
import { renderer } from '../../../src/messages/render';
import { templateKinds } from '../../../src/report/template/template-kinds';
import { BUILT_IN, GENERAL } from '../../../src/schemes/built-in';
import { newWorkbookFile } from '../../../src/workbook/file/new-workbook-file';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { fillForm } from './fill-form';

const render = renderer('zh-CN');
const FORMS = [...BUILT_IN, GENERAL].flatMap((scheme) =>
  templateKinds(scheme).map((type) => ({ scheme, type, title: `${scheme.id} ${type.name}` })),
);
const STRUCTURE = [
  ...['missing-column', 'unknown-header', 'doubtful-header', 'header-twice'],
  ...['row-after-footer', 'date-as-text-column', 'possible-merge', 'repeated-header-skipped'],
];

describe.each(FORMS)('$title', ({ scheme, type }) => {
  const made = () => newWorkbookFile(`${type.name}.xlsx`, templateEdits({ scheme, type }, render));
  const checked = async (bytes: Uint8Array) => {
    const current = await openWorkbookFile(bytes, '填报.xlsx').read();
    return runOut(check({ current, others: [] }, { today: `${scheme.year ?? 2020}-07-01` }));
  };

  test('filled in, it is known by its scheme and its type, and nothing is odd about it', async () => {
    const book = await made();
    const cells = fillForm(scheme, type);
    await book.apply([{ kind: 'write-cells', sheet: type.name, cells }]);
    const result = await checked(await book.save());
    expect(result.scheme.id).toBe(scheme.id);
    const [sheet] = result.sheets;
    const lines = new Set(cells.map(({ row }) => row)).size;
    expect([sheet?.table, (sheet?.rows ?? 0) >= lines]).toEqual([type.kind, true]);
    if (type.kind !== 'indicators') expect(sheet?.by?.type).toBe(type.title);
    const odd = result.findings.filter(({ code }) => STRUCTURE.includes(code));
    expect(odd.map(({ code, place, params }) => [code, place.cell, params])).toEqual([]);
    const filled = new Set(cells.map(({ row }) => String(row + 1)));
    const blanks = result.findings.filter(
      ({ code, place }) =>
        code === 'missing-required' && filled.has(place.cell.replace(/^[A-Z]+/, '')),
    );
    expect(blanks.map(({ place, field }) => [place.cell, field])).toEqual([]);
  });

  test('empty, nothing is wrong with it but that it is empty', async () => {
    const result = await checked(await (await made()).save());
    expect(result.scheme.id).toBe(scheme.id);
    expect(result.sheets[0]?.table).toBe(type.kind);
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, place }) => [code, place.cell])).toEqual([]);
    const rows = result.sheets[0]?.rows ?? 0;
    const says = result.findings.some(({ code }) => code === 'form-not-filled');
    expect(says).toBe(rows === 0);
  });
});
