import type { Scheme } from '../schemes/scheme';
import { itemKind, namesItem } from './aid-item';
import { readStage } from './pupil-kind';
import { readTerms, termOrder, type Term } from './term';

export type Rate = Scheme['rates'][number];

/** What of a pupil decides the rate. */
export interface RateKey {
  readonly stage: string;
  /** Undefined where the row does not say: only a rate for both will do. */
  readonly boarding: boolean | undefined;
  readonly teachingMode: string | undefined;
  readonly hardshipText?: string;
  readonly item?: string;
  readonly term: Term;
}

/** Standards in force by term. An old term keeps its old rate whatever comes after it. */
export class RateTable {
  private readonly timed: readonly TimedRate[];
  /** Teaching modes that any rate names. */
  readonly modes: readonly string[];

  constructor(readonly rates: readonly Rate[]) {
    this.timed = rates.map((rate) => ({
      rate: { ...rate, stage: readStage(rate.stage) ?? rate.stage },
      from: termOrderOf(rate.from) ?? Number.NEGATIVE_INFINITY,
      to: termOrderOf(rate.to) ?? Number.POSITIVE_INFINITY,
    }));
    this.modes = [...new Set(rates.flatMap(({ teachingMode }) => teachingMode ?? []))];
  }

  /** The rate of a pupil in a term; undefined where none covers it, it has no amount, or two differ. */
  rateOf(key: RateKey): Rate | undefined {
    const inForce = this.inForce(key.term).filter(
      ({ rate }) => rate.fen !== undefined && covers(rate, key),
    );
    const ranked = inForce
      .map((timed) => ({ timed, rank: rankOf(timed, key) }))
      .sort((a, b) => compareRanks(b.rank, a.rank));
    const [best, next] = ranked;
    if (best && next && compareRanks(best.rank, next.rank) === 0) {
      const tiers = best.timed.rate.average === true && next.timed.rate.average === true;
      if (!tiers && fenPerTerm(best.timed.rate) !== fenPerTerm(next.timed.rate)) return undefined;
    }
    const rate = best?.timed.rate;
    // 一档 written beside the pupil: that tier and no other is due.
    return rate?.average && best?.rank[1] === 1 ? { ...rate, average: false } : rate;
  }

  /** True where every rate that covers the pupil is for the poor alone, however they differ. */
  allAskHardship(key: RateKey): boolean {
    const own = this.inForce(key.term).filter(
      ({ rate }) => rate.fen !== undefined && covers(rate, key),
    );
    return own.length > 0 && own.every(({ rate }) => rate.hardship);
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

  /** Whether any rate, in whatever term, is for that stage and that kind of aid. */
  names({
    stage,
    item = '',
  }: {
    readonly stage?: string | undefined;
    readonly item?: string;
  }): boolean {
    return (
      stage === undefined ||
      this.timed.some(({ rate }) => rate.stage === stage && isOfItem(rate.item, item))
    );
  }

  /** True where rates of that stage and boarding depend on the teaching mode. */
  needsMode({ stage, boarding, term }: Omit<RateKey, 'teachingMode'>): boolean {
    const candidates = this.inForce(term).filter(
      ({ rate }) => rate.stage === stage && rate.boarding === boarding,
    );
    return candidates.length > 0 && candidates.every(({ rate }) => rate.teachingMode !== undefined);
  }

  /** True where rates of that stage tell boarders from day pupils. */
  needsBoarding(stage: string): boolean {
    const own = this.timed.filter(({ rate }) => rate.stage === stage);
    return own.length === 0 || own.some(({ rate }) => rate.boarding !== undefined);
  }

  private inForce(term: Term): readonly TimedRate[] {
    const order = termOrder(term);
    return this.timed.filter(({ from, to }) => from <= order && order <= to);
  }
}

interface TimedRate {
  readonly rate: Rate;
  readonly from: number;
  readonly to: number;
}

function covers(rate: Rate, { stage, boarding, teachingMode, item = '' }: RateKey): boolean {
  return (
    rate.stage === stage &&
    (rate.boarding === undefined || rate.boarding === boarding) &&
    (rate.teachingMode === undefined || rate.teachingMode === teachingMode) &&
    isOfItem(rate.item, item)
  );
}

const isOfItem = (own: string, asked: string): boolean =>
  !namesItem(asked) || !namesItem(own) || itemKind(own) === itemKind(asked);

/** A rate for exactly this mode goes first, then one for this hardship, then the one in force latest. */
function rankOf({ rate, from }: TimedRate, { hardshipText = '' }: RateKey): readonly number[] {
  const named = rate.hardshipKinds?.some((kind) => hardshipText.includes(kind)) ?? false;
  return [rate.teachingMode === undefined ? 0 : 1, named ? 1 : 0, from];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const [first = 0, second = 0] = [a[at], b[at]];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

/** The place in time of the first term that a text names; undefined where it names none. */
export function termOrderOf(name: string | undefined): number | undefined {
  const [term] = name === undefined ? [] : readTerms(name);
  return term && termOrder(term);
}

/**
 * What a rate gives for one term, in 分: half of a school year's, the odd 分 in spring; a monthly one
 * for as many months as the term is paid.
 */
export function fenPerTerm(
  { fen, per }: Rate,
  half: Term['half'] = 'spring',
  months = 5,
): number | undefined {
  if (fen === undefined) return undefined;
  if (per === 'term' || per === 'once') return fen;
  if (per === 'month') return fen * months;
  return half === 'spring' ? Math.ceil(fen / 2) : Math.floor(fen / 2);
}

/** The amount of a whole school year. */
export function fenPerYear(rate: Rate): number | undefined {
  if (rate.fen === undefined) return undefined;
  if (rate.per === 'school-year' || rate.per === 'once') return rate.fen;
  return (fenPerTerm(rate) ?? 0) * 2;
}
