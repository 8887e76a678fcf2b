import { cycleName } from '../rule-names';
import type { Found, Scan } from '../scan';
import { EVERY, ONE_PER } from './patterns';
import { placeIn } from './rule-place';

/** Work whose name behind a bare 周, 月, 季 makes it a rhythm: 周调度, 月通报, 季考核; and 一月一督查. */
const WORK =
  /^[报调通督汇总小考检研会例清评抽巡更监反排走家演培活复核比盘对点分审验回公推讲专主结查访议测统晒述上]/;
/** 每周一调度 is once a week, 每周一报送 is on Mondays. */
const WEEKLY_WORK =
  /^([报查评会讲测考]$|[调督抽巡]|通报|[总小]结|研判|会商|考核|汇总|例会|评比|清零|排查)/;
/** 按年度计划 is no rhythm. */
const NO_RHYTHM = /^(计划|要求|规定|方案|安排|目标|任务|预算|部署|时间|节点)/;
/** Nobody counts a rhythm in more than so many days, weeks or months. */
const MOST = 12;
/** Nor says that something is done more often than this in one of them. */
const MOST_TIMES = 4;
/** The lexicon's value of 次月, 次季度. */
const FOLLOWING = 11;

type Rule = Found<string> | undefined;

/** 每月25日前, 按季度, 一周一调度, 隔周, 次月5日前, 季度终了后10日内. */
export function readRule(scan: Scan, from: number): Rule {
  const { kind, value } = scan.at(from);
  if (scan.is(from, '每按隔双')) return every(scan, from);
  if (kind === 'N' || kind === '半') return onePerOne(scan, from);
  if (kind === '本' || kind === '此')
    return value === FOLLOWING ? placed(scan, from + 1, kind === '本' ? '月' : '季') : undefined;
  return scan.is(from, '日周巡月季年') ? bare(scan, from) : undefined;
}

function every(scan: Scan, from: number): Rule {
  const next = scan.match(EVERY, from);
  if (next < 0) return undefined;
  const signs = scan.kinds.slice(from, next);
  if (signs.startsWith('按') && (scan.is(next, 'N前内底') || NO_RHYTHM.test(scan.at(next).text)))
    return undefined;
  const number = signs.indexOf('N');
  const said = number < 0 ? 1 : scan.at(from + number).value;
  const count = signs.startsWith('双') ? 2 : signs.startsWith('隔') ? said + 1 : said;
  let unit = (signs.includes('半') ? '半' : '') + signs.slice(-1);
  // 每周五, 隔周一调度 and 每学期末 are cut as 每 周五, 隔 周一 and 每 学期末.
  if (unit === '曜' || unit === '每') unit = scan.kind(next) === '散' ? '期' : '周';
  const once = isOnce(scan, next);
  const day =
    once || count > 1 ? undefined : placed(scan, scan.kind(next) === '的' ? next + 1 : next, unit);
  return day ?? { value: cycleName(unit, count), next: once ? next + 1 : next };
}

/** 每周一 is Monday; 每周一调度, 每周一次 are once a week, 每月一通报 is once a month. */
function isOnce(scan: Scan, at: number): boolean {
  const { kind, value, han } = scan.at(at);
  if (kind !== '曜') return han && value <= MOST_TIMES && scan.is(at + 1, '文件查发延');
  return value === 1 && (scan.kind(at + 1) === '次' || WEEKLY_WORK.test(scan.at(at + 1).text));
}

/** The rule of a period with the day in it that follows. */
function placed(scan: Scan, at: number, unit: string): Rule {
  const place = placeIn(scan, at, unit);
  if (!place) return undefined;
  const { value, next } = place;
  return { value: cycleName(unit, 1) + (value === '' ? '' : `:${value}`), next };
}

/** 一月一督查, 半年一总结, 一周一次, 一年两次, 两周一调度, 十天一汇报. */
function onePerOne(scan: Scan, from: number): Rule {
  const next = scan.match(ONE_PER, from);
  if (next < 0 || scan.kind(from - 1) === '第' || !isWork(scan, next)) return undefined;
  const first = scan.at(from);
  const half = first.kind === '半';
  const count = half ? 1 : first.value;
  const last = scan.at(next - 1);
  // 两周一调度 is cut as 两 周一 调度.
  const weekly = last.kind === '曜';
  if (count > MOST || last.value < 1 || last.value > (weekly ? 1 : MOST_TIMES)) return undefined;
  if (!weekly && scan.kind(next) !== '次' && !(last.han && (half || first.han))) return undefined;
  const unit = weekly ? '周' : (half ? '半' : '') + scan.kind(next - 2);
  return { value: cycleName(unit, count), next };
}

/** 一月一督查, 一周一走访; 九年一贯制 is no rhythm. */
const isWork = (scan: Scan, at: number): boolean =>
  scan.is(at, '查次发') || (scan.is(at, '文件延') && WORK.test(scan.at(at).text));

/** 周调度, 月通报, 季考核 at the head of a statement; 实行周报告制度; 季度终了后10日内; 月报. */
function bare(scan: Scan, from: number): Rule {
  const unit = scan.kind(from);
  if (scan.is(from - 1, 'NZO个')) return undefined;
  // 季度终了后10日内, 季末月25日前 come back with every quarter; 季度末 is one day.
  if (scan.is(from, '月季年') && scan.is(from + 1, '底完后首')) {
    const rule = placed(scan, from + 1, unit);
    if (rule && /:[+M]/.test(rule.value)) return rule;
  }
  const work = scan.at(from + 1).text;
  const begins =
    scan.isBreak(from) ||
    scan.is(from - 1, '、和长') ||
    /[实执]行$|建立$|落实$/.test(scan.at(from - 1).text) ||
    work.includes('制');
  if (unit === '年' || !begins) return undefined;
  const works = scan.is(from + 1, '文件查延发') && WORK.test(work);
  return works ? { value: cycleName(unit, 1), next: from + 1 } : undefined;
}

/** One rule a frequency, the particular one before the bare one: 每月…，次月5日前 is monthly:D5. */
export function joinedRules(rules: readonly string[]): string {
  const kept = rules.filter(
    (one, index) =>
      rules.indexOf(one) === index && !rules.some((other) => other.startsWith(`${one}:`)),
  );
  return kept.join('+');
}
