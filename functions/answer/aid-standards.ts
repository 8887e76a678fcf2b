import { RateTable, type Rate } from '../../src/aid/rate-table';
import { readStandards } from '../../src/aid/read-standards';
import { bayannurRates } from '../../src/schemes/built-in/bayannur-2020-rates';
import { nationalRates } from '../../src/schemes/built-in/national-rates';
import { columnOf } from '../../src/tables/column-of';
import type { Table } from '../../src/tables/table';
import { isBlank } from '../argument/written';
import { Failure } from './failure';
import { rangeSnapshot } from './range-snapshot';

/** Built-in standards by the id that the command line knows too; no scheme beside them is loaded. */
const BUILT_IN: Readonly<Record<string, typeof nationalRates>> = {
  national: nationalRates,
  'bayannur-2020': bayannurRates,
};

const known = new Map<string, RateTable>();

/** Standards by an id, or from a 资助标准 list with its header, read as the check reads it. */
export async function aidStandards(
  given: readonly (readonly unknown[])[],
): Promise<RateTable | undefined> {
  const [[only] = [], ...more] = given;
  if (more.length === 0 && given[0]?.length === 1) {
    if (isBlank(only)) return undefined;
    return builtIn(String(only).normalize('NFKC').trim());
  }
  return fromRange(given);
}

function builtIn(id: string): RateTable {
  const rates = Object.hasOwn(BUILT_IN, id) ? BUILT_IN[id] : undefined;
  if (!rates) {
    const ids = Object.keys(BUILT_IN).join('、');
    throw new Failure('value', { code: 'functions.aid.no-standards', params: { id, ids } });
  }
  const table =
    known.get(id) ??
    new RateTable(rates.map((rate) => ({ ...rate, hardship: rate.hardship ?? false })));
  known.set(id, table);
  return table;
}

/** The reader of lists is large: it is fetched when a range is first given. */
async function fromRange(given: readonly (readonly unknown[])[]): Promise<RateTable> {
  const { recogniseTables } = await import('../../src/tables/recognise-tables');
  const table = recogniseTables(rangeSnapshot(given)).find(({ kind }) => kind === 'standards');
  if (!table) throw new Failure('value', { code: 'functions.aid.no-list' });
  const rates = readStandards(rangeSnapshot(withStages(given, table)), table).rows.flatMap(
    ({ rate }): readonly Rate[] => (rate ? [rate] : []),
  );
  if (rates.every(({ fen }) => fen === undefined)) {
    throw new Failure('value', { code: 'functions.aid.no-list' });
  }
  return new RateTable(rates);
}

/** A merged 学段 reaches a formula in its first row alone. */
function withStages(
  given: readonly (readonly unknown[])[],
  table: Table,
): readonly (readonly unknown[])[] {
  const stage = columnOf(table, 'stage')?.column;
  if (stage === undefined) return given;
  const own = new Set(table.rows.map(({ row }) => row));
  let above: unknown = '';
  return given.map((line, row) => {
    if (!own.has(row)) return line;
    if (!isBlank(line[stage])) above = line[stage];
    return line.map((cell, column) => (column === stage ? above : cell));
  });
}
