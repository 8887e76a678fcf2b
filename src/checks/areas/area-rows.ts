import type { Scheme } from '../../schemes/scheme';
import { readNames } from '../../reading/names/read-names';
import { columnOf, columnsOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import type { Table } from '../../tables/table';
import { tableValue, textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';

/** A responsible person or office of a row, and what the scheme says in its place. */
export interface AreaCell {
  readonly field: FieldId;
  readonly stated: (area: Scheme['areas'][number], office: AreaOffice) => string;
  readonly cell: string;
  readonly text: string;
}
export type AreaOffice = Scheme['areas'][number]['offices'][number];

export interface AreaRow {
  readonly cells: readonly AreaCell[];
  readonly towns: readonly string[];
  readonly townCell: string;
}

/** The rows of a 包片责任制 table; what is written once for a group of rows holds for all of them. */
export function areaRows(snapshot: Snapshot, table: Table): readonly AreaRow[] {
  const columns = columnsOfAreas(table);
  const group = columnOf(table, 'group');
  const towns = columnOf(table, 'township');
  const above = new Map<number, { readonly cell: string; readonly text: string }>();
  return table.rows.map(({ row }) => {
    // A row without a group of its own goes on with the one above, merged or not.
    const name = group && tableValue(snapshot, table, row, group.column);
    const goesOn = name && (name.row < row || name.written.kind === 'blank');
    const cells = columns.map(({ field, column, stated, ofOffice }) => {
      const value = tableValue(snapshot, table, row, column);
      const own = { cell: a1(value.row, value.column), text: textAt(snapshot, table, row, column) };
      const told = own.text === '' && goesOn && !ofOffice ? above.get(column) : undefined;
      above.set(column, told ?? own);
      return { field, stated, ...(told ?? own) };
    });
    if (!towns) return { cells, towns: [], townCell: '' };
    const value = tableValue(snapshot, table, row, towns.column);
    const names = readNames(value.written, { field: 'township' }).names.map(({ name }) => name);
    return { cells, towns: names, townCell: a1(value.row, value.column) };
  });
}

/** 责任人 stands under the office and under the area: what is left of it tells which. */
function columnsOfAreas(table: Table): readonly (Pick<AreaCell, 'field' | 'stated'> & {
  readonly column: number;
  readonly ofOffice: boolean;
})[] {
  const areaOffice = columnOf(table, 'areaOffice')?.column ?? Infinity;
  const office = columnOf(table, 'office')?.column ?? -1;
  const ofArea = (column: number): boolean =>
    column > areaOffice && !(office > areaOffice && column > office);
  return (
    [
      ['leader', ({ leader }) => leader],
      ['area', ({ area }) => area],
      ['office', (_, { office: name }) => name],
      ['areaOffice', ({ areaOffice: name }) => name],
      ['owner', (_, { owner }) => owner],
    ] satisfies [FieldId, AreaCell['stated']][]
  ).flatMap(([field, stated]) =>
    columnsOf(table, field).map(({ column }) => ({
      field,
      column,
      // Each row has an office of its own.
      ofOffice: field === 'office' || (field === 'owner' && !ofArea(column)),
      stated: field === 'owner' && ofArea(column) ? AREA_OWNER : stated,
    })),
  );
}

const AREA_OWNER: AreaCell['stated'] = ({ areaOwner }) => areaOwner;
