import type { DayNumber } from '../day-number';
import { dayOfContext, type Frame } from './frame';
import { judgeDate } from './judge-date';
import { invalidBy, type Judgement } from './judgement';
import { resolve, type Resolved } from './resolve';
import type { RangeMention, When } from './when';

/** A range that only fits by passing into the next year must not be longer than this. */
const LONGEST_CROSSING = 184;

/** A至B: the right side takes what it lacks from the left; reversed bounds are never repaired (T11). */
export function judgeRange(mention: RangeMention, frame: Frame): Judgement {
  const { left, right, marks } = mention;
  if (!left) {
    const end = judgeDate(right, { ...marks, upTo: true }, frame);
    const issued = dayOfContext(frame.context.issued);
    const begun = issued !== undefined && end.end !== undefined && issued <= end.end;
    return end.kind === 'point'
      ? { ...end, kind: 'range', ...(begun ? { start: issued } : {}) }
      : end;
  }
  const begun = resolveLeft(left, right, frame);
  if (begun.state === 'impossible') return invalidBy(begun.why);
  if (begun.state === 'unsettled') {
    const end = judgeDate(right, { ...marks, upTo: true }, frame);
    if (end.kind === 'point') return { ...end, kind: 'range' };
    // Without a year the months may still show that the right bound cannot be.
    return end.kind === 'invalid' ? end : { ...end, kind: 'ambiguous' };
  }
  const start = beginning(left, begun.start, begun.end);
  const carry = {
    ...(begun.year ? { year: begun.year } : {}),
    ...(begun.month ? { month: begun.month } : {}),
  };
  const end = judgeDate(right, endMarks(mention), {
    ...frame,
    carry: { ...frame.carry, ...carry },
  });
  if (end.kind === 'invalid') return end;
  const doubts = [...begun.doubts.filter((doubt) => doubt !== 'vague'), ...end.doubts];
  if (end.end !== undefined && end.end < start) return reversed(mention, frame, start, end);
  if (
    end.end !== undefined &&
    marks.statedDays !== undefined &&
    marks.statedDays !== end.end - start + 1
  )
    doubts.push('length-mismatch');
  return { ...end, kind: doubts.length > 0 ? 'ambiguous' : 'range', start, doubts };
}

/** 前 and 止 behind a range bind its end; a 前 behind a longer period stays ambiguous. */
function endMarks({ marks }: RangeMention): RangeMention['marks'] {
  return marks.before ? marks : { ...marks, upTo: true };
}

/** The left bound; without a year of its own it may have the right one's: 11月至2021年2月. */
function resolveLeft(left: When, right: When, frame: Frame): Resolved {
  const plain = resolve(left, frame);
  const bare = left.year === undefined && left.yearShift === undefined && !left.yearFollows;
  if (!bare || right.year === undefined || left.month === undefined) return plain;
  const fits =
    plain.state === 'settled' &&
    plain.year !== undefined &&
    plain.year.value <= right.year &&
    (plain.year.value < right.year || left.month <= (right.month ?? 12));
  if (fits) return plain;
  const year = left.month > (right.month ?? 12) ? right.year - 1 : right.year;
  return resolve({ ...left, year }, frame);
}

function beginning(left: When, start: DayNumber, end: DayNumber): DayNumber {
  if (left.edge === 'end') return end;
  return left.edge === 'mid' && left.unit === 'month' ? start + 10 : start;
}

function reversed(
  mention: RangeMention,
  frame: Frame,
  start: DayNumber,
  end: Judgement,
): Judgement {
  const { right, left } = mention;
  const stated =
    right.year !== undefined || right.yearShift !== undefined || right.yearFollows === true;
  const monthless = right.month === undefined && right.unit === 'day';
  if (stated || monthless || end.year === undefined) return invalidBy('reversed-range');
  const year = end.year.value + 1;
  const next = judgeDate({ ...right, year }, endMarks(mention), { ...frame });
  if (next.end === undefined || next.end < start) return invalidBy('reversed-range');
  const days = right.unit === 'day' || left?.unit === 'day';
  if (days && next.end - start > LONGEST_CROSSING) return invalidBy('reversed-range');
  return { ...next, kind: 'ambiguous', start, doubts: [...next.doubts, 'cross-year'] };
}
