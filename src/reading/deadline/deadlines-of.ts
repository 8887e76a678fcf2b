import type { Judged } from './gather';
import type { Scan } from './scan';
import type { DateMention, When } from './when';

/** The dates that set a deadline: without years that only lead, content, references, old dates. */
export function deadlinesOf(scan: Scan, all: readonly Judged[], ruled: boolean): readonly Judged[] {
  const [only, second] = all;
  if (!only) return all;
  if (!second && !ruled) {
    const { mention, told } = only;
    const aside = isRelative(mention.when) && isContent(scan, mention);
    told.doubt('reference', told.kind !== 'invalid' && (aside || isReference(scan, mention)));
    return all;
  }
  const moved = all.map(({ mention }) => mention.marks.extended).lastIndexOf(true);
  return all.filter(
    ({ mention }, index) =>
      index >= moved &&
      !(second && mention.marks.original) &&
      !isReference(scan, mention) &&
      !isBesides(scan, mention, all[index + 1]?.mention, ruled),
  );
}

const BROAD = ['year', 'term', 'vacation', 'schoolYear', 'plan'];

/** 报送上月情况, 本季度: told from the day of writing */
const isRelative = ({ unit, month, quarterShift }: When): boolean =>
  (unit === 'month' && month === undefined) || (unit === 'quarter' && quarterShift !== undefined);

/** 2020年, 报送上月情况 and 本年度工作 may be content. */
const isBroad = ({ kind, when, marks }: DateMention): boolean =>
  kind === 'date' &&
  (BROAD.includes(when.unit) || isRelative(when)) &&
  when.edge === undefined &&
  !(marks.upTo || marks.within || marks.since || marks.after);

/** 完成2020年春季学期资助发放, 较上月无变化: the period only says what is meant. */
const isContent = (scan: Scan, one: DateMention): boolean =>
  isBroad(one) && scan.is(one.to, '文件的已') && !scan.isBreak(one.from);

/** 2020年，各校5月底前; but 2020年完成甲，2021年底完成乙 are two dates. */
function isBesides(scan: Scan, one: DateMention, next: DateMention | undefined, ruled: boolean) {
  if (isContent(scan, one)) return true;
  if (!isBroad(one) || one.marks.before) return false;
  const leads = next !== undefined && !(next.left ?? next.when).hasYear;
  return ruled || leads || scan.is(one.to, '长');
}

/** 6月1日迎检, 6月接受验收: what others do on that day */
const EVENTFUL = /^(迎|接受|接待|召开|举行|参加)/;

/** 根据5月20日会议, 5月20日印发: a day when something happened, not one due; but 5月20日起施行. */
function isReference(scan: Scan, { marks, to, from }: DateMention): boolean {
  // 8月30日前未整改的，予以通报
  if (marks.reference || (scan.is(to, '毕') && scan.is(to + 1, '的'))) return true;
  if (marks.before || marks.upTo || marks.within) return false;
  if (scan.is(to, '发收')) return !marks.since;
  const deed = scan.is(to, ',') ? to + 1 : to;
  if (!scan.is(deed, '文件')) return false;
  const before = scan.kinds.slice(Math.max(0, from - 4), from);
  return EVENTFUL.test(scan.at(deed).text) || (deed === to && /据[^,;)]*$/.test(before));
}
