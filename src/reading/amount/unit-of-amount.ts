import type { AmountPeriod } from './amount-reading';

export interface AmountUnit {
  readonly unit?: string;
  readonly per?: string;
  readonly period?: AmountPeriod;
}

/**
 * The unit of a text such as 元/生·学期, 万元, 每生每学期…元, 元/人.月. Dots and strokes between what
 * it is for are written in many ways and mean nothing: 元/生年 is 元/生·年.
 */
export function unitOfAmount(text: string): AmountUnit {
  const slashed = SLASHED.exec(text.replace(/[()（）]/g, ''));
  const each = slashed ? slashedParts(text) : eachOf(text);
  const unit = slashed?.[1] ?? UNIT.exec(text)?.[0];
  const per = each.join('·');
  const period = PERIOD_OF[each.at(-1) ?? ''];
  return {
    ...(unit === undefined ? {} : { unit: PLAIN_UNIT[unit] ?? unit }),
    ...(per === '' ? {} : { per }),
    ...(period === undefined ? {} : { period }),
  };
}

const UNITS = '百万元|千万元|亿元|万元|千元|百元|元|圆|块|角|毛|分|万|亿';
const UNIT = new RegExp(UNITS);
const WHO = '学生|生|人|名|户|校|所|班|村|教师|师|次|餐|套|台|年级|家庭';
const WHEN = '学期|学年|年度|季度|年|月|周|天|日|季|期';
const SLASHED = new RegExp(`(${UNITS})?[/每]((?:(?:${WHO}|${WHEN})[.·•・/,、*×每]?)+)`);
const ALL_SLASHED = new RegExp(SLASHED, 'g');
const ONLY_WHO = new RegExp(`^(?:${WHO})$`);
const PART = new RegExp(`${WHO}|${WHEN}`, 'g');
/** 每生每学期, 按人: what stands before an amount of each. */
export const PER_BEFORE = `(?:每|按)(?:名)?(?:${WHO}|${WHEN})`;
/** /生·学期, 每人每月: the same behind it. */
export const PER = `(?:[/每按]\\s*(?:(?:${WHO}|${WHEN})\\s*[.·•・/,、*×每]?\\s*)+)`;
const EACH = new RegExp(`(?:每|按)(?:名)?(${WHO}|${WHEN})`, 'g');

/** 元/生·学期, 每学年…元/生: who it is for, and then how long it lasts, each once. */
function slashedParts(text: string): string[] {
  const written = [...text.replace(/[()（）]/g, '').matchAll(ALL_SLASHED)];
  const parts = new Set(written.flatMap((match) => (match[2] ?? '').match(PART) ?? []));
  const [who, when] = [[...parts].filter(isWho), [...parts].filter((part) => !isWho(part))];
  return [...who, ...when].map(plainPart);
}

const isWho = (part: string): boolean => ONLY_WHO.test(part);

function eachOf(text: string): string[] {
  return [...text.matchAll(EACH)].map((match) => plainPart(match[1] ?? ''));
}

const plainPart = (part: string): string => SAME[part] ?? part;

const SAME: Readonly<Record<string, string>> = {
  学生: '生',
  名: '人',
  教师: '师',
  年度: '年',
  日: '天',
  季: '季度',
  期: '学期',
};

const PLAIN_UNIT: Readonly<Record<string, string>> = {
  圆: '元',
  块: '元',
  毛: '角',
  万: '万元',
  亿: '亿元',
};

const PERIOD_OF: Readonly<Record<string, AmountPeriod>> = {
  学期: 'term',
  学年: 'year',
  年: 'year',
  月: 'month',
  天: 'day',
};
