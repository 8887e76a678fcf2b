import type { Scheme } from '../schemes/scheme';
import { readTerms, termOrder, type Term } from './term';

export type Rate = Scheme['rates'][number];

/** What of a pupil decides the rate. */
export interface RateKey {
  readonly stage: string;
  readonly boarding: boolean;
  readonly teachingMode: string | undefined;
  readonly term: Term;
}

/** Standards in force by term. An old term keeps its old rate whatever comes after it. */
export class RateTable {
  private readonly timed: readonly TimedRate[];
  /** Teaching modes that any rate names. */
  readonly modes: readonly string[];

  constructor(rates: readonly Rate[]) {
    this.timed = rates.map((rate) => ({
      rate,
      from: orderOf(rate.from) ?? Number.NEGATIVE_INFINITY,
      to: orderOf(rate.to) ?? Number.POSITIVE_INFINITY,
    }));
    this.modes = [...new Set(rates.flatMap(({ teachingMode }) => teachingMode ?? []))];
  }

  /** The rate of a pupil in a term; undefined where none covers it, or it has no amount. */
  rateOf(key: RateKey): Rate | undefined {
    const order = termOrder(key.term);
    return this.best(key, ({ from, to }) => from <= order && order <= to);
  }

  /** Rates that would cover the pupil in other terms: to tell an old rate, or one paid too early. */
  othersOf(key: RateKey): readonly { readonly rate: Rate; readonly when: 'before' | 'after' }[] {
    const order = termOrder(key.term);
    const others: { rate: Rate; when: 'before' | 'after' }[] = [];
    for (const { rate, from, to } of this.timed) {
      if (!covers(rate, key)) continue;
      if (to < order) others.push({ rate, when: 'before' });
      else if (from > order) others.push({ rate, when: 'after' });
    }
    return others;
  }

  /** True where rates of that stage and boarding depend on the teaching mode. */
  needsMode({ stage, boarding, term }: Omit<RateKey, 'teachingMode'>): boolean {
    const order = termOrder(term);
    const candidates = this.timed.filter(
      ({ rate, from, to }) =>
        rate.stage === stage && rate.boarding === boarding && from <= order && order <= to,
    );
    return candidates.length > 0 && candidates.every(({ rate }) => rate.teachingMode !== undefined);
  }

  /** A rate for exactly this teaching mode goes before one for any. */
  private best(key: RateKey, inForce: (timed: TimedRate) => boolean): Rate | undefined {
    let found: Rate | undefined;
    for (const timed of this.timed) {
      const { rate } = timed;
      if (rate.fen === undefined || !covers(rate, key) || !inForce(timed)) continue;
      if (!found || (found.teachingMode === undefined && rate.teachingMode !== undefined)) {
        found = rate;
      }
    }
    return found;
  }
}

interface TimedRate {
  readonly rate: Rate;
  readonly from: number;
  readonly to: number;
}

function covers(rate: Rate, { stage, boarding, teachingMode }: RateKey): boolean {
  return (
    rate.stage === stage &&
    (rate.boarding === undefined || rate.boarding === boarding) &&
    (rate.teachingMode === undefined || rate.teachingMode === teachingMode)
  );
}

function orderOf(name: string | undefined): number | undefined {
  const [term] = name === undefined ? [] : readTerms(name);
  return term && termOrder(term);
}

/**
 * What a rate gives for one term, in 分: half of a school year's, which is exact since every rate is
 * whole yuan; a monthly one for as many months as the term is paid.
 */
export function fenPerTerm({ fen, per }: Rate, months = 5): number | undefined {
  if (fen === undefined) return undefined;
  if (per === 'term') return fen;
  return per === 'month' ? fen * months : fen / 2;
}
