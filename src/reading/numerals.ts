/** A numeral as it was written: 三十一, 廿五, 二〇二〇. */
export interface Numeral {
  /** NaN where the characters form no number: 三十四五. */
  readonly value: number;
  /** How many digits were written one by one (二〇二〇 = 4); 0 for 二十, 三百. */
  readonly digits: number;
  /** 三五天, 七八月: an estimate of two neighbours, not 35 or 78. */
  readonly vague: boolean;
}

const DIGITS = '〇一二三四五六七八九';
const SCALES = '十百千';
const OTHERS: Readonly<Record<string, string>> = { 零: '〇', 两: '二', 廿: '二十', 卅: '三十' };
/** All signs that may stand in a Chinese numeral. */
export const NUMERAL_SIGNS = DIGITS + SCALES + Object.keys(OTHERS).join('');

export function readNumeral(text: string): Numeral {
  const plain = text.replace(/[零两廿卅]/g, (sign) => OTHERS[sign] ?? '');
  if (/[十百千]/.test(plain)) return { value: byScale(plain), digits: 0, vague: false };
  let value = 0;
  for (const digit of plain) value = value * 10 + DIGITS.indexOf(digit);
  // 二五日 is the 25th, but 三五天 and 七八月 are estimates: two neighbours, or that one idiom.
  const vague = plain.length === 2 && (value % 11 === 1 || value === 35);
  return { value, digits: plain.length, vague };
}

/** 二十五, 一百〇五: each scale at most once, and descending. */
function byScale(text: string): number {
  let total = 0;
  let digit = 0;
  let last = SCALES.length;
  for (const sign of text) {
    const scale = SCALES.indexOf(sign);
    if (scale < 0 ? digit > 0 : scale >= last) return Number.NaN;
    if (scale < 0) digit = DIGITS.indexOf(sign);
    else {
      total += (digit || 1) * 10 ** (scale + 1);
      digit = 0;
      last = scale;
    }
  }
  return total + digit;
}
