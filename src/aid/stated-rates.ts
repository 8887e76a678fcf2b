import { columnOf } from '../tables/column-of';
import type { ColumnReader } from '../tables/column-reader';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import { fenReader } from './fen';
import type { StatedRate } from './pupil';

/** 标准 as a row states it, with the column that says so; the school year's before the term's. */
export function statedRates(
  table: Table,
  column: (field: FieldId) => ColumnReader,
): (row: number) => StatedRate | undefined {
  const [rate, ratePerTerm] = [column('rate'), column('ratePerTerm')];
  // 补助标准（元/学期） in a column of rates is a term's.
  const heading = columnOf(table, 'rate')?.header ?? '';
  const ofTerm = /学期/.test(heading) && !/学年/.test(heading);
  if (heading === '' && !columnOf(table, 'ratePerTerm')) return () => undefined;
  const monthly = /月/.test(heading);
  const rateFen = fenReader(columnOf(table, 'rate'));
  const termFen = fenReader(columnOf(table, 'ratePerTerm'));
  return (row) => {
    const fen = monthly ? undefined : rateFen(rate.written(row));
    if (fen !== undefined) return { field: 'rate', fen, perTerm: ofTerm };
    const term = termFen(ratePerTerm.written(row));
    return term === undefined ? undefined : { field: 'ratePerTerm', fen: term, perTerm: true };
  };
}
