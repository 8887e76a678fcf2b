import type { Month } from '../reading/month';
import { monthMentions, type MonthMention } from '../reading/month-mentions';
import type { Table } from './table';

/** Lines that say of which day the list is. */
const DATE_LINE =
  /(?:截至|截止|填报|填表|填制|上报|报送|报告|制表|统计|汇总)(?:日期?|时间)?\s*[:：为]?/;

/** The month that a list is of: as its title or its sheet's name has it, else by its 填报日期. */
export const listMonth = (table: Table): Month | undefined =>
  namedMonth(table) ?? filledMonth(table);

export function namedMonth({ title, sheet }: Table): Month | undefined {
  const year = /(\d{4})\s*年/.exec(title)?.[1];
  for (const text of [title, sheet]) {
    const named = monthMentions(text);
    const [first] = named;
    if (!first || named.some((other) => other.month !== first.month)) continue;
    const own = first.year ?? (year === undefined ? undefined : Number(year));
    return own === undefined ? { month: first.month } : { year: own, month: first.month };
  }
  return undefined;
}

/** 填报日期：2020年4月24日, 截至2020年5月31日. */
export function filledMonth({ footers }: Table): Month | undefined {
  for (const [index, { text, row }] of footers.entries()) {
    if (!isDateLine(text)) continue;
    const next = footers[index + 1];
    const beside = next?.row === row ? next.text : '';
    const date = [...monthMentions(text), ...monthMentions(beside)].find(isDay);
    if (date?.year !== undefined) return { year: date.year, month: date.month };
  }
  return undefined;
}

export const isDateLine = (text: string): boolean => DATE_LINE.test(text);

const isDay = ({ day, year }: MonthMention): boolean => day !== undefined && year !== undefined;
