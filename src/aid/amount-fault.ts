import type { Pupil } from './pupil';
import { fenPerTerm, type RateTable } from './rate-table';

export type AmountFault =
  'year-paid-as-term' | 'half-yuan-lost' | 'old-rate' | 'rate-too-early' | 'amount-mismatch';

/**
 * How a paid amount is wrong: the named cases first, since they say what went wrong; undefined where
 * it is right, nothing is written, or nothing can be told.
 */
export function amountFault(pupil: Pupil, rates: RateTable): AmountFault | undefined {
  const { due, paid, terms, arrears } = pupil;
  if (!due.known || paid === undefined || paid === due.fen || !due.eligible) return undefined;
  // Tiers differ from their average, and arrears may be any part of what was owed.
  if (due.average || (arrears && paid < due.fen)) return undefined;
  if (terms.length === 1 && paid === due.yearFen) return 'year-paid-as-term';
  // A year's amount paid once may be split over its terms by whoever pays it.
  if (due.fen === due.yearFen && terms.length === 1 && paid * 2 === due.yearFen) return undefined;
  if (due.fen % 100 !== 0 && paid % 100 === 0 && Math.abs(paid - due.fen) < 100) {
    return 'half-yuan-lost';
  }
  return otherTermsRate(pupil, rates, paid) ?? 'amount-mismatch';
}

/** The amount that another time's standard would give: an old one kept on, or a new one too early. */
function otherTermsRate(
  { stage, boarding, teachingMode, hardshipText, item, terms }: Pupil,
  rates: RateTable,
  paid: number,
): 'old-rate' | 'rate-too-early' | undefined {
  if (stage === undefined) return undefined;
  for (const term of terms) {
    const key = { stage, boarding, teachingMode, hardshipText, item, term };
    for (const { rate, when } of rates.othersOf(key)) {
      const fen = fenPerTerm(rate, term.half);
      if (fen === undefined || (fen !== paid && fen * terms.length !== paid)) continue;
      return when === 'before' ? 'old-rate' : 'rate-too-early';
    }
  }
  return undefined;
}
