/** What a rhythm is called: its name, what an office says behind 每, and the lengths that make it. */
const CYCLES = rows(`
daily 日 日1 天1 工1
weekly 周 周1 天7
ten-daily 旬 巡1 天10
biweekly 两周 周2 天14
semimonthly 半月 半月1 天15
monthly 月 月1
bimonthly 两个月 月2
quarterly 季度 季1 月3
half-yearly 半年 半年1 月6 季2
yearly 年 年1 月12 半年2
termly 学期 期1 半期1
school-yearly 学年 学1 期2`);

/** The units of a length: the name, the words behind a number, and the signs of the grammar. */
const UNITS = rows(`
day 天 日 天 工
week 周 周
xun 旬 巡
half-month 个半月 半月
month 个月 月
quarter 个季度 季
half-year 个半年 半年
year 年 年
term 个学期 期 半期
school-year 个学年 学`);

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}

/** The name of each sign. */
const namesOf = (table: readonly string[][]): ReadonlyMap<string, string> =>
  new Map(table.flatMap(([name = '', , ...signs]) => signs.map((sign) => [sign, name] as const)));
const CYCLE_NAMES = namesOf(CYCLES);
const UNIT_NAMES = namesOf(UNITS);

/** The name of a unit by its sign: 月 is month. */
export const unitName = (sign: string): string => UNIT_NAMES.get(sign) ?? '';

/** The rule's name for every nth of a unit: monthly, every-5-day. */
export const cycleName = (sign: string, count: number): string =>
  CYCLE_NAMES.get(sign + count) ?? `every-${count}-${unitName(sign)}`;

/** The same in Chinese: 每月, 每5天. */
export function cycleWords(name: string): string {
  const [, count = '', unit] = /^every-(\d+)-(.+)$/.exec(name) ?? [];
  const table = unit === undefined ? CYCLES : UNITS;
  return `每${count}${table.find(([one]) => one === (unit ?? name))?.[1] ?? ''}`;
}
