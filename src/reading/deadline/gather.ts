import type { Cell } from './cell';
import type { Frame } from './frame';
import { hanging } from './hanging';
import { judge, judgeNextYear } from './judge-range';
import type { Outcome } from './outcome';
import type { YearFound } from './resolve-year';
import type { DateMention, Mention, When } from './when';

/** A date or range of the cell with what it asks for. */
export interface Judged {
  readonly mention: DateMention;
  readonly told: Outcome;
}

/** A month this late, followed by one this early, has probably passed the turn of the year. */
const LATE_MONTH = 9;
const EARLY_MONTH = 4;

const isDate = (one: Mention): one is DateMention => one.kind === 'date' || one.kind === 'range';

/** Puts the dates of a cell into the calendar one after the other, each inheriting from the last. */
export function judgeAll({ scan, mentions, context }: Cell): Judged[] {
  const all: Judged[] = [];
  const known = context.year ?? context.yearConflict;
  let year = known ? undefined : yearBehind(mentions);
  let month: number | undefined;
  let free = 0;
  for (const mention of mentions) {
    const before = free;
    free = mention.to;
    if (!isDate(mention)) continue;
    const told = judgeAfter(all[all.length - 1]?.told, mention, { context, year, month });
    if (told.kind !== 'invalid') hanging(scan, mention, before, told);
    all.push({ mention, told });
    year = told.year ?? written(mention.when) ?? year;
    month = told.month ?? month;
  }
  return all;
}

const written = ({ year }: When): YearFound | undefined =>
  year === undefined ? undefined : { value: year, source: 'written' };

/** 4月底完成排查，2020年5月底完成整改: where nothing else tells it, the year written behind. */
function yearBehind(mentions: readonly Mention[]): YearFound | undefined {
  let first: When | undefined;
  for (const one of mentions) {
    if (one.kind !== 'date') continue;
    first ??= one.when;
    if (one.when.year === undefined) continue;
    const leads = one.when !== first && (first.month ?? 13) <= (one.when.month ?? 0);
    return leads ? written(one.when) : undefined;
  }
  return undefined;
}

/** 11月底完成排查，2月底完成整改: the second month has no year and lies before the first. */
function judgeAfter(last: Outcome | undefined, mention: DateMention, frame: Frame): Outcome {
  const told = judge(mention, frame);
  const { when, marks } = mention;
  const { end = Infinity, month = 12 } = told;
  if (!last || end >= (last.end ?? end) || when.hasYear || marks.original) return told;
  if ((last.month ?? 0) < LATE_MONTH || month > EARLY_MONTH) return told;
  const later = judgeNextYear(mention, told, frame);
  return (later.end === undefined ? told : later).doubt('cross-year');
}
