import { ungrouped } from '../../reading/grouped';
import { shownText } from '../../reading/shown';
import type { Written } from '../../reading/written';
import type { FieldId } from '../../tables/fields';
import type { Table, TableColumn, TotalRow } from '../../tables/table';
import { tableValue } from '../../tables/table-value';
import type { Snapshot } from '../../workbook/snapshot';

/** What a 合计 line states in a column, and what the rows that it closes come to, in hundredths. */
export interface Summed {
  readonly column: TableColumn;
  readonly stated: number;
  readonly sum: number;
  readonly count: number;
}

/** Columns whose figures a 合计 line adds up; rates and ages below such a line mean something else. */
const ADDED: ReadonlySet<FieldId> = new Set<FieldId>([
  'amount',
  'headcount',
  'visitCount',
  'deduction',
]);
/** Fields whose cells are no figures, or none that anybody adds. */
const NEVER: ReadonlySet<FieldId> = new Set<FieldId>([
  'seq',
  'rate',
  'ratePerTerm',
  'age',
  'percent',
  'grade',
  'phone',
  'identityNumber',
  'enrolmentNumber',
  'bankCard',
  'deadline',
  'doneOn',
  'foundOn',
  'birth',
  'target',
  'actual',
]);
const NO_SUM =
  /率|比例?|占|均|每|标准|单价|[序编]号|号码?$|年龄|周岁|[%％]|排名|名次|位次|得分|分值|评分|年[份度月]?$|日期|时间|期限|电话|次序/;

/**
 * The columns of a line that add up, or ought to. Of a column that this product has no name for
 * (在校, 已整改数) it is known only by its neighbours: where another column of the same line is the sum
 * of its rows, so this one should be; a line that sums up nothing is no such line.
 */
export function summedColumns(snapshot: Snapshot, table: Table, line: TotalRow): readonly Summed[] {
  const named: Summed[] = [];
  const unnamed: Summed[] = [];
  for (const column of table.columns) {
    const known = column.field !== undefined && ADDED.has(column.field);
    if (!known && !mayAdd(column)) continue;
    const summed = sumOf(snapshot, table, column, line, !known);
    if (summed) (known ? named : unnamed).push(summed);
  }
  const proven = [...named, ...unnamed].some(({ stated, sum }) => stated === sum && sum !== 0);
  return proven ? [...named, ...unnamed] : named;
}

const mayAdd = ({ field, header, parent, unit }: TableColumn): boolean =>
  !(field && NEVER.has(field)) && !NO_SUM.test(`${parent ?? ''}${header}${unit ?? ''}`);

/** Undefined where the line says nothing in the column, or a column has cells that are no figures. */
function sumOf(
  snapshot: Snapshot,
  table: Table,
  column: TableColumn,
  { row, covers }: TotalRow,
  figuresOnly: boolean,
): Summed | undefined {
  const stated = figure(tableValue(snapshot, table, row, column.column).written);
  if (stated === undefined || !covers) return undefined;
  let sum = 0;
  let figures = 0;
  let highest = 0;
  let counted = -1;
  for (let index = covers.first; index <= covers.last; index++) {
    const at = table.rows[index];
    if (!at) continue;
    const value = tableValue(snapshot, table, at.row, column.column);
    // A figure merged over several rows is stated once.
    if (value.row === counted) continue;
    counted = value.row;
    const amount = figure(value.written);
    if (amount !== undefined) figures += 1;
    else if (figuresOnly && !isEmpty(value.written)) return undefined;
    sum += amount ?? 0;
    highest = Math.max(highest, amount ?? 0);
  }
  // Below figures that mean something of each row alone, such a line states their mean.
  if (figuresOnly && (figures < 2 || (stated <= highest && stated !== sum))) return undefined;
  return { column, stated, sum, count: covers.last - covers.first + 1 };
}

const isEmpty = (written: Written): boolean => /^[\s/—–-]*$/.test(shownText(written));

/**
 * The figure in hundredths, so that sums are exact; a figure kept as text counts as what it says,
 * since whoever typed the total counted it too.
 */
function figure(written: Written): number | undefined {
  if (written.kind === 'number')
    return /[ymdh%]|e\+/i.test(written.format.replace(/general|"[^"]*"|\[[^\]]*\]/gi, ''))
      ? undefined
      : Math.round(written.value * 100);
  if (written.kind !== 'text') return undefined;
  const plain = ungrouped(written.text.normalize('NFKC'))?.replace(/[\s¥元人次分]/g, '') ?? '';
  return /^-?\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}
