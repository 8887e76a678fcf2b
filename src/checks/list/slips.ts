import type { LedgerRow } from '../../ledgers/ledger-row';
import { isSlipOfUsual } from '../../reading/names/near-miss';
import type { NameRead, NamesReading } from '../../reading/names-reading';
import type { FieldId } from '../../tables/fields';
import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { Judgement, ListCheck } from '../judgement';

/** So often a list must write a name before another one can be a slip of it. */
const USUAL = 3;

interface Column {
  readonly code: 'unknown-person' | 'unknown-unit';
  readonly fieldOf: (row: LedgerRow) => FieldId;
  readonly read: (row: LedgerRow) => NamesReading;
}

/**
 * 程方园 once among many 程方圆: where no register lists the people or units, the list's own use tells
 * what is usual, and only a name that sounds or looks like a usual one is asked about.
 */
export const slipsCheck: ListCheck = {
  scope: 'list',
  *check({ rows }, { register }): Iterable<Finding> {
    for (const { code, fieldOf, read } of columnsOf(register, rows)) {
      const uses = new Map<string, number>();
      for (const row of rows)
        for (const { name } of read(row).names) uses.set(name, (uses.get(name) ?? 0) + 1);
      const usual = [...uses].filter(([, count]) => count >= USUAL);
      if (usual.length === 0) continue;
      for (const row of rows) {
        for (const name of read(row).names) {
          if (!isAlone(name, uses)) continue;
          const meant = usual.filter(([known]) => isSlipOfUsual(name.name, known));
          const [only, ...more] = meant;
          if (!only || more.length > 0) continue;
          const [nearMiss, among] = only;
          yield foundAt(code, row, fieldOf(row), { params: { name: name.name, nearMiss, among } });
        }
      }
    }
  },
};

const isAlone = ({ name, known, flags }: NameRead, uses: ReadonlyMap<string, number>): boolean =>
  known === undefined && uses.get(name) === 1 && !flags.includes('collective');

/** Columns whose names no register is held against. */
function columnsOf(register: Judgement['register'], rows: readonly LedgerRow[]): readonly Column[] {
  const led = rows.some(({ cells }) => cells.has('leader'));
  return [
    ...(led && register.people.length > 0 ? [] : [PEOPLE]),
    ...(register.offices.length > 0 ? [] : [OFFICES]),
    ...(register.listsUnits ? [] : [UNITS]),
  ];
}

const PEOPLE: Column = {
  code: 'unknown-person',
  fieldOf: ({ cells }) => (cells.has('leader') ? 'leader' : 'owner'),
  read: ({ leaders }) => leaders,
};
const OFFICES: Column = {
  code: 'unknown-unit',
  fieldOf: () => 'office',
  read: ({ offices }) => offices,
};
const UNITS: Column = {
  code: 'unknown-unit',
  fieldOf: () => 'unit',
  read: ({ units }) => units,
};
