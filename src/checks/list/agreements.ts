import { STATUS_CLASSES } from '../../reading/status-reading';
import type { LedgerRow } from '../../ledgers/ledger-row';
import { countsOf, namesOf } from '../../ledgers/counts-of';
import type { Passed } from '../finding';
import { isFollowedUp, type CaseCheck, type Judgement } from '../judgement';

/** What was checked and is in order, so that silence is not ambiguous. */
export const agreementsCheck: CaseCheck = {
  scope: 'case',
  *check(judgement): Iterable<Passed> {
    const rows = judgement.lists.filter(isFollowedUp).flatMap((list) => list.rows);
    if (rows.length === 0) return;
    const dated = rows.filter((row) => row.cells.has('deadline'));
    const read = dated.filter(({ deadline }) => deadline.kind !== 'invalid' && !deadline.confirm);
    if (dated.length > 0 && read.length === dated.length)
      yield passed('deadlines-read', read.length);
    yield* settled(dated);
    yield* registers(judgement);
    const { byClass } = countsOf(rows);
    const sum = STATUS_CLASSES.reduce((total, name) => total + byClass[name], 0);
    if (sum === rows.length) yield passed('classes-add-up', sum, rows.length);
    const { changes } = judgement;
    if (changes && changes.matched.length > 0) yield passed('rows-matched', changes.matched.length);
  },
};

/** Whoever wonders why 10月前 is no longer asked about finds the reading that was chosen. */
function* settled(rows: readonly LedgerRow[]): Iterable<Passed> {
  const answered = rows.filter(({ deadline }) => deadline.flags.includes('answered'));
  if (answered.length === 0) return;
  const read = answered.map(({ deadline: { text, end = '' } }) => `${text.trim()} → ${end}`);
  const options = [...new Set(read)].join('；');
  yield {
    code: 'deadlines-settled',
    params: { count: answered.length, options },
    count: answered.length,
  };
}

function* registers({ lists, register }: Judgement): Iterable<Passed> {
  const rows = lists.flatMap((list) => list.rows);
  if (register.people.length > 0) {
    const people = rows.flatMap(({ leaders }) => leaders.names);
    if (people.length > 0 && people.every(({ known }) => known !== undefined)) {
      yield passed('people-known', new Set(rows.flatMap(({ leaders }) => namesOf(leaders))).size);
    }
  }
  if (register.offices.length > 0) {
    const offices = rows.flatMap(({ offices: of }) => of.names);
    if (offices.length > 0 && offices.every(({ known }) => known !== undefined)) {
      yield passed('units-known', new Set(rows.flatMap(({ offices: of }) => namesOf(of))).size);
    }
  }
}

const passed = (code: string, count: number, stated = count): Passed => ({
  code,
  params: { count, stated },
  count,
});
