import type { Snapshot } from '../workbook/snapshot';
import type { FieldId } from './fields';
import { samePeriodAndUnit } from './same-period-and-unit';
import type { Table, TableKind } from './table';
import { tableValue } from './table-value';

/** Lists of work and of persons; registers and tables of rates repeat names without being copies. */
const COMPARED: ReadonlySet<TableKind> = new Set<TableKind>([
  'ledger',
  'plan',
  'roster',
  'eligible',
  'children',
  'enrolment',
  'present',
  'visits',
  'areas',
]);
/** A list that repeats so many of its rows from another one is its copy (docs/decisions.md). */
const REPEATED = 0.8;
const FEWEST_ROWS = 2;
/** Rows with one key among which a twin is looked for. */
const MOST_TWINS = 40;
/** What a row is known by, the most telling first. */
const KEYS: readonly FieldId[] = [
  'identityNumber',
  'enrolmentNumber',
  'problem',
  'inspection',
  'measure',
  'name',
  'guardian',
  'township',
];
const NOT_COMPARED: ReadonlySet<FieldId> = new Set(['seq', 'category', 'remark', 'signature']);

/** Lists that repeat another list of the workbook become `copy`; the fuller, then the first, stays. */
export function markCopies(snapshot: Snapshot, tables: readonly Table[]): readonly Table[] {
  const marked = [...tables];
  const visible = new Map(
    snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility === 'visible']),
  );
  const order = tables
    .map((table, index) => ({ table, index }))
    .filter(({ table }) => COMPARED.has(table.kind) && table.rows.length >= FEWEST_ROWS)
    .sort(
      (a, b) =>
        b.table.rows.length - a.table.rows.length ||
        Number(visible.get(b.table.sheet)) - Number(visible.get(a.table.sheet)) ||
        a.index - b.index,
    );
  const originals: Table[] = [];
  for (const { table, index } of order) {
    const original = originals.find((other) => repeats(snapshot, table, other));
    if (original) marked[index] = { ...table, kind: 'copy', copyOf: original.sheet };
    else originals.push(table);
  }
  return marked;
}

function repeats(snapshot: Snapshot, table: Table, original: Table): boolean {
  if (table.kind !== original.kind || !samePeriodAndUnit(table, original)) return false;
  if (isFollowedUp(table) !== isFollowedUp(original)) return false;
  const pairs = sharedColumns(table, original);
  const keys = KEYS.flatMap((field) => pairs.find((pair) => pair.field === field) ?? []);
  if (keys.length === 0 || pairs.length < 2) return false;
  const twinsBy = keys.map(({ theirs }) => rowsByKey(snapshot, original, theirs));
  let repeated = 0;
  let left = table.rows.length;
  for (const { row } of table.rows) {
    left -= 1;
    const known = keys.findIndex(({ own }) => rawKey(snapshot, table, row, own) !== '');
    const key = keys[known];
    const value = key ? rawKey(snapshot, table, row, key.own) : '';
    const twins = twinsBy[known]?.get(value) ?? [];
    if (twins.some((twin) => isTwin(snapshot, table, row, original, twin, pairs))) repeated += 1;
    if (repeated + left < table.rows.length * REPEATED) return false;
  }
  return repeated >= table.rows.length * REPEATED;
}

/** 问题台账 takes over every row of 自查清单 to follow it up: the list of what was found is no copy. */
const isFollowedUp = ({ columns }: Table): boolean =>
  columns.some(({ field }) => field !== undefined && FOLLOW_UP.has(field));

const FOLLOW_UP: ReadonlySet<FieldId> = new Set<FieldId>([
  'deadline',
  'progress',
  'status',
  'closure',
  'doneOn',
]);

interface Pair {
  readonly field: FieldId;
  readonly own: number;
  readonly theirs: number;
}

function sharedColumns(table: Table, original: Table): readonly Pair[] {
  return table.columns.flatMap(({ field, column, header, parent }): readonly Pair[] => {
    if (!field || NOT_COMPARED.has(field)) return [];
    const same = original.columns.filter((other) => other.field === field);
    const twin =
      same.find((other) => other.header === header && other.parent === parent) ?? same[0];
    return twin ? [{ field, own: column, theirs: twin.column }] : [];
  });
}

function rowsByKey(
  snapshot: Snapshot,
  table: Table,
  column: number,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { row } of table.rows) {
    const value = rawKey(snapshot, table, row, column);
    if (value === '') continue;
    const known = rows.get(value);
    if (!known) rows.set(value, [row]);
    else if (known.length < MOST_TWINS) known.push(row);
  }
  return rows;
}

/** Everything the row says is said by its twin too; what it leaves blank may be filled there. */
function isTwin(
  snapshot: Snapshot,
  table: Table,
  row: number,
  original: Table,
  twin: number,
  pairs: readonly Pair[],
): boolean {
  return pairs.every(({ own, theirs }) => {
    const value = rawKey(snapshot, table, row, own);
    return value === '' || value === rawKey(snapshot, original, twin, theirs);
  });
}

function rawKey(snapshot: Snapshot, table: Table, row: number, column: number): string {
  const { written } = tableValue(snapshot, table, row, column);
  switch (written.kind) {
    case 'blank':
      return '';
    case 'number':
      return `n${written.value}`;
    case 'boolean':
      return `b${written.value ? 1 : 0}`;
    default:
      return `t${written.text.replace(/\s+/g, '')}`;
  }
}
