import type { Judged } from './gather';
import { isBareDay } from './hanging';
import { lastOf } from './last-of';
import type { Outcome } from './outcome';
import type { Scan } from './scan';
import type { DateMention } from './when';

/** Several dates of one cell as one deadline: the last of them, the others kept (T25). */
export function combine(scan: Scan, judged: readonly Judged[]): Outcome | undefined {
  if (judged.length < 2) return judged[0]?.told;
  const impossible = judged.find(({ told }) => told.kind === 'invalid');
  if (impossible) return impossible.told;
  const dates: Judged[] = [];
  for (const next of judged) {
    const before = dates.pop();
    const one = before && merged(scan, before, next);
    if (before && !one) dates.push(before);
    dates.push(one ?? next);
  }
  if (isRun(scan, dates)) return dates.at(-1)?.told.from(dates[0]?.told.start);
  // 5月31日前完成，6月起常态化: a beginning that nothing follows is no deadline.
  const ended = dates.map(({ told }) => told).filter(({ kind }) => kind !== 'open-ended');
  return ended.length < 2 ? (ended[0] ?? dates[0]?.told) : lastOf(ended);
}

/** 5、6月, 二、三季度: periods that follow upon each other, named in one breath, are one range. */
const isRun = (scan: Scan, dates: readonly Judged[]): boolean =>
  dates.every(({ told, mention }, index) => {
    const before = dates[index - 1];
    if (!before || told.kind !== 'range') return told.kind === 'range';
    const follows = told.start === (before.told.end ?? 0) + 1;
    return follows && scan.kinds.slice(before.mention.to, mention.from) === '、';
  });

/** Two dates that speak of one deadline, as one; nothing where they are two. */
function merged(scan: Scan, before: Judged, next: Judged): Judged | undefined {
  const { start, end, kind } = before.told;
  const { mention, told } = next;
  const between = scan.kinds.slice(before.mention.to, mention.from);
  // 3月1日开始，5月31日结束: a beginning and the date behind it are one range.
  if (kind === 'open-ended' || isStart(scan, before.mention)) {
    if (told.kind === 'open-ended') return before;
    const from = start ?? end ?? Infinity;
    if ((told.end ?? 0) >= from) told.start = from;
    return next;
  }
  const last = told.end;
  const same = last !== undefined && last === end;
  const bracketed = between === '(' && scan.is(mention.to, ')');
  // 8月25日前（开学前）: where the bracket is no day, it only says why.
  if (bracketed && end !== undefined && told.doubts[0] === 'school-calendar') return before;
  // 9月10日（教师节）: the name of the very day that stands before it
  if (bracketed && same && mention.when.unit === 'festival') return before;
  // 国检前（10月15日前）, 秋季开学前（8月31日）, 2021年11月，5日: where the first is no day, the second says
  // which.
  const within = last !== undefined && last <= (end ?? last) && last >= (start ?? last);
  const day = isOneMonth(before.mention) && isBareDay(mention) && APART.test(between);
  if (within && kind !== 'point') {
    if (day) return { mention, told: told.after(before.told) };
    if (bracketed) return next;
  }
  // 5月底或6月底, 5月31日/6月30日, 5月底6月初, or two with the same marks (国庆、中秋双节前): which of
  // two nobody says.
  const either =
    bracketed ||
    (isBareYear(mention) && APART.test(between)) ||
    mention.marks === before.mention.marks ||
    (between === '' ? scan.is(mention.from, 'NZ') : CHOICE.test(between));
  if (!same && !either) return undefined;
  const forward = same ? kind !== 'range' : (last ?? -Infinity) >= (end ?? -Infinity);
  const [early, late] = forward ? [before.told, told] : [told, before.told];
  late.after(early);
  if (!same) late.until(late.end, early.end ?? late.alt).doubt('either');
  return { mention, told: late };
}

/** 5月31日）2021年: the year of the date before, or one of its own. */
const isBareYear = ({ kind, when }: DateMention): boolean =>
  kind === 'date' && when.unit === 'year' && when.edge === undefined;
const isOneMonth = ({ kind, when }: DateMention): boolean =>
  kind === 'date' && when.unit === 'month';
/** What may come between a month and its day, a date and its year. */
const APART = /^[^文件和或至-]?$/;
const CHOICE = /^(.?[或/>]|[或/>].)$/;
const STARTING = /^(启动|动员|部署|安排部署|进场|开工|正式启动|全面启动)/;

/** 3月1日启动: a beginning, if a date follows it. */
const isStart = (scan: Scan, { kind, marks, to }: DateMention): boolean =>
  kind === 'date' &&
  !marks.before &&
  !marks.upTo &&
  scan.is(to, '文件') &&
  STARTING.test(scan.at(to).text);
