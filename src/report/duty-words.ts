import type { Render } from '../messages/render';
import { daysBetween } from '../reading/iso-date';
import type { DueDuty } from '../schemes/duty-calendar';
import type { MarkedDuty } from '../schemes/marked-duties';
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

/** When it went out and was reviewed, as a person noted it; late days are said. */
export function markWords({ mark, due }: MarkedDuty, render: Render): string {
  const { submitted, reviewed } = mark ?? {};
  const late = submitted !== undefined && due !== undefined ? daysBetween(due, submitted) : 0;
  return [
    ...(submitted === undefined
      ? []
      : [
          render({
            code: late > 0 ? 'schemes.duties.submitted-late' : 'schemes.duties.submitted',
            params: { on: submitted, days: late },
          }),
        ]),
    ...(reviewed === undefined
      ? []
      : [render({ code: 'schemes.duties.reviewed', params: { on: reviewed } })]),
  ].join('');
}
