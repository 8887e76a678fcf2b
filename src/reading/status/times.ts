/** A time expression inside a progress text; its own reader for deadlines is src/reading/deadline. */
export interface TimeWord {
  readonly end: number;
  /** 5月28日, 2020.5.28: a single day, the year where it is written. */
  readonly day?: { readonly year?: number; readonly month: number; readonly day: number };
  /** 6月, 三季度, 春季学期: a period that a part of the work may belong to. */
  readonly period: boolean;
  /** The year stands in it. */
  readonly dated: boolean;
  /** Ends in 前, 底, 末: written of things to come. */
  readonly before: boolean;
}

/** The time expression that begins at `at`, where one does. */
export function timeAt(text: string, at: number): TimeWord | undefined {
  for (const [form, kind] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) continue;
    BEHIND.lastIndex = form.lastIndex;
    const behind = BEHIND.exec(text)?.[0] ?? '';
    const end = form.lastIndex + behind.length;
    const before =
      /前$/.test(behind) ||
      /(?:底|末|年内|月内|周内|[下明后][个下]?[月周星礼学季年天]|开学|再|还|期间)/.test(match[0]);
    if (kind !== 'day') {
      return { end, period: kind === 'period', dated: /^\d{4}/.test(match[0]), before };
    }
    const year = yearOf(match[1]);
    const day = {
      ...(year === undefined ? {} : { year }),
      month: Number(match[2]),
      day: Number(match[3]),
    };
    return { end, day, period: false, dated: year !== undefined, before };
  }
  return undefined;
}

function yearOf(written: string | undefined): number | undefined {
  if (written === undefined || written === '') return undefined;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

const DAY = /(?:(\d{4}|\d{2})年)?(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])[日号]?/y;
const WRITTEN_DAY = /[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}[日号]/y;
const DOTTED_DAY = /(20\d{2})[./-](1[0-2]|0?[1-9])[./-](3[01]|[12]\d|0?[1-9])(?!\d)/y;
const MONTH =
  /(?:(?:\d{4}|\d{2})年)?(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:底|末|初|中旬|上旬|下旬|内)?/y;
const YEAR = /\d{4}年(?:底|末|初|内)?(?:上半年|下半年|(?:春|秋)季学期|[一二三四]季度)?/y;
const PERIOD =
  /第?[一二三四1-4]季度|上半年|下半年|[春秋]季学期|新学期|春学期|秋学期|[春秋]季(?!学期)|本学期|上学期|[暑寒]假|假期|暑期/y;
const WHEN =
  /年底|年内|月底|月内|月[初中]|本月底?|下{1,2}个?(?:月底?|周[一二三四五六日末]?|星期[一二三四五六日天]?|礼拜|学期|学年|季度|年|半年|半学期)|本周内?|[明后]年|(?:大?后|明)天|今年|开学|近日|近期|(?:国庆节?|中秋节?|春节|元旦|五一|[节年]|汛期)前|[年节日]后|未来.{1,2}年|短期内|十[一二三四五]五(?:末|期间|时期|规划期?)?|(?:再过|再有|再需|还有|还需|尚需)[一二三两四五六七八九十\d]{1,3}(?:个月|个工作日|天|周|年)|[一二三两四五六七八九十\d]{1,3}(?:个月|个工作日|天|日|周|年)(?:之?内)|\d{1,2}[日号]/y;
const BEHIND = /(?:之?前|以前|之内|以内|期间|起|左右|前后)?/y;

const FORMS: readonly (readonly [RegExp, 'day' | 'period' | 'when'])[] = [
  [DAY, 'day'],
  [DOTTED_DAY, 'day'],
  [WRITTEN_DAY, 'when'],
  [MONTH, 'period'],
  [YEAR, 'period'],
  [PERIOD, 'period'],
  [WHEN, 'when'],
];
