import type { DayNumber } from '../day-number';
import { dayOfContext, type Frame } from './frame';
import { judgeDate } from './judge-date';
import { wrong, type Outcome } from './outcome';
import { resolve } from './resolve';
import type { DateMention, When } from './when';

/** A range that only fits by passing into the next year must not be longer than this. */
const LONGEST_CROSSING = 184;

/** A至B: the right side takes what it lacks from the left; reversed bounds are never repaired (T11). */
export function judgeRange(mention: DateMention, frame: Frame): Outcome {
  const { left, when, marks } = mention;
  if (!left) return upTo(judgeDate(when, marks, frame), dayOfContext(frame.context.issued));
  const begun = resolveLeft(left, when, frame);
  if (begun.kind === 'invalid') return begun;
  // Without a year the months may still show that the right bound cannot be.
  if (begun.end === undefined) return upTo(judgeDate(when, marks, frame), undefined);
  const start = beginning(left, begun);
  const { year = frame.year, month = frame.month } = begun;
  const told = judgeDate(when, marks, { ...frame, year, month });
  if (told.end === undefined) return told;
  if (told.end < start) return passingOver(mention, frame, start, told);
  for (const doubt of begun.doubts) told.doubt(doubt, doubt !== 'vague');
  const days = told.end - start + 1;
  return told.from(start).doubt('length-mismatch', days !== (marks.statedDays ?? days));
}

/** A range whose beginning no date tells: 即日起至5月31日. */
function upTo(told: Outcome, start: DayNumber | undefined): Outcome {
  if (told.kind !== 'point' || told.end === undefined) return told;
  told.fixed = 'range';
  return start !== undefined && start <= told.end ? told.from(start) : told;
}

/** The left bound; without a year of its own it may have the right one's: 11月至2021年2月. */
function resolveLeft(left: When, right: When, frame: Frame): Outcome {
  const plain = resolve(left, frame);
  if (left.hasYear || right.year === undefined || left.month === undefined) return plain;
  const fitting = left.month > (right.month ?? 12) ? right.year - 1 : right.year;
  return (plain.year?.value ?? Infinity) <= fitting ? plain : resolve(left.inYear(fitting), frame);
}

function beginning(left: When, { start = 0, end = 0 }: Outcome): DayNumber {
  if (left.edge === 'end') return end;
  return left.edge === 'mid' && left.unit === 'month' ? start + 10 : start;
}

/** 11月至2月: where the right bound names no year, the next one may be meant. */
function passingOver(
  { left, when, marks }: DateMention,
  frame: Frame,
  start: DayNumber,
  { year }: Outcome,
): Outcome {
  const monthless = when.month === undefined && when.unit === 'day';
  if (!when.hasYear && !monthless && year) {
    const next = judgeDate(when.inYear(year.value + 1), marks, frame);
    const days = (next.end ?? 0) - start;
    const longest = [when.unit, left?.unit].includes('day') ? LONGEST_CROSSING : Infinity;
    if (days >= 0 && days <= longest) return next.from(start).doubt('cross-year');
  }
  return wrong('reversed-range');
}
