import type { Due, DuePart, Pupil } from './pupil';
import { fenPerTerm, fenPerYear, type Rate, type RateTable } from './rate-table';
import { schoolYearOf, type Term } from './term';

/** What of a row decides its amount. */
export type Classified = Pick<Pupil, 'modeText' | 'hardship' | 'terms'> &
  Partial<Pick<Pupil, 'stage' | 'boarding' | 'teachingMode' | 'hardshipText' | 'item'>>;

interface Part extends DuePart {
  readonly rate: Rate;
}

/**
 * What a pupil is due over the terms attended: Σ rate(term) ÷ 2, in whole 分 and never rounded for a
 * pupil. Without a rate there is no amount.
 */
export function dueOf(pupil: Classified, rates: RateTable, requireHardship: boolean): Due {
  const { stage, boarding, teachingMode, modeText, hardship, terms } = pupil;
  if (stage === undefined) return { known: false, reason: 'missing-stage' };
  if (boarding === undefined && rates.needsBoarding(stage)) {
    return { known: false, reason: 'missing-boarding' };
  }
  if (terms.length === 0) return { known: false, reason: 'missing-term' };
  const parts: Part[] = [];
  for (const term of terms) {
    const key = {
      stage,
      boarding,
      teachingMode,
      hardshipText: pupil.hardshipText ?? '',
      item: pupil.item ?? '',
      term,
    };
    const rate = rates.rateOf(key);
    if (rate?.fen === undefined) {
      // Whichever of several kinds of hardship it were: this pupil has none.
      if (!hardship && requireHardship && rates.allAskHardship(key)) return notEntitled(pupil);
      if (!rates.needsMode({ stage, boarding, term })) return { known: false, reason: 'no-rate' };
      return { known: false, reason: modeText === '' ? 'missing-class' : 'unknown-class' };
    }
    parts.push({ rate, term, yearFen: fenPerYear(rate) ?? 0, fen: partFen(rate, term, parts) });
  }
  // Boarders' hardship is what the switch decides; day pupils' stands in the document itself.
  const asks = parts.some(({ rate }) => rate.hardship);
  const eligible = hardship || !asks || (boarding === true && !requireHardship);
  return {
    known: true,
    fen: eligible ? parts.reduce((sum, part) => sum + part.fen, 0) : 0,
    yearFen: Math.max(...parts.map(({ yearFen }) => yearFen)),
    parts: parts.map(({ term, yearFen, fen }) => ({ term, yearFen, fen: eligible ? fen : 0 })),
    rule: ruleOf(pupil, parts, eligible),
    eligible,
    asksHardship: asks,
    bySwitch: !eligible && boarding === true,
    average: parts.some(({ rate }) => rate.average === true),
  };
}

const notEntitled = (pupil: Classified): Due => ({
  known: true,
  fen: 0,
  yearFen: 0,
  parts: pupil.terms.map((term) => ({ term, yearFen: 0, fen: 0 })),
  rule: ruleOf(pupil, [], false),
  eligible: false,
  asksHardship: true,
  bySwitch: pupil.boarding === true,
  average: false,
});

/** What is paid once for a school year stands in the first of its terms. */
function partFen(rate: Rate, term: Term, before: readonly Part[]): number {
  const again =
    rate.per === 'once' && before.some((part) => schoolYearOf(part.term) === schoolYearOf(term));
  return again ? 0 : (fenPerTerm(rate, term.half) ?? 0);
}

function ruleOf(
  { stage, boarding, teachingMode, modeText }: Classified,
  parts: readonly Part[],
  eligible: boolean,
): string {
  const boards = boarding === undefined ? '' : boarding ? '寄宿' : '非寄宿';
  const who = [stage, teachingMode ?? modeText, boards].filter(Boolean).join(' ');
  if (!eligible) return `${who} 0.00`;
  const terms = parts.map(({ rate, fen }) =>
    rate.per === 'school-year' ? `${yuan(rate.fen ?? 0)}÷2` : yuan(fen),
  );
  const sum = parts.reduce((total, { fen }) => total + fen, 0);
  return `${who} ${terms.join('+')}=${yuanFixed(sum)}`;
}

/** 312.5 元 as 312.50; whole 分 only. */
export const yuanFixed = (fen: number): string => {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.abs(fen);
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
};

const yuan = (fen: number): string => yuanFixed(fen).replace(/\.00$/, '');
