import { sameMonth } from '../reading/month';
import { listMonth } from './list-month';
import type { Table } from './table';

const PERIODS: readonly RegExp[] = [
  /(?:20)?\d{2}年/g,
  /\d{1,2}月/g,
  /[一二三四五六七八九十]{1,2}月/g,
  /第[一二三四五六七八九十\d]+[期周次]/g,
  /[一二三四]季度|[上下]半年/g,
  /[春秋]季|学期/g,
  /[上本下]月|[上本下]期|上次|本次|上年度|本年度/g,
];
const UNIT =
  /(?:填报|上报|报送|填表)?(?:单位|学校)(?:名称)?(?:[（(][^（()）]*[）)])?[:：]\s*([^\s:：]+)/;

/**
 * April's list and May's, or the lists of two schools, may repeat each other's rows and yet be two
 * lists: their titles, sheet names or 填报单位 lines say so.
 */
export function samePeriodAndUnit(table: Table, other: Table): boolean {
  for (const pattern of PERIODS) {
    const own = found(table, pattern);
    const theirs = found(other, pattern);
    if (own !== '' && theirs !== '' && own !== theirs) return false;
  }
  // The same form filled in for another month, its month said by nothing but 填报日期.
  const [month, theirs] = [listMonth(table), listMonth(other)];
  if (month && theirs && !sameMonth(month, theirs)) return false;
  const unit = unitOf(table);
  const otherUnit = unitOf(other);
  if (unit !== undefined && otherUnit !== undefined) return unit === otherUnit;
  const [place, otherPlace] = [placeOf(table), placeOf(other)];
  return place === undefined || otherPlace === undefined || place === otherPlace;
}

/** 东浦镇学校安全隐患台账 and 西浦镇学校安全隐患台账: whose list it is, by the title, else by the sheet. */
function placeOf({ title, sheet }: Table): string | undefined {
  return PLACE.exec(title.replace(/\s/g, ''))?.[1] ?? OWN_SHEET.exec(sheet.replace(/\s/g, ''))?.[0];
}

const PLACE =
  /^(?:附[件表]\d*[:：]?)?(?:\d{4}年)?([\u4E00-\u9FFF\d]{2,12}?(?:镇|乡|街道|苏木|小学|中学|幼儿园|县|区|旗))/;
const OWN_SHEET = /^[\u4E00-\u9FFF\d]{2,12}(?:镇|乡|街道|苏木|小学|中学|幼儿园)$/;

/** The period by the title, else by the name of the sheet. */
function found({ title, sheet }: Table, pattern: RegExp): string {
  const inTitle = title.match(pattern) ?? [];
  const texts = inTitle.length > 0 ? inTitle : (sheet.match(pattern) ?? []);
  return [...new Set(texts)].sort().join(' ');
}

/** 填报单位：大武口区第903小学. */
export function unitOf({ footers }: Table): string | undefined {
  for (const { text } of footers) {
    const unit = UNIT.exec(text)?.[1];
    if (unit !== undefined && unit !== '元') return unit;
  }
  return undefined;
}
