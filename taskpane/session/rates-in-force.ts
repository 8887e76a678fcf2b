import { rateChanges, type RateChange } from '../../src/aid/rate-changes';
import { rateClass } from '../../src/aid/rate-class';
import { fenPerYear, termOrderOf, type Rate } from '../../src/aid/rate-table';
import type { AidResult } from '../../src/checks/check-result';

/** A rate as a person reads it; without an amount where the document sets none. */
export interface RateLine {
  readonly id: string;
  readonly name: string;
  readonly item: string;
  readonly yearFen: number | undefined;
  readonly from: string;
  readonly to: string;
  readonly where: string;
}

/** The rates that cover a term of the rosters, for the stages that they pay, and what was changed. */
export function ratesInForce({ case: { rates }, totals }: AidResult): {
  readonly lines: readonly RateLine[];
  readonly changes: readonly RateChange[];
} {
  const { groups } = totals;
  const stages = new Set(groups.map(({ stage }) => stage));
  // A group over a whole school year names both terms: 2023秋+2024春.
  const names = new Set(groups.flatMap(({ term }) => term.split('+')));
  const terms = new Set([...names].flatMap((name) => termOrderOf(name) ?? []));
  const own = rates.rates.filter((rate) => [...terms].some((term) => covers(rate, term)));
  return {
    lines: own
      .filter(({ stage, fen }) => stages.has(stage) || fen === undefined)
      .map((rate) => ({
        id: rate.id,
        name: rateClass(rate),
        item: rate.item,
        yearFen: fenPerYear(rate),
        from: rate.from ?? '',
        to: rate.to ?? '',
        where: rate.where,
      })),
    changes: rateChanges(rates.rates).filter(({ stage }) => stages.has(stage)),
  };
}

const covers = ({ from, to }: Rate, term: number): boolean =>
  (termOrderOf(from) ?? -Infinity) <= term && term <= (termOrderOf(to) ?? Infinity);
