import { isRestDay } from '../calendar/working-days';
import { weekdayOf, type DayNumber } from '../day-number';
import type { Frame } from './frame';
import { doubtful, invalidBy, type Judgement } from './judgement';
import { resolve, type Settled } from './resolve';
import { addSpan } from './spans';
import type { Marks, When } from './when';

/** 国庆期间 and its like never spread further than this around the day itself. */
const LONGEST_HOLIDAY = 10;

/** What a date with its marks asks for (T1-T8, T22, T26). */
export function judgeDate(when: When, marks: Marks, frame: Frame): Judgement {
  const resolved = resolve(when, frame);
  if (resolved.state === 'impossible') return invalidBy(resolved.why);
  if (resolved.state === 'unsettled')
    return { ...doubtful(resolved.missing), notes: notesOf(when, marks) };
  const plain = bound(when, marks, resolved);
  const doubts = joined(resolved.doubts, joined(plain.doubts, doubtsOf(when, marks, resolved)));
  let { end, alt } = plain;
  if (resolved.other !== undefined && end !== undefined) {
    const second = resolved.other + (end - resolved.end);
    alt = Math.min(alt ?? end, second);
    end = Math.max(end, second);
  }
  const { year, month } = resolved;
  return {
    kind: doubts.length > 0 ? 'ambiguous' : plain.kind,
    doubts,
    notes: notesOf(when, marks),
    start: plain.start,
    end,
    alt: alt === end ? undefined : alt,
    year,
    month,
    milestones: undefined,
  };
}

const joined = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];

interface Bound {
  readonly kind: 'point' | 'range' | 'start' | 'ambiguous';
  readonly start?: DayNumber | undefined;
  readonly end?: DayNumber | undefined;
  readonly alt?: DayNumber | undefined;
  readonly doubts: readonly string[];
}

function bound(when: When, marks: Marks, { start, end, single }: Settled): Bound {
  const day = single || when.edge === 'end';
  if (marks.lag) return behind(end, marks);
  if (marks.after) return doubted('after', undefined, undefined, end + 1);
  if (marks.since && !marks.before)
    return {
      kind: 'start',
      start: day ? end : start,
      end: undefined,
      alt: undefined,
      doubts: NONE,
    };
  if (when.edge === 'start' && !single) return vagueStart(when, start);
  if (when.edge === 'mid') return vagueMiddle(when, start, end);
  if (marks.lead) {
    const led = addSpan(end, { ...marks.lead, count: -marks.lead.count });
    return doubted('lead', led.end);
  }
  if (when.unit === 'festival') return festival(marks, end);
  if (day) {
    const late =
      (marks.midnight && (marks.before || marks.upTo)) || marks.exclude || marks.strictly;
    return point(late ? end - 1 : end);
  }
  if (marks.before) {
    if (marks.include) return point(end);
    if (marks.exclude) return point(start - 1);
    // 周末前: by Friday, or by the end of the week
    const alt = when.doubt === 'weekend' ? end - 2 : start - 1;
    return doubted('before-interval', end, alt);
  }
  if (marks.strictly) return doubted('before-interval', end, start - 1);
  return marks.upTo ? point(end) : range(start, end);
}

const point = (end: DayNumber): Bound => ({
  kind: 'point',
  start: undefined,
  end,
  alt: undefined,
  doubts: NONE,
});
const range = (start: DayNumber, end: DayNumber): Bound => ({
  kind: 'range',
  start,
  end,
  alt: undefined,
  doubts: NONE,
});
const doubted = (doubt: string, end?: DayNumber, alt?: DayNumber, start?: DayNumber): Bound => ({
  kind: 'ambiguous',
  start,
  end,
  alt,
  doubts: [doubt],
});

/** 5月20日起15日内: the day itself is not counted (民法典201). */
function behind(from: DayNumber, marks: Marks): Bound {
  if (!marks.lag) return point(from);
  const { end, alt, doubts } = addSpan(from, marks.lag);
  return {
    kind: doubts.length > 0 ? 'ambiguous' : 'point',
    start: undefined,
    end,
    alt,
    doubts,
  };
}

/** 5月初, 年初: no last day that everybody would name (T6). */
function vagueStart({ unit }: When, start: DayNumber): Bound {
  return unit === 'month' ? doubted('vague', start + 9, undefined, start) : doubted('vague');
}

/** 5月中: the middle third, or the 15th; 年中: the first half. */
function vagueMiddle({ unit }: When, start: DayNumber, end: DayNumber): Bound {
  if (unit === 'month') return doubted('vague', start + 19, start + 14, start + 10);
  return doubted('vague', unit === 'year' ? start + (end - start === 365 ? 181 : 180) : end);
}

/** 国庆节前 is the day before (T22); 国庆期间 the days off around it. */
function festival(marks: Marks, day: DayNumber): Bound {
  if (marks.before) return point(day - 1);
  if (marks.upTo) return point(day);
  if (!marks.within) return doubted('festival-day', day, day - 1);
  let first = day;
  let last = day;
  for (let i = 0; i < LONGEST_HOLIDAY; i++) {
    if (isRestDay(first - 1)) first -= 1;
    if (isRestDay(last + 1)) last += 1;
  }
  return isRestDay(day) ? range(first, last) : doubted('holiday-table', day);
}

function doubtsOf(when: When, marks: Marks, { end, single }: Settled): readonly string[] {
  const { around, question, asked, done } = marks;
  const mismatch =
    single && when.statedWeekday !== undefined && when.statedWeekday !== weekdayOf(end);
  if (!around && !question && !asked && !done && !mismatch) return NONE;
  const doubts: string[] = [];
  if (around) doubts.push('around');
  if (question) doubts.push('questioned');
  if (asked) doubts.push('extension-asked');
  if (done) doubts.push('done');
  if (mismatch) doubts.push('weekday-mismatch');
  return doubts;
}

const NONE: readonly string[] = [];

function notesOf(when: When, marks: Marks): readonly string[] {
  if (!marks.soft && !when.ocr && !marks.extended) return NONE;
  const notes: string[] = [];
  if (marks.soft) notes.push('soft');
  if (when.ocr) notes.push('ocr');
  if (marks.extended) notes.push('extended');
  return notes;
}
