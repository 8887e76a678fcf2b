import { dayOfContext, type Frame } from './frame';
import { judgeDate } from './judge-date';
import { wrong, type Outcome } from './outcome';
import { Marks, type DateMention, type When } from './when';

/** A range that only fits by passing into the next year must not be longer than this. */
const LONGEST_CROSSING = 184;

/** A left bound binds as 起 does: from its first day, of 5月底 from the last. */
const SINCE = new Marks();
SINCE.since = true;

/** What a date or a range asks for. */
export const judge = (mention: DateMention, frame: Frame): Outcome =>
  mention.kind === 'range'
    ? judgeRange(mention, frame)
    : judgeDate(mention.when, mention.marks, frame);

/** A至B: the right side takes what it lacks from the left; reversed bounds are never repaired (T11). */
function judgeRange(mention: DateMention, frame: Frame): Outcome {
  const { left, when, marks } = mention;
  const begun = left && judgeLeft(left, when, frame);
  if (begun?.kind === 'invalid') return begun;
  if (begun?.start === undefined) {
    // 即日起至5月31日; without a year the months may still show that the right bound cannot be.
    const told = judgeDate(when, marks, frame);
    const issued = left ? Infinity : (dayOfContext(frame.context.issued) ?? Infinity);
    if (told.kind !== 'point' || told.end === undefined) return told;
    told.fixed = 'range';
    return issued <= told.end ? told.from(issued) : told;
  }
  const { start, year = frame.year, month = frame.month } = begun;
  const told = judgeDate(when, marks, { ...frame, year, month });
  if (told.end === undefined) return told;
  if (told.end < start) return passingOver(mention, frame, told);
  const days = told.end - start + 1;
  return (
    told
      .from(start)
      .after(begun)
      // 4月30日-2021年: a range, or one date in a foreign order
      .doubt(
        'order',
        when.unit === 'year' && when.year !== undefined && !when.edge && !left?.hasYear,
      )
      .doubt('length-mismatch', days !== (marks.statedDays ?? days))
  );
}

/** The left bound; without a year of its own it may have the right one's: 11月至2021年2月. */
function judgeLeft(left: When, right: When, frame: Frame): Outcome {
  const plain = judgeDate(left, SINCE, frame);
  if (left.hasYear || right.year === undefined || left.month === undefined) return plain;
  const year = left.month > (right.month ?? 12) ? right.year - 1 : right.year;
  return (plain.year?.value ?? Infinity) <= year
    ? plain
    : judgeDate(left.inYear(year), SINCE, frame);
}

/** The same wording in the year behind the one that it was first read in. */
export const judgeNextYear = (mention: DateMention, { year }: Outcome, frame: Frame): Outcome =>
  judge({ ...mention, when: mention.when.inYear((year?.value ?? 0) + 1) }, frame);

/** 11月至2月: where the right bound names no year, the next one may be meant. */
function passingOver(mention: DateMention, frame: Frame, told: Outcome): Outcome {
  const { left, when } = mention;
  if (when.hasYear) return wrong('reversed-range');
  const next = judgeNextYear(mention, told, frame);
  const { start = 0, end = Infinity } = next;
  const long = end - start > LONGEST_CROSSING && (when.unit === 'day' || left?.unit === 'day');
  return long || end === Infinity ? wrong('reversed-range') : next.doubt('cross-year');
}
