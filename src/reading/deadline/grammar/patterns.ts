/**
 * The grammar of dates over the kinds of a cell (kind.ts). Every pattern is sticky, looks at most a
 * few signs ahead and repeats nothing without a bound: reading stays linear in the text.
 */
const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** What may stand behind a number that is a day though its 日 is missing (5月31前). */
export const ALONE = '(?=$|[-前后止),;至起、和或曜?余内(晚彼文限完_:])';
const EDGE = '(?:的?[底初中])?';
const WEEK = '周(?:的?曜|[底初中])?';
/** 第一周, 第三个周五, 首个工作日, 最后一天 */
const PART = `(?:第N个?(?:曜|${WEEK}|工)|(?:首N?|终N?)个?(?:曜|${WEEK}|工|[日天])|底周)`;
/** What follows a month: a day, a third, a week, the end. */
const IN_MONTH = `(?:[的.]?(?:月?(?:底(?!周)|[初中])|[旬伴][底初中]?|N日日?|N${ALONE}|${PART}))?`;
const MONTH = `(?:N月|本)${IN_MONTH}|月(?=[底初中内])[底初中]?`;
const QUARTER = `(?:第?N季|qN|前N季|此|季(?=[底初中内]))(?:[首底终]月${IN_MONTH}|${EDGE})`;
/** A number that waits for its unit: 3、4、5月, 第一至三季度. */
const CHAIN = 'N(?=(?:-*[-至、和或]-*第?N){1,12}(?:[月季年]|日(?!内)))';
const TERM = `(?:春期?|课|届|(?<![N个])期)(?:开初?|[散完]|${EDGE})|开初?|散|假休?`;
const WITHIN_YEAR =
  `${MONTH}|${QUARTER}|上${EDGE}|旬[底初中]?|伴|全|岁|节休?|农?正初?N?日?|农N月初?N?日?|` +
  `${TERM}|N日(?!内)|${CHAIN}`;
/** 2020年, 今年, 2020 before something that needs a year, 2020.5月 */
const YEAR = 'Z[-./_]?(?=N月)|Z(?=[上春芽q第课底节]|N季)|(?:[ZO]年(?:年(?=[底初中]))?|今)的?';

/** 2020年5月底, 三季度, 年底, 本月25日, 春季学期开学, 下周五, “十四五”末 … */
export const DATE = sticky(
  `(?:级|Z年?学|[ZN]年?[-至/]{1,4}[ZN]年?学)(?:(?:课|春期?|届)(?:开|[散完]|${EDGE})|${EDGE})|` +
    `(?:${YEAR})(?:芽期?(?:开初?|[散完]|${EDGE})|N(?:[./]|-{1,3})N日?(?![月季年个])|,(?=N月N日)N月N日|` +
    `[底初中]|年[底初中]|${PART}|${WITHIN_YEAR})?|` +
    `芽(?=[期开散])期?(?:开初?|[散完]|${EDGE})|年(?=[底初中内前后])[底初中]?|` +
    `计划?(?:散|${EDGE})|明|这(?:N(?!次)|[曜日底])?|曜|末|周(?=内)|第N周|${WITHIN_YEAR}`,
);
/** Behind 每月: what a month may be followed by. */
export const DAY_OF_MONTH = sticky(`月?[底初中]|[旬伴]|N日日?|N${ALONE}|${PART}`);

/** 6月11日-28: the right side of a range, without any sign of its own. */
export const BARE_DAY = sticky(`N${ALONE}`);

/** 2020.5.31 and its like; 2020-5, 2020/5底; 31/5/2020, 20.5.31; 5.31; 20200531 */
export const FULL = sticky('Z(?:\\.N\\.N|/N/N|-{1,3}N-{1,3}N|,N,N|、N、N|_N_N)日?');
export const YEAR_MONTH = sticky(`Z(?:[./]|-{1,3})N(?!月|[./]N)${IN_MONTH}`);
export const SHORT = sticky('N(?:\\.N\\.|/N/|-{1,3}N-{1,3})[NZ]日?');
export const PAIR = sticky(
  `(?:(?<![NZOVX第./月年q件文]|N:)N(?:[./]|-{1,3})N(?!:N)(?=日|${ALONE.slice(3, -1)})|` +
    '(?<=文)N(?:[./]|-{1,3})N(?=[前止晚曜日]))日?',
);
export const BARE_YEAR = sticky('Z(?=[-至]{1,3}Z(?!年?学)|前)|(?<=[NZ][-至]{1,3})Z(?!年)');
export const PACKED = sticky(`(?<![NZOV./])V(?:日|${ALONE})`);
export const DIGITS = sticky('[ZO](?=$|[前底止内)])');
/** 31-May-20, May 31, 2020, May-20 */
export const ENGLISH = sticky('N[-./]{0,2}英(?:[-./,]{0,2}[NZ])?|英[-./]{0,2}(?:N,?Z|[NZ])');

/** 每两个月, 隔周, 按季度; 一月一…; 结束后 with a length behind */
export const EVERY = sticky(
  '每(?=[散曜末])|每半个?[月年期]|[每隔]N?个?[日天工周曜巡月季年期学]|[按双]半?[日周曜巡月季年期学]',
);
export const ONE_PER = sticky('N个?(?:曜|[日天周巡月季年期学]N)|半个?[月年]N');
export const AFTER_END = sticky('底?完?后[的,]?首?');
/** 末月, 首月, 第一个月, 最后一个月 of a quarter */
export const MONTH_OF_QUARTER = sticky('季?(?:[首底]|终N?个?|第N个?)月的?|底(?=N)');

/** 15日内, 3个工作日, 一个半月, 半年, 3至5天 */
export const SPAN = sticky(
  '(?<!第)(?:N[-至]{1,3}(?=N))?(?:N个?(?:工|天|时|周|期)|O个?[工天]|[NO]日(?=内)|(?<=[前后])N日|N个半?月|N月(?=内)|N个季|N个?年(?:半(?!年))?|半个?[月年天])',
);
