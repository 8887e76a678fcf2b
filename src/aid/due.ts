import type { Due, Pupil } from './pupil';
import { fenPerTerm, type Rate, type RateTable } from './rate-table';
import type { Term } from './term';

export type Classified = Pick<
  Pupil,
  'stage' | 'boarding' | 'teachingMode' | 'modeText' | 'hardship' | 'terms'
>;

/**
 * What a pupil is due over the terms attended: Σ rate(term) ÷ 2, in whole 分 and never rounded for a
 * pupil. Without a rate there is no amount.
 */
export function dueOf(pupil: Classified, rates: RateTable, requireHardship: boolean): Due {
  const { stage, boarding, teachingMode, modeText, hardship, terms } = pupil;
  if (stage === undefined) return { known: false, reason: 'missing-stage' };
  if (boarding === undefined) return { known: false, reason: 'missing-boarding' };
  if (terms.length === 0) return { known: false, reason: 'missing-term' };
  const parts: { readonly rate: Rate; readonly fen: number; readonly term: Term }[] = [];
  for (const term of terms) {
    const rate = rates.rateOf({ stage, boarding, teachingMode, term });
    const fen = rate && fenPerTerm(rate);
    if (!rate || fen === undefined) {
      if (!rates.needsMode({ stage, boarding, term })) return { known: false, reason: 'no-rate' };
      return { known: false, reason: modeText === '' ? 'missing-class' : 'unknown-class' };
    }
    parts.push({ rate, fen, term });
  }
  // Boarders' hardship is what the switch decides; day pupils' stands in the document itself.
  const asks = parts.some(({ rate }) => rate.hardship);
  const eligible = hardship || !asks || (boarding && !requireHardship);
  const fen = eligible ? parts.reduce((sum, part) => sum + part.fen, 0) : 0;
  const yearFen = Math.max(...parts.map(({ rate }) => yearOf(rate)));
  return {
    known: true,
    fen,
    yearFen,
    rule: ruleOf(pupil, parts, eligible),
    eligible,
    bySwitch: !eligible && boarding,
  };
}

const yearOf = (rate: Rate): number => (fenPerTerm(rate) ?? 0) * 2;

function ruleOf(
  { stage, boarding, teachingMode, modeText }: Classified,
  parts: readonly { readonly rate: Rate; readonly fen: number }[],
  eligible: boolean,
): string {
  const who = [stage, teachingMode ?? modeText, boarding ? '寄宿' : '非寄宿']
    .filter(Boolean)
    .join(' ');
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
