/**
 * The grammar of dates over the kinds of a cell (kind.ts). Every pattern is sticky, looks at most a
 * few signs ahead and repeats nothing without a bound: reading stays linear in the text.
 */
const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** What may stand behind a number that is a day though its 日 is missing (5月31前). */
const ALONE = '(?=$|[-前后止),;至起、和或曜?余内间(晚彼文限完_:>])';
const JOINT = '(?:[./]|-+)';
/** 第一周, 第三个周五, 首个工作日, 最后一天 */
const PART = '(?:第N|[首终]N?)个?(?:周的?曜|[曜周工日天])|底周';
/** What may follow a month, and each month (每月): a day, a third, a week, the end. */
const DAY = `${PART}|月?[底初中]|[旬伴]|N日|N${ALONE}`;
const IN_MONTH = `(?:[的.]?(?:${DAY}))?`;
/** A number that waits for its unit: 3、4、5月, 第一至三季度. */
const CHAIN = 'N(?=(?:[-至、和或]+第?N){1,12}(?:[月季年]|日(?!内)))';
const TERM = '(?:(?:春|(?<=[Z年今的])芽|芽(?=[期开散]))期?|课|届|期)[开散完]?|[开散]|假休?';
const WITHIN_YEAR =
  `(?:N月|本)${IN_MONTH}|月(?=[底初中内])|N日(?!内)|` +
  `(?:[第前]?N季|qN|此|季(?=[底初中内]))(?:[首底终]月${IN_MONTH})?|` +
  `[上旬伴全岁]|节休?|(?:农?正|农N月)初?N?日?|${TERM}|${CHAIN}`;
/** 2020年, 今年, 2020 before something that needs a year, 2020.5月 */
const YEAR = 'Z[-./_]?(?=N[月季]|[上全春芽q第课底节])|(?:[ZO]年|今)的?';

/** 2020年5月底, 三季度, 年底, 本月25日, 春季学期开学, 下周五, “十四五”末 … */
export const DATE = sticky(
  `(?:(?:级|学(?=[底初])|(?:[ZN]年?[-至/]{1,4}[ZN]|Z)年?学)(?:${TERM})?|` +
    `(?:${YEAR})(?:${WITHIN_YEAR}|N${JOINT}N日?|,N月N日|年(?=[底初中])|${PART})?|${WITHIN_YEAR}|` +
    '年(?=[底初中内前后])|计划?散?|[明曜末]|这(?:N(?!次)|[曜日])?|周(?=内)|第N周' +
    ')(?:(?<![日曜节])的?[底初中])?',
);
/** Behind 每月: what a month may be followed by. */
export const DAY_OF_MONTH = sticky(DAY);

/** 6月11日-28: the right side of a range, without any sign of its own. */
export const BARE_DAY = sticky(`N${ALONE}`);

/**
 * 2020.5.31 and its like (2020-5.31); 2020-5, 2020/5底; 31/5/2020, 20.5.31; 5.31; 20200531; a year beside 至 or 前;
 * runs of digits that stand alone; 31-May-20, May 31, 2020, May-20
 */
export const DIGITS = sticky(
  `Z(?:([.,、/_]|-+)N\\1|[-/_,]N\\.)N日?|Z${JOINT}N(?![月季周期]|[./]N)${IN_MONTH}|N([./]|-+)N\\2[NZ]日?|` +
    `(?:(?<![NZOVX第./月年q件文]|N:)N${JOINT}N(?!:N)(?=日|${ALONE.slice(3)}|` +
    `(?<=文)N${JOINT}N(?=[前止晚曜日]))日?|(?<![NZOV./])V(?:日|${ALONE})|` +
    'Z(?=[-至]+Z(?!年?学)|前)|(?<=Z[-至]+)Z(?!年)|(?<![^,;():])[ZO]底?(?=$|[前止内)])|' +
    'N[-./]{0,2}英(?:[-./,]{0,2}[NZ])?|英[-./]{0,2}(?:N,?Z|[NZ])',
);

/** 每两个月, 隔周, 按季度; 一月一… */
export const EVERY = sticky(
  '(?:[每隔]?N?个?|双)(?:[日天工周巡月季年期学]|(?=曜))|按[日周巡月季年期学]|每(?=[散末])|[每按]?半个?[年月期]',
);
/** Behind a rhythm: （, 报送一次（; the end of the bracket; months and nothing else: 6月底、12月底前） */
export const BRACKET = sticky('前?文?(?:N?次)?\\(');
export const CLOSE = sticky('前?\\)');
export const MONTHS = sticky('(?:N月?(?:N日|底)?前?、){1,12}N月(?:N日|底)?前?\\)');
/** 结束后 with a length behind */
export const AFTER_END = sticky('底?完?后[的,]?首?');
/** 次月10日 */
export const NEXT_MONTH = sticky('本N日');
/** 末月, 首月, 第一个月, 最后一个月 of a quarter */
export const MONTH_OF_QUARTER = sticky('季?(?:[首底]|终N?个?|第N个?)月的?|底(?=N)');

/** 15日内, 3个工作日, 180天, 一个半月, 半年, 3至5天 */
export const SPAN = sticky(
  '(?<!第)(?:N[-至]+(?=N))?(?:N个?[工天时周期]|O个?[工天]|[NO]日(?=内)|(?<=[前后])N日|N个半?月|' +
    'N(?:月(?=内)|个季|个?年(?:半(?!年))?)|半个?[月年天])',
);
