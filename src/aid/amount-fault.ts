import type { Pupil } from './pupil';
import { fenPerTerm, type RateTable } from './rate-table';

export type AmountFault =
  'year-paid-as-term' | 'half-yuan-lost' | 'old-rate' | 'rate-too-early' | 'amount-mismatch';

/**
 * How a paid amount is wrong: the named cases first, since they say what went wrong; undefined where
 * it is right, nothing is written, or nothing can be told.
 */
export function amountFault(pupil: Pupil, rates: RateTable): AmountFault | undefined {
  const { due, paid, terms } = pupil;
  if (!due.known || paid === undefined || paid === due.fen || !due.eligible) return undefined;
  if (terms.length === 1 && paid === due.yearFen) return 'year-paid-as-term';
  if (due.fen % 100 !== 0 && paid % 100 === 0 && Math.abs(paid - due.fen) < 100) {
    return 'half-yuan-lost';
  }
  return otherTermsRate(pupil, rates, paid) ?? 'amount-mismatch';
}

/** The amount that another time's standard would give: an old one kept on, or a new one too early. */
function otherTermsRate(
  { stage, boarding, teachingMode, terms }: Pupil,
  rates: RateTable,
  paid: number,
): 'old-rate' | 'rate-too-early' | undefined {
  if (stage === undefined || boarding === undefined) return undefined;
  for (const term of terms) {
    for (const { rate, when } of rates.othersOf({ stage, boarding, teachingMode, term })) {
      const fen = fenPerTerm(rate);
      if (fen === undefined || (fen !== paid && fen * terms.length !== paid)) continue;
      return when === 'before' ? 'old-rate' : 'rate-too-early';
    }
  }
  return undefined;
}
