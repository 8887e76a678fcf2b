import type { Roster } from './aid-case';
import { amountFault } from './amount-fault';
import type { Pupil } from './pupil';
import type { Rate, RateTable } from './rate-table';
import type { RosterClass } from './roster-class';
import { termName } from './term';

/** A rate that no document of the case sets, and that the rosters pay throughout to one class. */
export interface LocalRate {
  readonly rate: Rate;
  /** The national one, in 分 a school year. */
  readonly nationalFen: number;
  /** How many pupils of the class are paid by it, and the first of them. */
  readonly rows: number;
  readonly roster: Roster;
  readonly pupil: Pupil;
}

const FEWEST = 5;
const SHARE = 0.8;

/** Pupils of one class who are paid one amount. */
interface Alike {
  readonly fen: number;
  readonly roster: Roster;
  /** The first of them. */
  readonly index: number;
  rows: number;
  /** A row states another standard than the one it is paid by. */
  contradicted: boolean;
}

interface PaidClass {
  readonly amounts: Map<number, Alike>;
  rows: number;
}

/**
 * Regions may pay more than the national base. Where no document is at hand and nearly all pupils of a
 * class are paid one higher amount, which is neither a year's nor another time's, that is the region's
 * rate and not a hundred faults; what deviates from it is one.
 */
export function localRates(rosters: readonly Roster[], national: RateTable): readonly LocalRate[] {
  const classes = new Map<string, PaidClass>();
  const known = new Map<RosterClass, PaidClass | undefined>();
  for (const roster of rosters) {
    const { rows } = roster;
    for (let index = 0; index < rows.length; index += 1) {
      const { shared, arrears } = rows.group(index);
      if (!known.has(shared)) known.set(shared, classOf(shared, classes));
      const own = known.get(shared);
      const fen = rows.cells.paid(index);
      if (own && !arrears && fen) add(own, roster, index, fen);
    }
  }
  return [...classes.values()].flatMap((paid) => localRate(paid, national) ?? []);
}

/** The class of pupils that one rate is for; undefined where no single one is. */
function classOf(shared: RosterClass, classes: Map<string, PaidClass>): PaidClass | undefined {
  const { due, terms, stage, boarding, teachingMode } = shared;
  if (!due.known || !due.eligible || due.average || terms.length !== 1) return undefined;
  const key = [stage, boarding, teachingMode, ...terms.map(termName)].join(' ');
  const paid = classes.get(key) ?? { amounts: new Map<number, Alike>(), rows: 0 };
  classes.set(key, paid);
  return paid;
}

function add(paid: PaidClass, roster: Roster, index: number, fen: number): void {
  const alike = paid.amounts.get(fen) ?? { fen, roster, index, rows: 0, contradicted: false };
  paid.amounts.set(fen, alike);
  const stated = roster.rows.cells.stated(index);
  alike.contradicted ||= stated !== undefined && stated.fen !== fen && stated.fen !== fen * 2;
  alike.rows += 1;
  paid.rows += 1;
}

function localRate({ amounts, rows }: PaidClass, national: RateTable): LocalRate | undefined {
  const [most] = [...amounts.values()].sort((a, b) => b.rows - a.rows);
  if (!most || most.contradicted || most.rows < FEWEST || most.rows < rows * SHARE)
    return undefined;
  const { fen, roster } = most;
  const pupil = roster.rows.pupil(most.index);
  const { due, stage = '', boarding, teachingMode, item } = pupil;
  const [term] = pupil.terms;
  if (!due.known || !term || fen <= due.fen) return undefined;
  // A year paid for a term, an old rate kept on, a new one too early: what went wrong is known.
  if (amountFault(pupil, national) !== 'amount-mismatch') return undefined;
  const base = national.rateOf({ stage, boarding, teachingMode, item, term });
  if (!base) return undefined;
  const rate: Rate = {
    ...base,
    id: `local ${base.id}`,
    fen: fen * 2,
    per: 'school-year',
    from: termName(term),
    to: termName(term),
    where: roster.table.sheet,
  };
  return { rate, nationalFen: due.yearFen, rows: most.rows, roster, pupil };
}

/** The region's rates before the national ones, which hold for every other class and term. */
export const withLocal = (national: RateTable, local: readonly LocalRate[]): readonly Rate[] => [
  ...local.map(({ rate }) => rate),
  ...national.rates.filter(
    ({ stage, boarding, from }) =>
      !local.some(
        ({ rate }) => rate.stage === stage && rate.boarding === boarding && rate.from === from,
      ),
  ),
];
