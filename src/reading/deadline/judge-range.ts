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
  const begun = left && resolveLeft(left, right, frame);
  if (!left || !begun) {
    const issued = dayOfContext(frame.context.issued);
    return upTo(judgeDate(right, marks, frame), issued);
  }
  if (begun.state === 'impossible') return invalidBy(begun.why);
  // Without a year the months may still show that the right bound cannot be.
  if (begun.state === 'unsettled') return upTo(judgeDate(right, marks, frame), undefined);
  const start = beginning(left, begun.start, begun.end);
  const { carry } = frame;
  const end = judgeDate(right, marks, {
    context: frame.context,
    documentYear: frame.documentYear,
    carry: { year: begun.year ?? carry?.year, month: begun.month ?? carry?.month },
  });
  if (end.kind === 'invalid' || end.end === undefined) return end;
  if (end.end < start) return reversed(mention, frame, start, end);
  const doubts = begun.doubts.filter((doubt) => doubt !== 'vague');
  doubts.push(...end.doubts);
  if (marks.statedDays !== undefined && marks.statedDays !== end.end - start + 1)
    doubts.push('length-mismatch');
  return { ...end, kind: doubts.length > 0 ? 'ambiguous' : 'range', start, doubts };
}

/** A range whose beginning no date tells: 即日起至5月31日. */
function upTo(end: Judgement, start: DayNumber | undefined): Judgement {
  if (end.kind !== 'point' || end.end === undefined) return end;
  return {
    ...end,
    kind: 'range',
    start: start !== undefined && start <= end.end ? start : undefined,
  };
}

/** The left bound; without a year of its own it may have the right one's: 11月至2021年2月. */
function resolveLeft(left: When, right: When, frame: Frame): Resolved {
  const plain = resolve(left, frame);
  if (left.hasYear || right.year === undefined || left.month === undefined) return plain;
  const passes = left.month > (right.month ?? 12);
  const known = plain.state === 'settled' ? plain.year?.value : undefined;
  if (known !== undefined && (known < right.year || (known === right.year && !passes)))
    return plain;
  return resolve(left.inYear(passes ? right.year - 1 : right.year), frame);
}

function beginning(left: When, start: DayNumber, end: DayNumber): DayNumber {
  if (left.edge === 'end') return end;
  return left.edge === 'mid' && left.unit === 'month' ? start + 10 : start;
}

function reversed(
  { right, left, marks }: RangeMention,
  frame: Frame,
  start: DayNumber,
  end: Judgement,
): Judgement {
  const monthless = right.month === undefined && right.unit === 'day';
  if (right.hasYear || monthless || end.year === undefined) return invalidBy('reversed-range');
  const next = judgeDate(right.inYear(end.year.value + 1), marks, frame);
  if (next.end === undefined || next.end < start) return invalidBy('reversed-range');
  const days = right.unit === 'day' || left?.unit === 'day';
  if (days && next.end - start > LONGEST_CROSSING) return invalidBy('reversed-range');
  return { ...next, kind: 'ambiguous', start, doubts: [...next.doubts, 'cross-year'] };
}
