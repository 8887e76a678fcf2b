import { columnOf, columnsOf } from '../tables/column-of';
import type { FieldId } from '../tables/fields';
import type { Table, TableColumn } from '../tables/table';
import { tableValue, textAt } from '../tables/table-value';
import { a1 } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { fenReader } from './fen';
import type { Rate } from './rate-table';
import { boardingIn } from './roster-hints';
import { ANY, standardWords } from './standard-words';
import type { StandardRow, StandardsSheet } from './standards-sheet';

/** The rates of a 资助标准 sheet, each with the cell where it stands; a blank amount is no amount. */
export function readStandards(snapshot: Snapshot, table: Table): StandardsSheet {
  const whose = boardersColumns(table);
  const rows = table.rows.flatMap(({ row }) =>
    whose.length === 0
      ? readRow(snapshot, table, row)
      : whose.map((column) => readRow(snapshot, table, row, column)),
  );
  return { snapshot, table, rows };
}

/** 寄宿生（元/生·年） beside 非寄宿生（元/生·年）: a row of such a sheet holds several rates. */
function boardersColumns(table: Table): readonly TableColumn[] {
  const whose = ratesOf(table).filter((column) => boardingIn(headingOf(column)) !== undefined);
  return new Set(whose.map((column) => boardingIn(headingOf(column)))).size > 1 ? whose : [];
}

const ratesOf = (table: Table): readonly TableColumn[] => [
  ...columnsOf(table, 'rate'),
  ...columnsOf(table, 'ratePerTerm'),
];
const headingOf = ({ parent = '', header }: TableColumn): string => `${parent} ${header}`;

/** Stages that are named for several at once: such a row stands for none of them alone. */
const SEVERAL = /各学段|全部|所有|不限|九年一贯|义务教育|[\/、和及]/;

function readRow(
  snapshot: Snapshot,
  table: Table,
  row: number,
  /** The one column of several that the rate is read from. */
  only?: TableColumn,
): StandardRow {
  const text = (field: FieldId): string => {
    const column = columnOf(table, field);
    return column ? textAt(snapshot, table, row, column.column) : '';
  };
  const hasStages = columnOf(table, 'stage') !== undefined;
  const said = standardWords(text, `${table.title} ${table.sheet}`, hasStages);
  const { stageText, stage, kinds } = said;
  const columns = only ? [only] : ratesOf(table);
  const amounts = amountsOf(snapshot, table, row, columns);
  const amount = amounts.find(({ per }) => per === 'school-year') ?? amounts[0];
  const [cell] = columns;
  const written = cell ? textAt(snapshot, table, row, cell.column) : '';
  const amountCell = amount?.cell ?? (cell ? a1(row, cell.column) : '');
  const term = amount?.per === 'school-year' && amounts.find(({ per }) => per === 'term');
  const once = amount?.per === 'school-year' && /一次/.test(text('remark'));
  const base = {
    row,
    stageText,
    stageKnown: stage !== undefined || SEVERAL.test(stageText),
    amountCell,
    saysWhy: written !== '' || text('remark') !== '' || text('source') !== '',
    ...(term && { term: { fen: term.fen, cell: term.cell } }),
  };
  if (stageText === '') return { ...base, rate: undefined };
  const modeText = text('teachingMode').replace(/\s/g, '');
  const anyMode = modeText === '' || ANY.test(modeText);
  const boarding = only ? boardingIn(headingOf(only)) : said.boarding;
  const [from, to, source] = [text('effectiveFrom'), text('effectiveTo'), text('source')];
  return {
    ...base,
    rate: {
      id: `${table.sheet}!${row + 1}`,
      stage: stage ?? stageText,
      item: text('aidItem'),
      hardship: said.hardship,
      per: once ? 'once' : (amount?.per ?? 'school-year'),
      where: source === '' ? `${table.sheet}!${amountCell}` : source,
      ...(anyMode ? {} : { teachingMode: modeText }),
      ...(boarding !== undefined && { boarding }),
      ...(kinds.length > 0 && { hardshipKinds: [...kinds] }),
      ...(said.tiered && { average: true }),
      ...(amount && { fen: amount.fen }),
      ...(from !== '' && { from }),
      ...(to !== '' && { to }),
    },
  };
}

interface Amount {
  readonly fen: number;
  readonly per: Rate['per'];
  readonly cell: string;
}

function amountsOf(
  snapshot: Snapshot,
  table: Table,
  row: number,
  columns: readonly TableColumn[],
): readonly Amount[] {
  return columns.flatMap((column) => {
    const { written } = tableValue(snapshot, table, row, column.column);
    const fen = fenReader(column)(written);
    if (fen === undefined) return [];
    const said = `${column.header}${written.kind === 'text' ? written.text : ''}`;
    return [{ fen, per: periodOf(column, said), cell: a1(row, column.column) }];
  });
}

function periodOf({ field }: TableColumn, said: string): Rate['per'] {
  if (field === 'ratePerTerm' || (/学期/.test(said) && !/学年/.test(said))) return 'term';
  if (/月/.test(said)) return 'month';
  return /一次/.test(said) ? 'once' : 'school-year';
}
