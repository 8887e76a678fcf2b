import { shownText } from '../reading/shown';
import { columnsOf } from '../tables/column-of';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import { tableValue, textAt } from '../tables/table-value';
import { a1 } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { fenOf } from './fen';
import { readBoarding, readHardship, readStage } from './pupil-kind';
import type { Rate } from './rate-table';

/** The rates of a 资助标准 sheet, each with the cell where it stands; a blank amount is no amount. */
export function readStandards(snapshot: Snapshot, table: Table): readonly Rate[] {
  const rates: Rate[] = [];
  for (const { row } of table.rows) {
    const text = (field: FieldId): string => {
      const [column] = columnsOf(table, field);
      return column ? textAt(snapshot, table, row, column.column) : '';
    };
    const stageText = text('stage');
    const stage = readStage(stageText) ?? stageText;
    if (stage === '') continue;
    const modeText = text('teachingMode').replace(/\s/g, '');
    const anyMode = modeText === '' || /^(任何|不限|全部|所有|各类|—|-|\/)/.test(modeText);
    const boarding = readBoarding(text('boarding'));
    const amount = yearRate(snapshot, table, row);
    const [from, to, source] = [text('effectiveFrom'), text('effectiveTo'), text('source')];
    rates.push({
      id: `${table.sheet}!${row + 1}`,
      stage,
      item: text('aidItem'),
      hardship: readHardship(hardshipOf(text('hardship'))),
      per: amount?.per ?? 'school-year',
      where: source === '' ? `${table.sheet}!${amount?.cell ?? String(row + 1)}` : source,
      ...(anyMode ? {} : { teachingMode: modeText }),
      ...(boarding !== undefined && { boarding }),
      ...(amount && { fen: amount.fen }),
      ...(from !== '' && { from }),
      ...(to !== '' && { to }),
    });
  }
  return rates;
}

/** 不限 asks for no hardship. */
const hardshipOf = (text: string): string => (/不限|不要求|全体|全部/.test(text) ? '' : text);

/** The school year's amount where the sheet has one, else the term's. */
function yearRate(
  snapshot: Snapshot,
  table: Table,
  row: number,
): { readonly fen: number; readonly per: Rate['per']; readonly cell: string } | undefined {
  const columns = [...columnsOf(table, 'rate'), ...columnsOf(table, 'ratePerTerm')];
  const found = columns.flatMap(({ column, header, field }) => {
    const { written } = tableValue(snapshot, table, row, column);
    const fen = fenOf(written);
    if (fen === undefined) return [];
    const heading = `${header}${shownText(written)}`;
    const per: Rate['per'] =
      field === 'ratePerTerm' || /学期/.test(heading)
        ? 'term'
        : /月/.test(heading)
          ? 'month'
          : 'school-year';
    return [{ fen, per, cell: a1(row, column) }];
  });
  return found.find(({ per }) => per === 'school-year') ?? found[0];
}
