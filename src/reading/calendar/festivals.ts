import { dayNumber, type DayNumber } from '../day-number';
import { dayOfLunar, dayOfQingming } from './lunar';

/** A festival: a civil date, a lunar one (months from 101 on), or a rule of its own. */
interface Festival {
  readonly names: string;
  readonly month: number;
  readonly day: number;
}

const LUNAR = 100;
const QINGMING = 200;

/** In the order of the value that the lexicon gives to their names. */
export const FESTIVALS: readonly Festival[] = [
  { names: '元旦节 元旦 新年', month: 1, day: 1 },
  { names: '妇女节 三八节 三八妇女节', month: 3, day: 8 },
  { names: '植树节', month: 3, day: 12 },
  { names: '清明节 清明', month: QINGMING, day: 0 },
  { names: '五一节 五一劳动节 五一国际劳动节 劳动节 国际劳动节', month: 5, day: 1 },
  { names: '五四青年节 青年节 五四节', month: 5, day: 4 },
  { names: '六一节 六一儿童节 六一国际儿童节 儿童节 国际儿童节', month: 6, day: 1 },
  { names: '七一节 七一建党节 建党节 党的生日', month: 7, day: 1 },
  { names: '八一节 八一建军节 建军节', month: 8, day: 1 },
  { names: '教师节', month: 9, day: 10 },
  { names: '国庆节 国庆 十一国庆节 十一国庆 十一节', month: 10, day: 1 },
  { names: '圣诞节', month: 12, day: 25 },
  { names: '春节 大年初一 农历新年', month: LUNAR + 1, day: 1 },
  { names: '元宵节 元宵', month: LUNAR + 1, day: 15 },
  { names: '端午节 端午', month: LUNAR + 5, day: 5 },
  { names: '七夕节 七夕', month: LUNAR + 7, day: 7 },
  { names: '中元节', month: LUNAR + 7, day: 15 },
  { names: '中秋节 中秋', month: LUNAR + 8, day: 15 },
  { names: '重阳节 重阳', month: LUNAR + 9, day: 9 },
  { names: '腊八节 腊八', month: LUNAR + 12, day: 8 },
  // The eve belongs to the year that begins next day: 2021年除夕 is 2021-02-11.
  { names: '除夕 大年三十 年三十', month: LUNAR + 1, day: 0 },
  { names: '国家扶贫日 扶贫日', month: 10, day: 17 },
  { names: '国家宪法日 宪法日', month: 12, day: 4 },
];

/** Festivals named by their month and day alone: “十一”, “五一”. Read only with 前, 节 or quotes. */
export const BY_NUMERAL: Readonly<Record<string, number>> = {
  三八: 1,
  五一: 4,
  五四: 5,
  六一: 6,
  七一: 7,
  八一: 8,
  十一: 10,
};

/** The day of a festival in a civil year, or undefined where the lunar table does not reach. */
export function dayOfFestival(index: number, year: number): DayNumber | undefined {
  const festival = FESTIVALS[index];
  if (!festival) return undefined;
  if (festival.month === QINGMING) return dayOfQingming(year);
  if (festival.month < LUNAR) return dayNumber(year, festival.month, festival.day);
  const month = festival.month - LUNAR;
  // 腊八 falls into January: it belongs to the lunar year before.
  return dayOfLunar(month === 12 ? year - 1 : year, month, festival.day);
}
