import { isRestDay } from '../calendar/working-days';
import { weekdayOf, type DayNumber } from '../day-number';
import type { Frame } from './frame';
import type { Outcome } from './outcome';
import { resolve } from './resolve';
import { addSpan } from './spans';
import type { Marks, When } from './when';

/** 国庆期间 and its like never spread further than this around the day itself. */
const LONGEST_HOLIDAY = 10;

/** What a date with its marks asks for (T1-T8, T22, T26). */
export function judgeDate(when: When, marks: Marks, frame: Frame): Outcome {
  const told = resolve(when, frame);
  if (told.kind === 'invalid') return told;
  told.note('soft', marks.soft).note('ocr', when.ocr).note('extended', marks.extended);
  const { start, end, alt: other } = told;
  if (start === undefined || end === undefined) return told;
  bind(told.from(undefined).until(end), when, marks, start, end);
  if (other !== undefined && told.end !== undefined) {
    const second = other + (told.end - end);
    told.until(Math.max(told.end, second), Math.min(told.alt ?? told.end, second));
  }
  return told
    .doubt('around', marks.around)
    .doubt('questioned', marks.question)
    .doubt('extension-asked', marks.asked)
    .doubt('done', marks.done)
    .doubt(
      'weekday-mismatch',
      start === end && weekdayOf(end) !== (when.statedWeekday ?? weekdayOf(end)),
    );
}

/** Notes which days of a period the marks around it mean; without any, its last one. */
function bind(told: Outcome, when: When, marks: Marks, start: DayNumber, end: DayNumber): Outcome {
  const { edge, unit } = when;
  const single = start === end;
  const day = single || edge === 'end';
  // 5月20日起15日内: the day itself is not counted (民法典201)
  if (marks.lag) return addSpan(end, marks.lag, told);
  if (marks.after)
    return told
      .from(end + 1)
      .until(undefined)
      .doubt('after');
  if (marks.since && !marks.before) {
    const late = edge === 'mid' && unit === 'month' ? start + 10 : start;
    return told.from(day ? end : late).until(undefined);
  }
  // 5月初, 年初: no last day that everybody would name (T6)
  if (edge === 'start' && !single)
    return (unit === 'month' ? told.from(start).until(start + 9) : told.until(undefined)).doubt(
      'vague',
    );
  if (edge === 'mid') return middle(told, unit, start, end).doubt('vague');
  if (marks.lead)
    return addSpan(end, { ...marks.lead, count: -marks.lead.count }, told).doubt('lead');
  // 国庆节前 is the day before (T22).
  const ahead = unit === 'festival' && !marks.upTo;
  if (ahead && !marks.before) return festival(told, marks, end);
  if (day) {
    const late = ahead || (marks.midnight && (marks.before || marks.upTo));
    return late || marks.exclude || marks.strictly ? told.until(end - 1) : told;
  }
  if (marks.before && marks.include) return told;
  if (marks.before && marks.exclude) return told.until(start - 1);
  // 周末前: by Friday, or by the end of the week
  if (marks.before || marks.strictly)
    return told
      .until(end, when.doubt === 'weekend' && marks.before ? end - 2 : start - 1)
      .doubt('before-interval');
  return marks.upTo ? told : told.from(start);
}

/** 5月中: the middle third, or the 15th; 年中: the first half. */
function middle(told: Outcome, unit: string, start: DayNumber, end: DayNumber): Outcome {
  if (unit === 'month') return told.from(start + 10).until(start + 19, start + 14);
  return told.until(unit === 'year' ? start + (end - start === 365 ? 181 : 180) : end);
}

/** 国庆期间: the days off around it; 国庆节 alone may mean the day or all before it. */
function festival(told: Outcome, marks: Marks, day: DayNumber): Outcome {
  if (!marks.within) return told.until(day, day - 1).doubt('festival-day');
  if (!isRestDay(day)) return told.doubt('holiday-table');
  let first = day;
  let last = day;
  for (let i = 0; i < LONGEST_HOLIDAY; i++) {
    if (isRestDay(first - 1)) first -= 1;
    if (isRestDay(last + 1)) last += 1;
  }
  return told.from(first).until(last);
}
