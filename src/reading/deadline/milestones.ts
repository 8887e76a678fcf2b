import type { DayNumber } from '../day-number';
import type { Dated, Judged } from './gather';
import type { Judgement } from './judgement';
import type { Scan } from './scan';
import { united } from './outcome';

/** Several dates of one cell as one deadline: the last of them, the others kept (T25). */
export function combine(scan: Scan, judged: readonly Judged[]): Judgement | undefined {
  if (judged.length < 2) return judged[0]?.judgement;
  const begun = judged.some((one) => isStart(scan, one)) ? withStarts(scan, judged) : judged;
  const dates = explained(scan, begun);
  if (dates.length < 2) return dates[0]?.judgement;
  const all = dates.map(({ judgement }) => judgement);
  const wrong = all.find(({ kind }) => kind === 'invalid');
  if (wrong) return wrong;
  const doubts = [...united(all.map((one) => one.doubts))];
  const notes = united(all.map((one) => one.notes));
  const run = runOf(scan, dates);
  if (run && doubts.length === 0) return { ...run, notes };
  const choice = choiceAt(scan, dates);
  // 6月底前、10月底或9月底: the last two are one milestone with two readings.
  const apart = choice > 0 && choice === dates.length - 2;
  const pair = apart ? lastDays(all.slice(choice)) : [];
  const milestones = lastDays(apart ? all.slice(0, choice) : all);
  for (const end of pair.slice(-1)) insert(milestones, end);
  const end = milestones[milestones.length - 1];
  const latest = all.find((one) => one.end === end);
  if (milestones.length === 1 && doubts.length === 0)
    return all.find(({ kind }) => kind === 'range') ?? latest;
  if (choice >= 0) doubts.push('either');
  const several = milestones.length > 1;
  const either = choice === 0;
  return {
    kind: doubts.length > 0 ? 'ambiguous' : 'point',
    doubts,
    notes,
    start: either ? latest?.start : undefined,
    end,
    alt: either && several ? milestones[0] : pair.length > 1 ? pair[0] : latest?.alt,
    year: latest?.year,
    month: either ? latest?.month : undefined,
    milestones: several && !either ? milestones : undefined,
  };
}

/** 国检前（10月15日前）, 秋季开学前（8月31日）: where the first is no day, the bracket says which. */
function explained(scan: Scan, dates: readonly Judged[]): readonly Judged[] {
  return dates.filter(({ judgement, mention }, index) => {
    const next = dates[index + 1];
    if (!next || judgement.kind === 'point' || !isBracketed(scan, mention, next)) return true;
    const { start, end } = judgement;
    const last = next.judgement.end;
    if (last === undefined) return true;
    return end !== undefined && (last > end || last < (start ?? last));
  });
}

/** 5月底前（5月31日）: nothing but the second date stands in the bracket behind the first. */
const isBracketed = (scan: Scan, { to }: Dated, { mention }: Judged): boolean =>
  scan.kind(to) === '(' && mention.from === to + 1 && scan.is(mention.to, ')');

/** 5、6月, 二、三季度: periods that follow upon each other, named in one breath, are one range. */
function runOf(scan: Scan, dates: readonly Judged[]): Judgement | undefined {
  for (const [index, { judgement, mention }] of dates.entries()) {
    const next = dates[index + 1];
    if (judgement.kind !== 'range') return undefined;
    if (!next) return { ...judgement, start: dates[0]?.judgement.start };
    if (judgement.end === undefined || next.judgement.start !== judgement.end + 1) return undefined;
    if (next.mention.from !== mention.to + 1 || scan.kind(mention.to) !== '、') return undefined;
  }
  return undefined;
}

/** The last days, each once and in order. */
function lastDays(all: readonly Judgement[]): DayNumber[] {
  const days: DayNumber[] = [];
  for (const { end } of all) if (end !== undefined) insert(days, end);
  return days;
}

function insert(days: DayNumber[], day: DayNumber): void {
  if (days.includes(day)) return;
  days.push(day);
  // They nearly always come in order.
  if (days.length > 1 && (days[days.length - 2] ?? day) > day) days.sort((a, b) => a - b);
}

const STARTING = /^(启动|动员|部署|安排部署|进场|开工|正式启动|全面启动)/;

/** 3月1日开始, 3月1日启动: a beginning, if a date follows it. */
function isStart(scan: Scan, { judgement, mention }: Judged): boolean {
  if (judgement.kind === 'start') return true;
  const { kind, marks, to } = mention;
  if (kind !== 'date' || marks.before || marks.upTo || !scan.is(to, '文件')) return false;
  return STARTING.test(scan.at(to).text);
}

/** 3月1日开始，5月31日结束: a beginning and the date behind it are one range. */
function withStarts(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  const dates: Judged[] = [];
  let start: DayNumber | undefined;
  judged.forEach((one, index) => {
    const { judgement, mention } = one;
    const starts = judgement.kind === 'start' || index < judged.length - 1;
    if (starts && isStart(scan, one)) {
      start ??= judgement.start ?? judgement.end;
      return;
    }
    const ranged = judgement.kind === 'point' && (judgement.end ?? 0) >= (start ?? Infinity);
    dates.push(ranged ? { mention, judgement: { ...judgement, kind: 'range', start } } : one);
    start = undefined;
  });
  return dates.length > 0 ? dates : judged;
}

/** 5月底或6月底, 5月31日/6月30日, 5月底6月初: which of two nobody says; the first such pair, or -1. */
function choiceAt(scan: Scan, dates: readonly Judged[]): number {
  return dates.findIndex((one, index) => {
    const { mention } = one;
    const next = dates[index + 1]?.mention;
    if (!next || next.from - mention.to > 2) return false;
    const between = scan.kinds.slice(mention.to, next.from);
    if (between === '(' && isBracketed(scan, mention, dates[index + 1] ?? one)) return true;
    return /[或/>]/.test(between) || (between === '' && scan.is(next.from, 'NZ'));
  });
}
