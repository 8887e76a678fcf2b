import type { Render } from '../messages/render';
import type { DueDuty } from '../schemes/duty-calendar';
import { wordsOfRule } from '../schemes/sheets/rule-words';

/** How often a duty comes, in words: 每月25日前, or that it comes once. */
export const periodWords = ({ duty }: DueDuty, render: Render): string =>
  duty.rule.startsWith('once:') ? render({ code: 'schemes.duties.once' }) : wordsOfRule(duty.rule);

export function leftWords({ state, daysLeft = 0 }: DueDuty, render: Render): string {
  if (state === 'no-day' || state === 'over') return render({ code: `schemes.duties.${state}` });
  if (daysLeft === 0) return render({ code: 'schemes.duties.today' });
  return daysLeft > 0
    ? render({ code: 'schemes.duties.left', params: { days: daysLeft } })
    : render({ code: 'schemes.duties.past', params: { days: -daysLeft } });
}

/** What should be minded: the day is a Saturday, a Sunday or a holiday. */
export function hintWords({ restDay }: DueDuty, render: Render): string {
  if (restDay === undefined) return '';
  if (restDay < 6) return render({ code: 'schemes.duties.holiday' });
  const weekday = render({ code: `weekday.${restDay}` });
  return render({ code: 'schemes.duties.rest-day', params: { weekday } });
}
