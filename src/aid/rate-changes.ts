import { rateClass, rateClassKey } from './rate-class';
import { fenPerYear, termOrderOf, type Rate } from './rate-table';

/** A rate that was changed: old, new, since when. Terms before it keep the old one. */
export interface RateChange {
  readonly name: string;
  readonly stage: string;
  readonly item: string;
  /** In 分 a school year. */
  readonly before: number;
  readonly after: number;
  readonly since: string;
  readonly where: string;
}

/** Every change among rates of one class, in the order of time. */
export function rateChanges(rates: readonly Rate[]): readonly RateChange[] {
  const classes = new Map<string, Rate[]>();
  for (const rate of rates) {
    const key = rateClassKey(rate);
    const known = classes.get(key);
    if (known) known.push(rate);
    else classes.set(key, [rate]);
  }
  return [...classes.values()].flatMap((own) =>
    [...own]
      .sort((a, b) => startOf(a) - startOf(b))
      .flatMap((rate, index, sorted) => {
        const earlier = sorted[index - 1];
        const [before, after] = [earlier && fenPerYear(earlier), fenPerYear(rate)];
        if (before === undefined || after === undefined || before === after) return [];
        if (rate.from === undefined) return [];
        const { stage, item, where, from } = rate;
        return [{ name: rateClass(rate), stage, item, before, after, since: from, where }];
      }),
  );
}

const startOf = ({ from }: Rate): number => termOrderOf(from) ?? Number.NEGATIVE_INFINITY;
