import { NUMERAL_SIGNS, readNumeral } from '../numerals';
import { classOf, CONFUSED } from './char-class';
import type { Kind } from './kind';
import { wordAt } from './lexicon/lexicon';
import { Token } from './scan';

const ZERO = 48;
/** Two digits before 年内 are a year (20年内) in this span, else a length (10年内). */
const FIRST_YEAR = 15;
const LAST_YEAR = 40;
/**
 * 2O20, 3l: a run of digits in which letters stand for some of them. No date has 64 digits; the
 * bound keeps rows of look-alikes from being read again and again.
 */
const MISREAD =
  /(?:(?=\d)|(?<![A-Za-z]))(?=[OolI〇]{0,63}\d)[\dOolI〇]{1,64}(?![\dOolI〇])(?:(?<=\d)|(?=[年月日号./-]))/y;
/** A Chinese numeral; O and 0 stand for 〇 inside one (二O二0年). */
const NUMERAL = new RegExp(
  `[${NUMERAL_SIGNS}](?:[${NUMERAL_SIGNS}]|[Oo0](?=[${NUMERAL_SIGNS}年]))*`,
  'y',
);
/** What makes a festival of 十一, 五一: 十一前, 五一期间, but not 十一月前. */
const FESTIVE = /^(?:[之以]?[前后]|期间|假期|小?长假|黄金周|左右|、.[一节])/;

/** 0-9 and 00-99: most numbers of a text are months and days. */
const SMALL: readonly Token[] = Array.from({ length: 110 }, (_, at) => {
  const text = at < 10 ? String(at) : String(at - 10).padStart(2, '0');
  return new Token('N', text, Number(text), text.length);
});

/** A number in digits, letters that stand for digits included; nothing where none begins. */
export function arabicAt(text: string, from: number): Token | undefined {
  let end = from;
  let value = 0;
  for (; end < text.length; end++) {
    const digit = text.charCodeAt(end) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (end < text.length && classOf(text.charCodeAt(end)) & CONFUSED) {
    const run = runAt(MISREAD, text, from);
    const digits = run.replace(/[Oo〇]/g, '0').replace(/[lI]/g, '1');
    // 〇 among digits is a zero like another; a letter had to be guessed.
    if (run !== '') return number(text, from, run, Number(digits), /[OolI]/.test(run));
  }
  const digits = end - from;
  if (digits === 0) return undefined;
  if (digits < 3 && text.charAt(end) !== '年') return SMALL[digits === 1 ? value : 10 + value];
  return number(text, from, text.slice(from, end), value, false);
}

function number(text: string, from: number, run: string, value: number, vague: boolean): Token {
  const digits = run.length;
  if (digits === 2 && isYear(text, from + 2, value))
    return new Token('Z', run, 2000 + value, digits, vague);
  const kind = digits < 3 ? 'N' : digits === 4 ? 'Z' : digits === 8 ? 'V' : 'O';
  return new Token(kind, run, value, digits, vague);
}

/** What a sticky pattern finds at a place. */
function runAt(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
}

export function numeralAt(text: string, from: number): Token {
  const run = runAt(NUMERAL, text, from);
  const end = from + run.length;
  const behind = text.slice(end, end + 3);
  if (run.length === 2 && (FESTIVE.test(behind) || run === text)) {
    const festival = wordAt(`${run}节`, 0);
    if (festival?.kind === '节') return new Token('节', run, festival.value);
  }
  const { value, digits, vague } = readNumeral(run.replace(/[Oo0]/g, '〇'));
  const numeral = (kind: Kind, worth = value): Token =>
    new Token(kind, run, worth, digits, vague, true);
  if (Number.isNaN(value)) return numeral('文');
  if (digits === 4) return numeral('Z');
  if (value === 0 && /^[年月日]/.test(behind)) return numeral('X');
  const year =
    digits === 2
      ? isYear(text, end, value)
      : digits === 0 && /^年[\d〇一二三四五六七八九十年底末初上下]/.test(behind);
  return year ? numeral('Z', 2000 + value) : numeral('N');
}

/** 20年5月 and 二〇年 are the year 2020; 10年内 is a length. */
const isYear = (text: string, end: number, value: number): boolean =>
  text.charAt(end) === '年' &&
  ((value >= FIRST_YEAR && value <= LAST_YEAR) ||
    !/^[之以]?[内后]/.test(text.slice(end + 1, end + 3)));
