import { readNumeral } from '../numerals';
import { classOf, CONFUSED, DIGIT, LETTER, NUMERAL } from './char-class';
import type { Kind } from './kind';
import { wordAt } from './lexicon/lexicon';
import { Token } from './scan';

const ZERO = 48;
/** No date has 64 digits; the bound keeps rows of look-alikes from being read again and again. */
const LONGEST_RUN = 64;
/** Two digits before 年内 are a year (20年内) in this span, else a length (10年内). */
const FIRST_YEAR = 15;
const LAST_YEAR = 40;
/** What makes a festival of 十一, 五一: 十一前, 五一期间, but not 十一月前. */
const FESTIVE = /^([前后]|[之以][前后]|期间|假期|长假|小长|黄金周|左右|、.[一节])/;

/** 0-9 and 00-99: most numbers of a text are months and days. */
const SMALL: readonly Token[] = Array.from({ length: 110 }, (_, at) => {
  const text = at < 10 ? String(at) : String(at - 10).padStart(2, '0');
  return new Token('N', text, Number(text), text.length);
});

/** A number in digits, letters that stand for digits included; nothing where none begins. */
export function arabicAt(text: string, from: number): Token | undefined {
  const limit = Math.min(text.length, from + LONGEST_RUN);
  let end = from;
  let value = 0;
  for (; end < limit; end++) {
    const digit = text.charCodeAt(end) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (end < limit && classOf(text.charCodeAt(end)) & CONFUSED) {
    const misread = confusedAt(text, from, limit);
    if (misread) return misread;
  }
  if (end === from) return undefined;
  const digits = end - from;
  if (digits === 2 && isYear(text, end, value, digits))
    return new Token('Z', text.slice(from, end), 2000 + value, digits);
  return digits < 3
    ? SMALL[digits === 1 ? value : 10 + value]
    : new Token(kindOf(digits), text.slice(from, end), value, digits);
}

const kindOf = (digits: number): Kind =>
  digits < 3 ? 'N' : digits === 4 ? 'Z' : digits === 8 ? 'V' : 'O';

/** 2O20, 3l: a run of digits in which letters stand for some of them. */
function confusedAt(text: string, from: number, limit: number): Token | undefined {
  let end = from;
  let lastDigit = -1;
  for (; end < limit; end++) {
    const kind = classOf(text.charCodeAt(end));
    if (kind & DIGIT) lastDigit = end;
    else if (!(kind & CONFUSED)) break;
  }
  if (lastDigit < 0) return undefined;
  const begins = classOf(text.charCodeAt(from)) & DIGIT;
  const clear = begins || from === 0 || !(classOf(text.charCodeAt(from - 1)) & LETTER);
  const ends = end === lastDigit + 1 || '年月日号./-'.includes(text.charAt(end) || ' ');
  if (!clear || !ends) return undefined;
  // 〇 among digits is a zero like another; a letter had to be guessed.
  const run = text.slice(from, end);
  const vague = /[OolI|]/.test(run);
  const digits = end - from;
  const value = Number(run.replace(/[Oo〇]/g, '0').replace(/[lI|]/g, '1'));
  return digits === 2 && isYear(text, end, value, digits)
    ? new Token('Z', run, 2000 + value, digits, vague)
    : new Token(kindOf(digits), run, value, digits, vague);
}

/** A Chinese numeral; O and 0 stand for 〇 inside one (二O二0年). */
export function numeralAt(text: string, from: number): Token {
  let end = from + 1;
  for (; end < text.length; end++) {
    if (classOf(text.charCodeAt(end)) & NUMERAL) continue;
    const enclosed = classOf(text.charCodeAt(end + 1)) & NUMERAL || text.charAt(end + 1) === '年';
    if (!'Oo0'.includes(text.charAt(end)) || !enclosed) break;
  }
  const run = text.slice(from, end);
  const { value, digits, vague } = readNumeral(run.replace(/[Oo0]/g, '〇'));
  const behind = text.slice(end, end + 3);
  if (!Number.isNaN(value) && digits !== 4 && (value > 0 || !/^[年月日]/.test(behind))) {
    if (run.length === 2 && (FESTIVE.test(behind) || (behind === '' && from === 0))) {
      const festival = wordAt(`${run}节`, 0);
      if (festival?.kind === '节') return new Token('节', run, festival.value);
    }
    const two = digits === 2 || (digits === 0 && value > 9);
    const year = two && isYear(text, end, value, digits);
    return new Token(year ? 'Z' : 'N', run, year ? 2000 + value : value, digits, vague, true);
  }
  const kind = Number.isNaN(value) ? '文' : value === 0 && digits !== 4 ? 'X' : 'Z';
  return new Token(kind, run, value, digits, vague, true);
}

/** 20年5月 and 二〇年 are the year 2020; 10年内 and 二十年内 are lengths. */
function isYear(text: string, end: number, value: number, digits: number): boolean {
  if (text.charAt(end) !== '年') return false;
  if (digits === 0) return /^[\d〇一二三四五六七八九十年底末初上下]/.test(text.slice(end + 1));
  const length = /^[内后]|^[以之][内后]/.test(text.slice(end + 1, end + 3));
  return !length || (value >= FIRST_YEAR && value <= LAST_YEAR);
}
