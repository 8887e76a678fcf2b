import { columnOf, columnsOf } from '../tables/column-of';
import type { FieldId } from '../tables/fields';
import type { Table, TableColumn } from '../tables/table';
import { tableValue, textAt } from '../tables/table-value';
import { a1 } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { fenReader } from './fen';
import { readBoarding, readHardship, readStage } from './pupil-kind';
import type { Rate } from './rate-table';
import type { StandardRow, StandardsSheet } from './standards-sheet';

/** The rates of a 资助标准 sheet, each with the cell where it stands; a blank amount is no amount. */
export function readStandards(snapshot: Snapshot, table: Table): StandardsSheet {
  return { snapshot, table, rows: table.rows.map(({ row }) => readRow(snapshot, table, row)) };
}

/** Stages that are named for several at once: such a row stands for none of them alone. */
const SEVERAL = /各学段|全部|所有|不限|九年一贯|义务教育|[\/、和及]/;

function readRow(snapshot: Snapshot, table: Table, row: number): StandardRow {
  const text = (field: FieldId): string => {
    const column = columnOf(table, field);
    return column ? textAt(snapshot, table, row, column.column) : '';
  };
  const stageText = text('stage');
  const stage = readStage(stageText);
  const amounts = amountsOf(snapshot, table, row);
  const amount = amounts.find(({ per }) => per === 'school-year') ?? amounts[0];
  const [cell] = [...columnsOf(table, 'rate'), ...columnsOf(table, 'ratePerTerm')];
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
  const boardingText = text('boarding');
  const boarding = ANY.test(boardingText.trim()) ? undefined : readBoarding(boardingText);
  const hardshipText = ASKS_NONE.test(text('hardship')) ? '' : text('hardship');
  const kinds = hardshipKinds(hardshipText);
  const [from, to, source] = [text('effectiveFrom'), text('effectiveTo'), text('source')];
  return {
    ...base,
    rate: {
      id: `${table.sheet}!${row + 1}`,
      stage: stage ?? stageText,
      item: text('aidItem'),
      hardship: readHardship(hardshipText),
      per: once ? 'once' : (amount?.per ?? 'school-year'),
      where: source === '' ? `${table.sheet}!${amountCell}` : source,
      ...(anyMode ? {} : { teachingMode: modeText }),
      ...(boarding !== undefined && { boarding }),
      ...(kinds.length > 0 && { hardshipKinds: [...kinds] }),
      ...(amount && { fen: amount.fen }),
      ...(from !== '' && { from }),
      ...(to !== '' && { to }),
    },
  };
}

const ANY = /^(任何|不限|全部|所有|各类|均可|—|-|\/)/;
/** 不限 asks for no hardship. */
const ASKS_NONE = /不限|不要求|全体|全部/;
const GENERIC = /^(家庭)?(经济)?(困难|贫困)(家庭)?(学生)?$/;

/** 脱贫户、低保: the kinds that tell this rate from others of its class. */
const hardshipKinds = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[、,;/\s]+/)
    .filter((kind) => kind.length > 1 && !GENERIC.test(kind));

interface Amount {
  readonly fen: number;
  readonly per: Rate['per'];
  readonly cell: string;
}

function amountsOf(snapshot: Snapshot, table: Table, row: number): readonly Amount[] {
  const columns = [...columnsOf(table, 'rate'), ...columnsOf(table, 'ratePerTerm')];
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
