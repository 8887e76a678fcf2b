import { BY_NUMERAL } from '../calendar/festivals';
import { readNumeral } from '../numerals';
import { classOf, CONFUSED, DIGIT, LETTER, NUMERAL } from './char-class';
import type { Kind } from './kind';
import { wordAt } from './lexicon/lexicon';
import { Scan, type Token } from './scan';

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ZERO = 48;
/** No date has 64 digits; the bound keeps rows of look-alikes from being read again and again. */
const LONGEST_RUN = 64;
/** Signs that a number counts things and is no day: 5月3所学校, 5月20%. */
const COUNTERS =
  '所人个名项户万元校班件份次家位套台间栋处条类批级年%吨米亩平起例节门组轮层卷册本张页股部辆座‰℃倍岁';
/** Two digits before 年内 are a year (20年内) in this span, else a length (10年内). */
const FIRST_YEAR = 15;
const LAST_YEAR = 40;
/** “十三五” runs 2016-2020; each later plan five years on. */
const THIRTEENTH_PLAN = 2016;

/** Cuts a normalised text into tokens, once from left to right. */
export function tokenise(text: string): Scan {
  const tokens: Token[] = [];
  let kinds = '';
  for (let at = 0; at < text.length;) {
    const next = tokenAt(text, at, kinds);
    tokens.push(next);
    kinds += next.kind;
    at += next.length;
  }
  return new Scan(kinds, tokens);
}

function tokenAt(text: string, at: number, kinds: string): Token {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  if (kind & (DIGIT | CONFUSED)) {
    const end = endOfDigits(text, at);
    if (end > at) return arabic(text, at, end);
  }
  const word = wordAt(text, at);
  if (word && !(kind & NUMERAL && word.text.length === 1)) {
    // 10月前列入计划, 5月底数据上报: directly behind a date the mark is meant, not 前列 or 底数.
    const mark = word.kind === '文' && '前底末'.includes(text.charAt(at));
    if (mark && '年月日季旬上伴底初中节曜学'.includes(kinds.charAt(kinds.length - 1) || '?'))
      return made(text.charAt(at) === '前' ? '前' : '底', text, at, at + 1);
    return token(word.kind, word.text, word.text.length, word.value);
  }
  if (kind & NUMERAL) return numeral(text, at);
  if (kind & LETTER) return latin(text, at);
  if (code === 32) return made('_', text, at, at + 1);
  // Everything else is somebody's words: one token for a run of them.
  let end = at + 1;
  while (end < text.length && isPlain(text, end)) end += 1;
  return made(COUNTERS.includes(text.charAt(at)) ? '件' : '文', text, at, end);
}

const token = (
  kind: Kind,
  text: string,
  length: number,
  value: number,
  digits = 0,
  vague = false,
  han = false,
): Token => ({ kind, text, length, value, digits, vague, han });

const made = (kind: Kind, text: string, from: number, end: number, value = 0): Token =>
  token(kind, text.slice(from, end), end - from, value);

/** The end of a run of digits, letters that stand for digits included: 2O20, 3l. */
function endOfDigits(text: string, from: number): number {
  let end = from;
  let lastDigit = -1;
  const limit = Math.min(text.length, from + LONGEST_RUN);
  for (; end < limit; end++) {
    const kind = classOf(text.charCodeAt(end));
    if (kind & DIGIT) lastDigit = end;
    else if (!(kind & CONFUSED)) break;
  }
  if (lastDigit < 0) return from;
  const begins = classOf(text.charCodeAt(from)) & DIGIT;
  const clear = begins || from === 0 || !(classOf(text.charCodeAt(from - 1)) & LETTER);
  if (clear && (end === lastDigit + 1 || '年月日号./-'.includes(text.charAt(end) || ' ')))
    return end;
  for (end = from; end < limit && classOf(text.charCodeAt(end)) & DIGIT;) end += 1;
  return end;
}

function arabic(text: string, from: number, end: number): Token {
  const digits = end - from;
  let value = 0;
  let plain = true;
  for (let at = from; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    plain &&= digit >= 0 && digit <= 9;
    value = value * 10 + digit;
  }
  let run = text.slice(from, end);
  let vague = false;
  if (!plain) {
    // 〇 among digits is a zero like another; a letter had to be guessed.
    vague = /[OolI|]/.test(run);
    run = run.replace(/[Oo〇]/g, '0').replace(/[lI|]/g, '1');
    value = Number(run);
  }
  const kind = digits < 3 ? 'N' : digits === 4 ? 'Z' : digits === 8 ? 'V' : 'O';
  const number = token(kind, run, digits, value, digits, vague);
  return digits === 2 ? asYear(text, end, number) : number;
}

/** A Chinese numeral; O and 0 stand for 〇 inside one (二O二0年). */
function numeral(text: string, from: number): Token {
  let end = from + 1;
  for (; end < text.length; end++) {
    if (classOf(text.charCodeAt(end)) & NUMERAL) continue;
    const enclosed = classOf(text.charCodeAt(end + 1)) & NUMERAL || text.charAt(end + 1) === '年';
    if (!'Oo0'.includes(text.charAt(end)) || !enclosed) break;
  }
  const run = text.slice(from, end).replace(/[Oo0]/g, '〇');
  const { value, digits, vague } = readNumeral(run);
  const behind = text.slice(end, end + 3);
  const number = token('N', run, end - from, value, digits, vague, true);
  const plan = /^十([一二三四五六七八九])五$/.exec(run);
  if (plan) {
    number.kind = '计';
    number.value = THIRTEENTH_PLAN + 5 * ('一二三四五六七八九'.indexOf(plan[1] ?? '') - 2);
  } else if (Number.isNaN(value)) number.kind = '文';
  else if (value === 0 && /^[年月日]/.test(behind)) number.kind = 'X';
  else if (digits === 4) number.kind = 'Z';
  else if (FESTIVE.test(behind) || (behind === '' && from === 0)) {
    const festival = BY_NUMERAL[run];
    if (festival !== undefined) return token('节', run, end - from, festival);
  }
  return digits === 2 || (digits === 0 && value > 9) ? asYear(text, end, number) : number;
}

/** What makes a festival of 十一, 五一: 十一前, 五一期间, but not 十一月前. */
const FESTIVE = /^([前后]|[之以][前后]|期间|假期|长假|小长|黄金周|左右|、.[一节])/;

/** 20年5月 and 二〇年 are the year 2020; 10年内 and 二十年内 are lengths. */
function asYear(text: string, end: number, number: Token): Token {
  if (text.charAt(end) !== '年') return number;
  const length = /^[内后]|^[以之][内后]/.test(text.slice(end + 1, end + 3));
  const year =
    number.digits === 0
      ? /^[\d〇一二三四五六七八九十年底末初上下]/.test(text.slice(end + 1))
      : !length || (number.value >= FIRST_YEAR && number.value <= LAST_YEAR);
  if (year) {
    number.kind = 'Z';
    number.value += 2000;
  }
  return number;
}

function latin(text: string, from: number): Token {
  let end = from + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) & LETTER) end += 1;
  const lower = text.slice(from, end).toLowerCase();
  const month =
    /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|(nov|dec)(ember)?)$/;
  if (month.test(lower))
    return made('英', text, from, end, ENGLISH_MONTHS.indexOf(lower.slice(0, 3)) + 1);
  if (lower === 'q') return made('q', text, from, end);
  if (/^(x+|n|y{2,4}|mm|dd)$/.test(lower)) return made('X', text, from, end);
  return made(lower === 't' ? '晚' : '文', text, from, end);
}

/** A character that no word, number or mark begins with. */
const isPlain = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 126 && classOf(text.charCodeAt(at)) === 0 && wordAt(text, at) === undefined;
