import { readNames } from '../../reading/names/read-names';
import { columnOf } from '../../tables/column-of';
import type { Table } from '../../tables/table';
import { tableValue, textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Passed } from '../finding';
import { found, placeText } from '../found';
import type { CaseCheck } from '../judgement';

/** 包片: each township of the register belongs to exactly one area. */
export const partitionCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables, scheme }): Iterable<Finding | Passed> {
    const register = townshipsOf(snapshot, tables, scheme.units);
    for (const table of tables) {
      // A form that is not filled in has left nobody out yet.
      if (table.kind !== 'areas' || table.rows.length === 0) continue;
      const first = new Map<string, string>();
      for (const { town, cell } of assigned(snapshot, table)) {
        const place = { sheet: table.sheet, cell };
        const before = first.get(town);
        if (before !== undefined) {
          yield found('town-twice', place, 'township', {
            params: {
              text: town,
              name: town,
              other: placeText({ sheet: table.sheet, cell: before }),
            },
            related: [{ sheet: table.sheet, cell: before, text: town }],
          });
          continue;
        }
        first.set(town, cell);
        if (register.names.length > 0 && !register.names.includes(town)) {
          yield found('unknown-town', place, 'township', { params: { text: town, name: town } });
        }
      }
      const missing = register.names.filter((town) => !first.has(town));
      for (const town of missing) {
        yield found('town-missing', { sheet: table.sheet, cell: '' }, 'township', {
          params: { text: '', name: town, where: register.where },
        });
      }
      const count = first.size;
      if (missing.length === 0 && register.names.length === count) {
        yield { code: 'towns', params: { count, stated: register.names.length }, count };
      }
    }
  },
};

function assigned(snapshot: Snapshot, table: Table): readonly { town: string; cell: string }[] {
  const column = columnOf(table, 'township');
  if (!column) return [];
  const cells = new Set<string>();
  return table.rows.flatMap(({ row }) => {
    const value = tableValue(snapshot, table, row, column.column);
    const cell = a1(value.row, value.column);
    // A merged cell assigns its townships once.
    if (cells.has(cell)) return [];
    cells.add(cell);
    return readNames(value.written, { field: 'township' }).names.map(({ name }) => ({
      town: name,
      cell,
    }));
  });
}

/** The workbook's own 名录 before the scheme's. */
function townshipsOf(
  snapshot: Snapshot,
  tables: readonly Table[],
  units: readonly { readonly name: string; readonly kind: string }[],
): { readonly names: readonly string[]; readonly where: string } {
  for (const table of tables) {
    const column = table.kind === 'register' ? columnOf(table, 'township') : undefined;
    if (!column) continue;
    const names = table.rows
      .map(({ row }) => textAt(snapshot, table, row, column.column).replace(/\s/g, ''))
      .filter((name) => name !== '');
    return { names: [...new Set(names)], where: table.sheet };
  }
  const names = units.filter(({ kind }) => kind === 'township').map(({ name }) => name);
  return { names, where: '' };
}
