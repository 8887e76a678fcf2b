import { soundOf, soundsAlike } from './sounds';

/**
 * Whether two names differ by one slip of the pen or of the input method: a character that sounds or
 * looks alike, two characters exchanged, one left out of a long name. 第901小学 and 第902小学, 东校 and
 * 西校, 赵甲子 and 赵甲申 are different names: what tells names apart is never a slip.
 */
export function isSlip(written: string, known: string): boolean {
  if (written === known || written.length < 2) return false;
  // One slip leaves the first or the last character as it is: most pairs need no further look.
  const last = written.charAt(written.length - 1) === known.charAt(known.length - 1);
  if (!last && written.charAt(0) !== known.charAt(0)) return false;
  if (written.length === known.length) return isReplaced(written, known);
  const [short, long] = written.length < known.length ? [written, known] : [known, written];
  return long.length - short.length === 1 && long.length >= 5 && isLeftOut(short, long);
}

/**
 * The same without a register, where the other name is known by its use alone: 云峰镇中心小学 and
 * 云岭镇中心小学 may both be schools, so only what sounds or looks alike is a slip there.
 */
export function isSlipOfUsual(written: string, usual: string): boolean {
  if (!isSlip(written, usual)) return false;
  if (written.length !== usual.length) return true;
  const at = [...usual].findIndex((character, place) => written.charAt(place) !== character);
  const [a, b] = [written.charAt(at), usual.charAt(at)];
  return written.slice(at + 1) === usual.slice(at + 1) && isAlike(a, b);
}

const isAlike = (a: string, b: string): boolean =>
  soundsAlike(a, b) || LOOKS.some((set) => set.includes(a) && set.includes(b));

function isReplaced(written: string, known: string): boolean {
  const places: number[] = [];
  for (let at = 0; at < known.length; at += 1) {
    if (written[at] !== known[at]) places.push(at);
    if (places.length > 2) return false;
  }
  const [first = 0, second] = places;
  const [a, b] = [written.charAt(first), known.charAt(first)];
  if (second === undefined) {
    if (distinguish(a, b)) return false;
    return isAlike(a, b) || isRareFor(b, a, known) || long(known);
  }
  const exchanged =
    second === first + 1 && a === known.charAt(second) && b === written.charAt(second);
  return exchanged && known.length >= 3 && !distinguish(a, b);
}

/** 任健交 for 任牮交: a character that is hard to type is replaced by one that is not. */
const isRareFor = (rare: string, common: string, name: string): boolean =>
  name.length >= 3 && soundOf(rare) === undefined && soundOf(common) !== undefined;

/** In a long name any one character may be mistyped and the rest still tells which one is meant. */
const long = (name: string): boolean => name.length >= 5 && !/\d/.test(name);

function isLeftOut(short: string, full: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === full[at]) at += 1;
  return short.slice(at) === full.slice(at + 1) && !DISTINGUISHING.includes(full.charAt(at));
}

/** Characters that names are told apart by: numbers, directions, sizes, stages, stems and branches. */
const DISTINGUISHING =
  '0123456789一二三四五六七八九十百千零〇东西南北中前后左右上下内外大小老新旧高初幼男女甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥省市县区旗镇乡村州盟红黄蓝绿白黑';

const distinguish = (a: string, b: string): boolean =>
  DISTINGUISHING.includes(a) && DISTINGUISHING.includes(b);

/** Characters taken for each other by their looks, not by their sound. */
const LOOKS = [
  '己已巳',
  '未末',
  '人入八',
  '土士',
  '日曰',
  '千干于',
  '天夫无',
  '大太犬',
  '王玉主',
  '田由甲申',
  '刀力',
  '李季',
  '治冶',
  '洋详祥',
  '候侯',
  '析折',
  '晴睛',
  '辨辩辫',
  '戌戍戊',
  '汪江注',
  '陈阵',
  '孟盂',
  '茶荼',
  '令今',
  '免兔',
  '拔拨',
  '徒徙',
  '牮件',
  '旺汪',
  '研妍',
  '励厉',
  '杨扬',
  '梅海',
  '崇祟',
  '毫亳',
  '沫沬',
  '股殷',
];
