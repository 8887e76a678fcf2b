import type { DayNumber } from '../day-number';
import type { Judged } from './gather';
import { Outcome } from './outcome';
import type { Scan } from './scan';
import type { DateMention } from './when';

/** Several dates of one cell as one deadline: the last of them, the others kept (T25). */
export function combine(scan: Scan, judged: readonly Judged[]): Outcome | undefined {
  if (judged.length < 2) return judged[0]?.told;
  const dates = explained(scan, withStarts(scan, judged));
  const all = dates.map(({ told }) => told);
  const [first] = all;
  const impossible = all.find(({ kind }) => kind === 'invalid');
  if (!first || all.length < 2 || impossible) return impossible ?? first;
  const joined = new Outcome();
  for (const { doubts, notes } of all) {
    for (const doubt of doubts) joined.doubt(doubt);
    for (const note of notes) joined.note(note);
  }
  joined.year = first.year;
  if (isRun(scan, dates)) return joined.from(first.start).until(all.at(-1)?.end);
  const days = lastDays(all);
  const end = days.at(-1);
  const latest = all.find((one) => one.end === end) ?? first;
  if (days.length === 1 && joined.doubts.length === 0)
    return all.find(({ kind }) => kind === 'range') ?? latest;
  const choice = choiceAt(scan, dates);
  // Of 6月底前、10月底或9月底 the last two are one milestone with two readings.
  const pair = choice === 0 || choice === dates.length - 2 ? lastDays(all.slice(choice)) : [];
  const other = pair.length > 1 ? pair[0] : undefined;
  joined.until(end, other ?? latest.alt).doubt('either', choice >= 0);
  joined.year = latest.year;
  const kept = days.filter((day) => day !== other);
  if (choice === 0) joined.start = latest.start;
  else if (kept.length > 1) joined.milestones = kept;
  return joined;
}

/**
 * 国检前（10月15日前）, 秋季开学前（8月31日）: where the first is no day, the bracket says which; 8月25日前
 * （开学前）: where the bracket is no day, it only says why.
 */
function explained(scan: Scan, dates: readonly Judged[]): readonly Judged[] {
  return dates.filter(({ mention, told: { kind, start, end, doubts } }, index) => {
    const before = index > 0 ? dates[index - 1] : undefined;
    if (doubts[0] === 'school-calendar' && before?.told.end !== undefined)
      if (isBracketed(scan, before.mention, mention)) return false;
    const next = dates[index + 1];
    const last = next?.told.end;
    if (
      !next ||
      last === undefined ||
      kind === 'point' ||
      !isBracketed(scan, mention, next.mention)
    )
      return true;
    return end !== undefined && (last > end || last < (start ?? last));
  });
}

/** 5月底前（5月31日）: nothing but the second date stands in the bracket behind the first. */
const isBracketed = (scan: Scan, { to }: DateMention, next: DateMention): boolean =>
  scan.kind(to) === '(' && next.from === to + 1 && scan.is(next.to, ')');

/** 5、6月, 二、三季度: periods that follow upon each other, named in one breath, are one range. */
const isRun = (scan: Scan, dates: readonly Judged[]): boolean =>
  dates.every(({ told, mention: { to } }, index) => {
    const next = dates[index + 1];
    if (told.kind !== 'range' || !next) return told.kind === 'range';
    const follows = told.end !== undefined && next.told.start === told.end + 1;
    return follows && next.mention.from === to + 1 && scan.kind(to) === '、';
  });

/** The last days, each once and in order. */
function lastDays(all: readonly Outcome[]): DayNumber[] {
  const days = new Set<DayNumber>();
  for (const { end } of all) if (end !== undefined) days.add(end);
  return [...days].sort((a, b) => a - b);
}

const STARTING = /^(启动|动员|部署|安排部署|进场|开工|正式启动|全面启动)/;

/** 3月1日启动: a beginning, if a date follows it. */
const isStart = (scan: Scan, { kind, marks, to }: DateMention): boolean =>
  kind === 'date' &&
  !marks.before &&
  !marks.upTo &&
  scan.is(to, '文件') &&
  STARTING.test(scan.at(to).text);

/** 3月1日开始，5月31日结束: a beginning and the date behind it are one range. */
function withStarts(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  let start: DayNumber | undefined;
  const dates = judged.filter(({ mention, told }, index) => {
    if (told.kind === 'open-ended' || (index < judged.length - 1 && isStart(scan, mention))) {
      start ??= told.start ?? told.end;
      return false;
    }
    if (told.kind === 'point' && (told.end ?? 0) >= (start ?? Infinity)) told.start = start;
    start = undefined;
    return true;
  });
  return dates.length > 0 ? dates : judged;
}

/**
 * 5月底或6月底, 5月31日/6月30日, 5月底6月初, or two with the same marks (国庆、中秋双节前): which of two
 * nobody says; the first such pair, or -1.
 */
function choiceAt(scan: Scan, dates: readonly Judged[]): number {
  return dates.findIndex(({ mention }, index) => {
    const next = dates[index + 1]?.mention;
    if (!next || next.from - mention.to > 2) return false;
    const between = scan.kinds.slice(mention.to, next.from);
    if (next.marks === mention.marks) return true;
    if (between === '') return scan.is(next.from, 'NZ');
    return /[或/>]/.test(between) || isBracketed(scan, mention, next);
  });
}
