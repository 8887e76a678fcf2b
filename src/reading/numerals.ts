/** A numeral as it was written: 三十一, 廿五, 二〇二〇, 十四五. */
export interface Numeral {
  /** NaN where the characters form no number (十四五 is a plan, not a number). */
  readonly value: number;
  /** How many digits were written one by one (二〇二〇 = 4); 0 for 二十, 三百. */
  readonly digits: number;
  /** 三五天, 七八月: an estimate of two neighbours, not 35 or 78. */
  readonly vague: boolean;
}

const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** True for a character that may stand in a Chinese numeral. */
export function isNumeralChar(char: string): boolean {
  return digitOf(char) >= 0 || char in SCALES || char in TENS;
}

export function readNumeral(text: string): Numeral {
  let positional = true;
  for (const char of text) if (digitOf(char) < 0) positional = false;
  return positional ? digitByDigit(text) : byScale(text);
}

function digitByDigit(text: string): Numeral {
  let value = 0;
  for (const char of text) value = value * 10 + digitOf(char);
  // 二五日 is the 25th, but 三五天 and 七八月 are estimates: two neighbours, or that one idiom.
  const vague = text.length === 2 && (value % 11 === 1 || value === 35);
  return { value, digits: text.length, vague };
}

/** 二十五, 一百零五, 廿五, 三十. Each scale at most once and descending, else no number. */
function byScale(text: string): Numeral {
  let total = 0;
  let digit = -1;
  let lastScale = 10000;
  for (const char of text) {
    const plain = digitOf(char);
    if (plain >= 0) {
      if (digit > 0) return NO_NUMBER;
      digit = plain;
      continue;
    }
    const tens = TENS[char];
    const scale = tens === undefined ? (SCALES[char] ?? 0) : 10;
    if (scale >= lastScale || (tens !== undefined && digit > 0)) return NO_NUMBER;
    total += tens ?? (digit < 0 ? 1 : digit) * scale;
    lastScale = scale;
    digit = -1;
  }
  return { value: total + Math.max(digit, 0), digits: 0, vague: false };
}

const NO_NUMBER: Numeral = { value: Number.NaN, digits: 0, vague: false };

function digitOf(char: string): number {
  if (char === '两') return 2;
  const plain = DIGITS.indexOf(char);
  return plain >= 0 ? plain : FORMAL.indexOf(char);
}
