import type { Found, Parser, Scan } from '../scan';
import type { TokenKind } from '../token';
import {
  monthDetail,
  quarterDetail,
  termDetail,
  yearDetail,
  halfYearDetail,
} from './recurring-detail';
import { weekdays } from './recurring-week';

/** A period that comes again, and every how many of them. */
export type Cycle =
  | 'day'
  | 'week'
  | 'xun'
  | 'halfMonth'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'term'
  | 'schoolYear';

/** Work whose name behind a bare 周, 月, 季 makes it a rhythm: 周调度, 月通报, 季考核. */
const RHYTHM_WORK =
  /^(报|调度|通报|督查|督导|汇报|总结|小结|考核|检查|研判|会商|例会|清零|评比|评估|汇总|调研|抽查|巡查|更新|监测|反馈|排查|报告|报送|一)/;

const WORK =
  /^[报调通督汇总小考检研会例清评抽巡更监反排走家演培活复核比盘对点分审验回公推讲专主结查访议测统晒述上]/;

/** 每月25日前, 按季度, 一周一调度, 隔周, 次月5日前, 季度终了后10日内. */
export const parseRecurring: Parser<string> = (scan, from) => {
  const token = scan.at(from);
  switch (token.kind) {
    case 'every':
      return every(scan, from);
    case 'everyOther': {
      const cycle = cycleAt(scan, from + 1);
      return cycle ? { value: named(cycle.value, 2), next: cycle.next } : undefined;
    }
    case 'num':
    case 'half':
      return onePerOne(scan, from);
    case 'relMonth':
      return token.value === FOLLOWING ? monthDetail(scan, from + 1, true) : undefined;
    case 'relQuarter':
      return token.value === FOLLOWING ? quarterDetail(scan, from + 1) : undefined;
    case 'month':
    case 'quarter':
    case 'year':
    case 'term':
    case 'week':
    case 'day':
    case 'xun':
      return bare(scan, from);
    default:
      return undefined;
  }
};

const FOLLOWING = 11;

function every(scan: Scan, from: number): Found<string> | undefined {
  const manner = scan.at(from).value;
  let at = from + 1;
  let count = 1;
  const number = scan.at(at);
  if (number.kind === 'closing') return { value: 'termly:last', next: at + 1 };
  if (number.kind === 'weekday') return weekday(scan, at);
  if (number.kind === 'weekend') return { value: 'weekly', next: at + 1 };
  if (number.kind === 'half') {
    at = scan.past(at + 1, 'piece');
    const unit = scan.kind(at);
    if (unit === 'month') return { value: 'semimonthly', next: at + 1 };
    if (unit === 'year') return halfYearDetail(scan, at + 1);
    if (unit === 'term') return { value: 'termly', next: at + 1 };
    return undefined;
  }
  if (number.kind === 'num') {
    count = number.value;
    at = scan.past(at + 1, 'piece');
    // 每两周一调度 is every two weeks, not Monday.
    if (scan.kind(at) === 'weekday' && count > 1)
      return { value: named('week', count), next: at + 1 };
  }
  const cycle = cycleAt(scan, at);
  if (!cycle) return undefined;
  if (manner === 2) return { value: named(cycle.value, count + 1), next: cycle.next };
  // 按 is a rhythm only before a bare unit: 按月, 按季度, never 按5月要求.
  if (manner === 1 && (count > 1 || !isRhythm(scan, cycle.next))) return undefined;
  return count === 1
    ? detailed(scan, cycle)
    : { value: named(cycle.value, count), next: cycle.next };
}

function detailed(scan: Scan, cycle: Found<Cycle>): Found<string> {
  const at = scan.past(cycle.next, 'of');
  switch (cycle.value) {
    case 'week':
      return weekdays(scan, at) ?? { value: 'weekly', next: cycle.next };
    case 'month':
      return monthDetail(scan, at, false) ?? { value: 'monthly', next: cycle.next };
    case 'quarter':
      return quarterDetail(scan, at) ?? { value: 'quarterly', next: cycle.next };
    case 'half':
      return halfYearDetail(scan, at);
    case 'year':
      return yearDetail(scan, at) ?? { value: 'yearly', next: cycle.next };
    case 'term':
      return termDetail(scan, at, 'termly');
    case 'schoolYear':
      return termDetail(scan, at, 'school-yearly');
    default:
      return { value: named(cycle.value, 1), next: cycle.next };
  }
}

/** 按月, 按季度报送, but not 按年度计划 or 按月底前. */
function isRhythm(scan: Scan, at: number): boolean {
  const { kind, text } = scan.at(at);
  if (kind === 'num' || kind === 'before' || kind === 'within' || kind === 'end') return false;
  return !/^(计划|要求|规定|方案|安排|目标|任务|预算|部署|时间|节点)/.test(text);
}

/** 每周一 is Monday; 每周一调度, 每周一次 are once a week. */
function weekday(scan: Scan, at: number): Found<string> | undefined {
  const next = scan.at(at + 1);
  const once =
    next.kind === 'once' ||
    (next.kind !== 'none' &&
      /^(调度|通报|督查|督导|总结|研判|会商|考核|汇总|例会|小结|评比|清零|抽查|巡查|排查)/.test(
        next.text,
      ));
  if (scan.at(at).value === 1 && once) return { value: 'weekly', next: at + 1 };
  return weekdays(scan, at);
}

/** 一月一督查, 半年一总结, 一周一次, 一年两次, 两周一调度, 十天一汇报. */
function onePerOne(scan: Scan, from: number): Found<string> | undefined {
  const at = scan.past(from + 1, 'piece');
  const times = scan.at(at + 1);
  const first = scan.at(from);
  const half = first.kind === 'half';
  const count = half ? 1 : first.value;
  if (scan.kind(at) === 'weekday') {
    // 两周一调度 is cut as 两 周一 调度.
    const rhythm = scan.at(at).value === 1 && count <= MOST && scan.kind(from - 1) !== 'nth';
    return rhythm && isWork(scan, at + 1)
      ? { value: named('week', count), next: at + 1 }
      : undefined;
  }
  if (times.kind !== 'num' || times.value < 1 || times.value > 4) return undefined;
  const cycle = cycleAt(scan, at);
  if (!cycle || !(count <= MOST) || scan.kind(from - 1) === 'nth') return undefined;
  const once = scan.kind(at + 2) === 'once';
  if (!isWork(scan, at + 2) || (!once && !(times.han && (half || first.han)))) return undefined;
  if (!half) return { value: named(cycle.value, count), next: at + 2 };
  if (cycle.value === 'year') return { value: named('half', 1), next: at + 2 };
  return cycle.value === 'month' ? { value: named('halfMonth', 1), next: at + 2 } : undefined;
}

/** Nobody counts a rhythm in more than so many days, weeks or months. */
const MOST = 12;

/** 一月一督查, 一周一走访; 九年一贯制 is no rhythm. */
function isWork(scan: Scan, at: number): boolean {
  const { kind, text } = scan.at(at);
  if (kind === 'word') return WORK.test(text);
  return kind === 'found' || kind === 'once' || kind === 'issue';
}

/** 周调度, 月通报, 季考核 at the head of a statement; 季度终了后10日内; 月报. */
function bare(scan: Scan, from: number): Found<string> | undefined {
  const kind = scan.kind(from);
  if (scan.kind(from - 1) === 'num' || scan.kind(from - 1) === 'piece') return undefined;
  const closes =
    scan.is(from + 1, 'finish', 'after') ||
    (scan.kind(from + 1) === 'end' && scan.is(from + 2, 'after', 'finish'));
  if (closes) {
    const found =
      kind === 'month'
        ? monthDetail(scan, from + 1, false)
        : kind === 'quarter'
          ? quarterDetail(scan, from + 1)
          : kind === 'year'
            ? yearDetail(scan, from + 1)
            : undefined;
    if (found?.value.includes('+')) return found;
  }
  if (kind === 'year' || kind === 'term') return undefined;
  if (!scan.isBreak(from) && !scan.is(from - 1, 'enum', 'and')) return undefined;
  const next = scan.at(from + 1);
  if (next.kind === 'none' || !RHYTHM_WORK.test(next.text)) return undefined;
  if (next.kind === 'num') return undefined;
  const cycle = cycleAt(scan, from);
  return cycle ? { value: named(cycle.value, 1), next: cycle.next } : undefined;
}

function cycleAt(scan: Scan, at: number): Found<Cycle> | undefined {
  const cycle = CYCLES.get(scan.kind(at));
  if (!cycle || (scan.kind(at) === 'xun' && scan.at(at).value !== 0)) return undefined;
  return { value: cycle, next: at + 1 };
}

const CYCLES: ReadonlyMap<TokenKind, Cycle> = new Map<TokenKind, Cycle>([
  ['day', 'day'],
  ['days', 'day'],
  ['workday', 'day'],
  ['week', 'week'],
  ['xun', 'xun'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['term', 'term'],
  ['schoolYear', 'schoolYear'],
]);

/** The rule's name for every nth of a cycle. */
export function named(cycle: Cycle, count: number): string {
  const key = `${cycle}${String(count)}`;
  return NAMES[key] ?? `every-${String(count)}-${cycle}`;
}

const NAMES: Readonly<Record<string, string>> = {
  day1: 'daily',
  day7: 'weekly',
  day10: 'ten-daily',
  day14: 'biweekly',
  day15: 'semimonthly',
  xun1: 'ten-daily',
  week1: 'weekly',
  week2: 'biweekly',
  halfMonth1: 'semimonthly',
  month1: 'monthly',
  month2: 'bimonthly',
  month3: 'quarterly',
  month6: 'half-yearly',
  month12: 'yearly',
  quarter1: 'quarterly',
  quarter2: 'half-yearly',
  half1: 'half-yearly',
  half2: 'yearly',
  year1: 'yearly',
  term1: 'termly',
  term2: 'school-yearly',
  schoolYear1: 'school-yearly',
};
