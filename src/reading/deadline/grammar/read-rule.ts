import type { Found, Scan } from '../scan';
import { EVERY, ONE_PER } from './patterns';
import {
  IMPOSSIBLE,
  placeInMonth,
  placeInQuarter,
  placeInTerm,
  placeInWeek,
  placeInYear,
} from './rule-place';

/** Work whose name behind a bare 周, 月, 季 makes it a rhythm: 周调度, 月通报, 季考核; and 一月一督查. */
const WORK =
  /^[报调通督汇总小考检研会例清评抽巡更监反排走家演培活复核比盘对点分审验回公推讲专主结查访议测统晒述上]/;
/** 每周一调度 is once a week, 每周一报送 is on Mondays. */
const WEEKLY_WORK =
  /^(报$|调度|通报|督查|督导|总结|研判|会商|考核|汇总|例会|小结|评比|清零|抽查|巡查|排查)/;
/** 按年度计划 is no rhythm. */
const NO_RHYTHM = /^(计划|要求|规定|方案|安排|目标|任务|预算|部署|时间|节点)/;
/** Nobody counts a rhythm in more than so many days, weeks or months. */
const MOST = 12;
/** The lexicon's value of 次月, 次季度. */
const FOLLOWING = 11;

/** 每月25日前, 按季度, 一周一调度, 隔周, 次月5日前, 季度终了后10日内. */
export function readRule(scan: Scan, from: number): Found<string> | undefined {
  const { kind, value } = scan.at(from);
  if (scan.is(from, '每按隔双')) return every(scan, from);
  if (kind === 'N' || kind === '半') return onePerOne(scan, from);
  if ((kind === '本' || kind === '此') && value === FOLLOWING) {
    const place = kind === '本' ? placeInMonth(scan, from + 1) : placeInQuarter(scan, from + 1);
    return place && rule(kind === '本' ? '月' : '季', place);
  }
  return scan.is(from, '日周巡月季年期') ? bare(scan, from) : undefined;
}

function every(scan: Scan, from: number): Found<string> | undefined {
  let next = scan.match(EVERY, from);
  if (next < 0) return undefined;
  const signs = scan.kinds.slice(from, next);
  const unit = signs.slice(-1);
  const number = signs.indexOf('N');
  const count = number < 0 ? 1 : scan.at(from + number).value;
  if (signs === '每散') return { value: 'termly:last', next };
  if (unit === '末') return { value: 'weekly', next };
  // 每两周一调度 is every two weeks, not Monday.
  if (unit === '曜')
    return number < 0 ? weekday(scan, from + 1) : { value: named('周', count), next };
  if (signs.startsWith('按') && (scan.is(next, 'N前内底') || NO_RHYTHM.test(scan.at(next).text)))
    return undefined;
  if (signs.includes('半'))
    return unit === '年'
      ? detailed(scan, '半', next)
      : { value: named(unit === '月' ? '旬半' : unit, 1), next };
  if (signs.startsWith('双')) return { value: named(unit, 2), next };
  if (signs.startsWith('隔')) return { value: named(unit, count + 1), next };
  if (count !== 1) return { value: named(unit, count), next };
  if (scan.kind(next) === '的') next += 1;
  return detailed(scan, unit, next);
}

function detailed(scan: Scan, unit: string, at: number): Found<string> {
  const place =
    unit === '月'
      ? placeInMonth(scan, at)
      : unit === '季'
        ? placeInQuarter(scan, at)
        : unit === '年'
          ? placeInYear(scan, at)
          : unit === '周'
            ? placeInWeek(scan, at)
            : '半期学'.includes(unit)
              ? placeInTerm(scan, at, TERM_NAMES[unit] ?? '')
              : undefined;
  return place ? rule(unit, place) : { value: named(unit, 1), next: at };
}

const TERM_NAMES: Readonly<Record<string, string>> = {
  半: 'half-year',
  期: 'term',
  学: 'school-year',
};

function rule(unit: string, { value, next }: Found<string>): Found<string> {
  if (value === IMPOSSIBLE) return { value, next };
  return { value: value === '' ? named(unit, 1) : `${named(unit, 1)}:${value}`, next };
}

/** 每周一 is Monday; 每周一调度, 每周一次 are once a week. */
function weekday(scan: Scan, at: number): Found<string> | undefined {
  const once = scan.kind(at + 1) === '次' || WEEKLY_WORK.test(scan.at(at + 1).text);
  if (scan.at(at).value === 1 && once) return { value: 'weekly', next: at + 1 };
  const place = placeInWeek(scan, at);
  return place && rule('周', place);
}

/** 一月一督查, 半年一总结, 一周一次, 一年两次, 两周一调度, 十天一汇报. */
function onePerOne(scan: Scan, from: number): Found<string> | undefined {
  const next = scan.match(ONE_PER, from);
  if (next < 0 || scan.kind(from - 1) === '第') return undefined;
  const first = scan.at(from);
  const half = first.kind === '半';
  const count = half ? 1 : first.value;
  const last = scan.at(next - 1);
  if (last.kind === '曜')
    // 两周一调度 is cut as 两 周一 调度.
    return last.value === 1 && count <= MOST && isWork(scan, next)
      ? { value: named('周', count), next }
      : undefined;
  if (last.value < 1 || last.value > 4 || !(count <= MOST) || !isWork(scan, next)) return undefined;
  if (scan.kind(next) !== '次' && !(last.han && (half || first.han))) return undefined;
  const unit = scan.kind(next - 2);
  if (!half) return { value: named(unit, count), next };
  return unit === '年' || unit === '月'
    ? { value: named(unit === '年' ? '半' : '旬半', 1), next }
    : undefined;
}

/** 一月一督查, 一周一走访; 九年一贯制 is no rhythm. */
const isWork = (scan: Scan, at: number): boolean =>
  scan.is(at, '查次发') || (scan.is(at, '文件延') && WORK.test(scan.at(at).text));

/** 周调度, 月通报, 季考核 at the head of a statement; 季度终了后10日内; 月报. */
function bare(scan: Scan, from: number): Found<string> | undefined {
  const unit = scan.kind(from);
  if (scan.is(from - 1, 'NZO个')) return undefined;
  const place = unit === '月' ? placeInMonth : unit === '季' ? placeInQuarter : placeInYear;
  // 季度终了后10日内, 季末月25日前 come back with every quarter; 季度末 is one day.
  if (scan.is(from, '月季年') && scan.is(from + 1, '底完后首')) {
    const found = place(scan, from + 1);
    if (found && /^[+M]/.test(found.value)) return rule(unit, found);
  }
  if ('年期'.includes(unit) || !(scan.isBreak(from) || scan.is(from - 1, '、和'))) return undefined;
  const behind = scan.at(from + 1);
  const works = '文查延发'.includes(behind.kind || '?') && WORK.test(behind.text);
  return works ? { value: named(unit, 1), next: from + 1 } : undefined;
}

/** The rule's name for every nth of a cycle. */
function named(unit: string, count: number): string {
  return NAMES[unit + String(count)] ?? `every-${String(count)}-${UNITS[unit] ?? ''}`;
}

const UNITS: Readonly<Record<string, string>> = {
  日: 'day',
  天: 'day',
  工: 'day',
  周: 'week',
  巡: 'xun',
  月: 'month',
  季: 'quarter',
  年: 'year',
  期: 'term',
  学: 'schoolYear',
};

const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'daily 日1 天1 工1',
    'weekly 周1 天7',
    'ten-daily 巡1 天10',
    'biweekly 周2 天14',
    'semimonthly 旬半1 天15',
    'monthly 月1',
    'bimonthly 月2',
    'quarterly 季1 月3',
    'half-yearly 半1 月6 季2',
    'yearly 年1 月12 半2',
    'termly 期1',
    'school-yearly 学1 期2',
  ].flatMap((row) => {
    const [name = '', ...keys] = row.split(' ');
    return keys.map((key) => [key, name]);
  }),
);

/** One rule a frequency, the particular one before the bare one: 每月…，次月5日前 is monthly:D5. */
export function joinedRules(rules: readonly string[]): string {
  const kept = rules.filter(
    (one, index) =>
      rules.indexOf(one) === index && !rules.some((other) => other.startsWith(`${one}:`)),
  );
  return kept.join('+');
}
