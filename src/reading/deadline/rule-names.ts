/** What a rhythm is called, and the lengths that make it. */
const CYCLES = namesOf(`
daily 日1 天1 工1
weekly 周1 天7
ten-daily 巡1 天10
biweekly 周2 天14
semimonthly 半月1 天15
monthly 月1
bimonthly 月2
quarterly 季1 月3
half-yearly 半年1 月6 季2
yearly 年1 月12 半年2
termly 期1 半期1
school-yearly 学1 期2`);

/** What a unit of length is called, and the signs of the grammar for it. */
const UNITS = namesOf(`
day 日 天 工
week 周
xun 巡
half-month 半月
month 月
quarter 季
half-year 半年
year 年
term 期 半期
school-year 学`);

/** The name of each sign, by a table of names with their signs. */
function namesOf(table: string): ReadonlyMap<string, string> {
  const rows = table.split('\n').map((row) => row.split(' '));
  return new Map(rows.flatMap(([name = '', ...signs]) => signs.map((sign) => [sign, name])));
}

/** The name of a unit by its sign: 月 is month. */
export const unitName = (sign: string): string => UNITS.get(sign) ?? '';

/** The rule's name for every nth of a unit: monthly, every-5-day. */
export const cycleName = (sign: string, count: number): string =>
  CYCLES.get(sign + count) ?? `every-${count}-${unitName(sign)}`;
