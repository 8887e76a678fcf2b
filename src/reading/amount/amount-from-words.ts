import { ungrouped } from '../grouped';

/**
 * 大写金额 as 分: 人民币壹万贰仟元整, 叁佰壹拾贰元伍角; also small numerals and digits mixed in
 * (三百元, 3万5千元). Undefined where the words make no one number: 壹佰伍佰元, 拾元万; and where a last
 * digit may be of the next scale or of the ones, as 一百二 is 120 and 壹佰贰元 may be 102.
 */
export function amountFromWords(text: string): number | undefined {
  const plain = ungrouped(text.replace(/，/g, ','))
    ?.replace(/^(?:人民币|RMB)[:：]?/i, '')
    .replace(/\s/g, '')
    .replace(/[整正]$/, '');
  if (plain === undefined) return undefined;
  const negative = /^[负-]/.test(plain);
  const parts = FORM.exec(negative ? plain.slice(1) : plain);
  if (!parts || parts[0] === '') return undefined;
  const [, yuan, jiao, fen] = parts;
  if (yuan === undefined && jiao === undefined && fen === undefined) return undefined;
  const whole = yuan === undefined ? 0 : wholeOf(yuan);
  const tenth = jiao === undefined ? 0 : wholeOf(jiao.replace(/^零/, '') || '零');
  const hundredth = fen === undefined ? 0 : wholeOf(fen.replace(/^零/, '') || '零');
  if (whole === undefined || tenth === undefined || hundredth === undefined) return undefined;
  if (tenth > 9 || hundredth > 9) return undefined;
  const total = whole * 100 + tenth * 10 + hundredth;
  if (!Number.isSafeInteger(total)) return undefined;
  return negative ? -total : total;
}

const NUMERALS = '零〇○一二三四五六七八九壹贰貳弍叁參弎肆伍陆陸柒捌玖两兩0-9';
const FORM = new RegExp(
  `^(?:([${NUMERALS}十百千拾佰仟万萬亿億廿]+)[元圆圓块])?(?:([${NUMERALS}]{1,2})[角毛])?(?:([${NUMERALS}]{1,2})分)?$`,
);

/** A whole number in numerals; undefined where scales do not descend. */
export function wholeOf(text: string): number | undefined {
  return split(text, /[亿億]/, 1e8, (half) => split(half, /[万萬]/, 1e4, belowMyriad));
}

function split(
  text: string,
  name: RegExp,
  myriad: number,
  read: (part: string) => number | undefined,
): number | undefined {
  const at = text.search(name);
  if (at < 0) return read(text);
  const rest = text.slice(at + 1);
  if (rest.length === 1 && !ZERO.test(rest)) return undefined;
  const [high, low] = [read(text.slice(0, at)), rest === '' ? 0 : read(rest)];
  if (high === undefined || high === 0 || low === undefined || low >= myriad) return undefined;
  return high * myriad + low;
}

const ZERO = /[零〇○0]/;

const SCALE: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

function belowMyriad(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit: number | undefined;
  let lastScale = 10000;
  let filled = true;
  for (const sign of text) {
    const scale = SCALE[sign];
    const value = digitOf(sign);
    if (scale !== undefined) {
      if (scale >= lastScale || (digit === undefined && scale !== 10)) return undefined;
      total += (digit ?? 1) * scale;
      lastScale = scale;
      digit = undefined;
      filled = scale === 10;
    } else if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
    else {
      filled ||= value === 0;
      digit = value;
    }
  }
  if (digit !== undefined && !filled) return undefined;
  return text === '' ? undefined : total + (digit ?? 0);
}

function digitOf(sign: string): number | undefined {
  if (/^\d$/.test(sign)) return Number(sign);
  for (const row of ROWS) {
    const at = row.indexOf(sign);
    if (at >= 0) return at;
  }
  return undefined;
}

const ROWS = [
  '零一二三四五六七八九',
  '〇壹贰叁肆伍陆柒捌玖',
  '○弌弍參肆伍陸柒捌玖',
  '〇壹貳弎',
  '  两',
  '  兩',
];
