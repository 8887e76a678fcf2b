import { cycleName } from '../rule-names';
import type { Found, Scan } from '../scan';
import { BRACKET, CLOSE, EVERY, MONTHS } from './patterns';
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
  if (scan.is(from, '每按隔双N半')) return rhythm(scan, from);
  if (kind === '本' || kind === '此') {
    if (value !== FOLLOWING) return undefined;
    const rule = placed(scan, from + 1, kind === '本' ? '月' : '季');
    return rule.next > from + 1 ? rule : undefined;
  }
  return scan.is(from, '日周巡月季年') ? bare(scan, from) : undefined;
}

function rhythm(scan: Scan, from: number): Rule {
  const next = scan.match(EVERY, from);
  if (next < 0) return undefined;
  const each = !scan.is(from, 'N半');
  const once = isOnce(scan, next, each);
  // Without a 每 it must be told how often: 一月一督查; 第一月一次 is no rhythm.
  if (!each && !(once && isWritten(scan, from, next))) return undefined;
  const signs = scan.kinds.slice(from, next);
  if (scan.is(from, '按') && (scan.is(next, 'N前内底') || NO_RHYTHM.test(scan.at(next).text)))
    return undefined;
  const number = signs.indexOf('N');
  const said = number < 0 ? 1 : scan.at(from + number).value;
  const count = scan.is(from, '双') ? 2 : scan.is(from, '隔') ? said + 1 : said;
  const last = signs.slice(-1);
  // 每周五, 隔周一调度 and 每学期末 are cut as 每 周五, 隔 周一 and 每 学期末.
  const cut = scan.is(next, '散曜末') && '每隔双N个'.includes(last);
  const unit = cut
    ? scan.kind(next) === '散'
      ? '期'
      : '周'
    : (signs.includes('半') ? '半' : '') + last;
  const taken = once || (cut && count > 1);
  const rule =
    once || count > 1
      ? { value: cycleName(unit, count), next: taken ? next + 1 : next }
      : placed(scan, scan.kind(next) === '的' ? next + 1 : next, unit);
  return inBracket(scan, unit, rule) ?? rule;
}

/** 每年一次（12月底前）, 每月报送（25日前）, 每季度末（3、6、9、12月）25日前: days told in a bracket. */
function inBracket(scan: Scan, unit: string, { value, next }: Found<string>): Rule {
  const open = scan.match(BRACKET, next);
  if (open < 0) return undefined;
  const inside = value.includes(':') ? { value, next: open } : placed(scan, open, unit);
  const close = scan.match(inside.next > open ? CLOSE : MONTHS, inside.next);
  if (close < 0) return undefined;
  const { value: day } = scan.at(close);
  const month = ((scan.at(open).value - 1) % 3) + 1;
  return unit === '季' && scan.is(close, 'N') && scan.is(close + 1, '日')
    ? { value: `quarterly:M${month}-D${day}`, next: close + 2 }
    : { value: inside.value, next: close };
}

/** 每周一 is Monday; 每周一调度, 每周一次 are once a week, 每月一通报 is once a month. */
function isOnce(scan: Scan, at: number, each: boolean): boolean {
  const { kind, value, han } = scan.at(at);
  if (value < 1 || value > MOST_TIMES) return false;
  // 每月一次, 每月1-2次
  if (scan.kind(scan.is(at + 1, '-至') ? at + 3 : at + 1) === '次') return true;
  const works = isWork(scan, at + 1);
  if (kind === '曜') return value === 1 && (each ? WEEKLY_WORK.test(scan.at(at + 1).text) : works);
  return han && (works || (each && scan.is(at + 1, '文件延')));
}

/** 一月一督查 in Chinese numerals; 1月一督查 may be of January, and 九年一贯制 is no rhythm. */
function isWritten(scan: Scan, from: number, next: number): boolean {
  const { kind, value, han } = scan.at(from);
  if (scan.kind(from - 1) === '第' || value > MOST) return false;
  return kind === '半' || han || scan.kind(next) === '曜' || scan.kind(next + 1) === '次';
}

/** The rule of a period with the day in it that follows, if one does. */
function placed(scan: Scan, at: number, unit: string): Found<string> {
  const { value, next } = placeIn(scan, at, unit) ?? { value: '', next: at };
  return { value: cycleName(unit, 1) + (value === '' ? '' : `:${value}`), next };
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
    if (/:[+M]/.test(rule.value)) return rule;
  }
  const work = scan.at(from + 1).text;
  const begins =
    scan.isBreak(from) ||
    scan.is(from - 1, '、和长') ||
    /[实执]行$|建立$|落实$/.test(scan.at(from - 1).text) ||
    work.includes('制');
  // 周周清, 月月报
  if (begins && scan.is(from + 1, unit)) return placed(scan, from + 2, unit);
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
