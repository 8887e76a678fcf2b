import { cellKey } from '../workbook/snapshot';
import type { FieldId } from './fields';
import { isLabel } from './label-line';
import type { SheetGrid } from './sheet-grid';
import type { TotalLabel } from './total-label';

/** 1 2 3 4, (1) (2) (3), 甲 乙 1 2 under the headings: the columns are numbered, nothing is listed. */
export function numbersColumns(grid: SheetGrid, row: number, cells: readonly number[]): boolean {
  if (cells.length < 3) return false;
  let next = 0;
  for (const column of cells) {
    const text = grid.text(row, column).replace(/[()（）\s]/g, '');
    if (next === 0 && /^[甲乙丙丁ABCD栏次]{1,2}$/.test(text)) continue;
    const number = /^\d{1,2}/.exec(text)?.[0];
    // 6=4+5 tells how a column is computed.
    if (number === undefined || !/^\d{1,2}(?:=.*)?$/.test(text)) return false;
    if (next !== 0 && Number(number) !== next + 1) return false;
    if (next === 0 && Number(number) !== 1) return false;
    next = Number(number);
  }
  return next >= 2;
}

export const isExampleMark = (text: string): boolean =>
  text.includes('例') &&
  /^[（(]?(?:例|示例|样例|范例|举例|例如|填写示例|填报示例)\d*[)）]?[:：]?$/.test(
    text.replace(/\s/g, ''),
  );

/** （填写具体问题） under every heading: what is to be written, not what was. */
export function tellsHowToFill(grid: SheetGrid, row: number, cells: readonly number[]): boolean {
  if (cells.length < 2) return false;
  return cells.every((column) =>
    /^(?:[（(【[].*[)）】\]]|(?:请?填写|请填|请选择|按.{1,10}填写|格式).*)$/.test(
      grid.text(row, column),
    ),
  );
}

/** A number prepared for an entry that was never made. */
export function isOpenNumber(grid: SheetGrid, row: number, column: number): boolean {
  return grid.isNumber(row, column) || /^[（(]?\d{1,5}[)）.、]?$/.test(grid.text(row, column));
}

const SUM = /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i;

/** A line of nothing but SUM formulas is a total that nobody labelled. */
export function isSumOfRows(
  grid: SheetGrid,
  row: number,
  cells: readonly number[],
): TotalLabel | undefined {
  const { formulas } = grid.sheet;
  if (formulas.size === 0) return undefined;
  const sums = cells.every((column) => SUM.test(formulas.get(cellKey(row, column)) ?? ''));
  return sums ? { label: '', level: 'total', rank: 2, plain: true } : undefined;
}

/** Columns whose single entry is still an entry: a name, a problem, a task. */
const TELLING: ReadonlySet<FieldId> = new Set([
  'problem',
  'inspection',
  'measure',
  'goal',
  'name',
  'identityNumber',
  'enrolmentNumber',
  'indicator',
]);
const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}[部章节类项])|(?:方面|部分|类|板块|年级|班|学校|小学|中学|幼儿园|片区|镇|乡|街道|村|旗|县|区|科|室|股)[:：]?$/;

/** What a line with a single text in it is, in a list of several columns. */
export function isLoneEntry(
  text: string,
  inFirstColumn: boolean,
  field: FieldId | undefined,
  numbered: boolean,
): 'separator' | 'row' | undefined {
  if (isLabel(text)) return 'separator';
  if (field && TELLING.has(field)) {
    const section = numbered ? NUMBERED.test(text) : inFirstColumn && SECTION.test(text);
    return section ? 'separator' : undefined;
  }
  if (inFirstColumn || field === undefined || field === 'category') return 'separator';
  return 'row';
}

/** 一、控辍保学方面 or 学校：甲小学: what heads a group of rows, not a list. */
export const isSection = (text: string): boolean => NUMBERED.test(text) || isLabel(text);

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}[部章节类项])/;

/** 大武口区第901小学 alone at the foot, above the date, is who signs. */
export const isSigner = (text: string): boolean =>
  /(?:局|委|办|室|学校|小学|中学|幼儿园|中心|政府|委员会|办公室|领导小组|工作组|指挥部|教体局)(?:[（(][盖公]?章?[)）])?$/.test(
    text,
  );
