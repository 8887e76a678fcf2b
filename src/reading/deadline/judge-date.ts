import { isRestDay } from '../calendar/working-days';
import { weekdayOf, type DayNumber } from '../day-number';
import type { Frame } from './frame';
import { Outcome, wrong } from './outcome';
import type { Period } from './place-in-month';
import { resolve } from './resolve';
import { addMonths, addSpan } from './spans';
import type { Marks, When } from './when';

/** What a date with its marks asks for (T1-T8, T22, T26). */
export function judgeDate(when: When, marks: Marks, frame: Frame): Outcome {
  const told = new Outcome();
  const period = resolve(when, frame, told);
  const settled = typeof period !== 'string';
  // What the calendar does not have is wrong; all else is only not known.
  if (!settled && period.startsWith('no-such')) return wrong(period);
  told.note('soft', marks.soft).note('ocr', when.ocr).note('extended', marks.extended);
  if (!settled) return told.doubt(period);
  const { start, end, other, doubt } = period;
  bind(told.doubt(doubt), when, marks, period);
  if (other !== undefined && told.end !== undefined) {
    const second = other + (told.end - end);
    told.until(Math.max(told.end, second), Math.min(told.alt ?? told.end, second));
  }
  const weekday = when.statedWeekday;
  return told
    .doubt('around', marks.around)
    .doubt('questioned', marks.question)
    .doubt('extension-asked', marks.asked)
    .doubt('done', marks.done)
    .doubt(
      'weekday-mismatch',
      weekday !== undefined && start === end && weekdayOf(end) !== weekday,
    );
}

/** Notes which days of a period the marks around it mean. */
function bind(told: Outcome, when: When, marks: Marks, { start, end }: Period): Outcome {
  const { edge, unit } = when;
  const single = start === end;
  const day = single || edge === 'end';
  // 5月20日起15日内: the day itself is not counted (民法典201)
  if (marks.lag) return addSpan(end, marks.lag, told);
  if (marks.after) return told.from(end + 1).doubt('after');
  if (marks.since && !marks.before) {
    const late = edge === 'mid' && unit === 'month' ? start + 10 : start;
    return told.from(day ? end : late);
  }
  // 5月初, 年初: no last day that everybody would name (T6)
  if (edge === 'start' && !single) {
    if (unit === 'month') told.from(start).until(start + 9);
    return told.doubt('vague');
  }
  // 5月中: the middle third, or the 15th; 年中: the first half
  if (edge === 'mid') {
    if (unit === 'month') told.from(start + 10).until(start + 19, start + 14);
    else told.until(unit === 'year' ? addMonths(start, 6) - 1 : end);
    return told.doubt('vague');
  }
  if (marks.lead)
    return addSpan(end, { ...marks.lead, count: -marks.lead.count }, told).doubt('lead');
  // 国庆节前 is the day before (T22).
  const ahead = unit === 'festival' && !marks.upTo;
  if (ahead && !marks.before) return festival(told, marks, end);
  if (day) {
    const late = ahead || (marks.midnight && (marks.before || marks.upTo));
    return told.until(late || marks.exclude || marks.strictly ? end - 1 : end);
  }
  if (!marks.before && !marks.strictly)
    return marks.upTo ? told.until(end) : told.from(start).until(end);
  if (marks.include) return told.until(end);
  if (marks.exclude) return told.until(start - 1);
  // 周末前: by Friday, or by the end of the week
  return told.until(end, when.doubt === 'weekend' ? end - 2 : start - 1).doubt('before-interval');
}

/** 国庆期间: the days off around it; 国庆节 alone may mean the day or all before it. */
function festival(told: Outcome, marks: Marks, day: DayNumber): Outcome {
  if (!marks.within) return told.until(day, day - 1).doubt('festival-day');
  if (!isRestDay(day)) return told.until(day).doubt('holiday-table');
  let first = day;
  let last = day;
  while (isRestDay(first - 1)) first -= 1;
  while (isRestDay(last + 1)) last += 1;
  return told.from(first).until(last);
}
