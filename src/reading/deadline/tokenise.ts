import { readNumeral } from '../numerals';
import { classOf, CONFUSED, DIGIT, LETTER, NUMERAL, SPACE } from './char-class';
import { beginsWord, wordAt } from './lexicon/lexicon';
import type { Meter } from './meter';
import { Token, type TokenKind } from './token';

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** No date has 64 digits; the bound keeps rows of look-alikes from being read again and again. */
const LONGEST_RUN = 64;
const ZERO = 48;
const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** 10月前列入计划, 5月底数据上报: directly behind a date the mark is meant, not 前列 or 底数. */
const MARKS_BEHIND_DATES: Readonly<Record<string, TokenKind>> = {
  前: 'before',
  底: 'end',
  末: 'end',
};
const UNITS: ReadonlySet<TokenKind> = new Set<TokenKind>(
  'year month day quarter xun halfYear halfMonth end start mid festival weekday schoolYear'.split(
    ' ',
  ) as TokenKind[],
);

/** Cuts a normalised text into tokens, once from left to right. */
export function tokenise(text: string, meter: Meter): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  let line = false;
  let quoted = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind & SPACE) {
      spaced = true;
      line ||= code === LINE_FEED || code === RETURN;
      at += 1;
      continue;
    }
    if (code === QUOTE) {
      quoted = true;
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, kind, tokens);
    if (spaced || quoted) {
      token.spaced = spaced;
      token.line = line;
      token.quoted = quoted;
      spaced = line = quoted = false;
    }
    tokens.push(token);
    at += token.length;
  }
  // Every character was looked at once to be cut and once to be taken.
  meter.steps += 2 * text.length;
  return tokens;
}

function tokenAt(text: string, at: number, kind: number, tokens: readonly Token[]): Token {
  if (kind & (DIGIT | CONFUSED)) {
    const end = endOfDigits(text, at);
    if (end > at) return arabic(text, at, end);
  }
  const word = beginsWord(text.charCodeAt(at)) ? wordAt(text, at) : undefined;
  if (word && !(kind & NUMERAL && word.text.length === 1)) {
    if (word.kind === 'word') {
      const mark = MARKS_BEHIND_DATES[text.charAt(at)];
      const last = tokens[tokens.length - 1];
      if (mark && last && UNITS.has(last.kind)) return new Token(mark, text.charAt(at), 1, 0);
    }
    return new Token(word.kind, word.text, word.text.length, word.value);
  }
  if (kind & NUMERAL) return numeral(text, at);
  if (kind & LETTER) return latin(text, at);
  // Everything else is somebody's words: one token for a run of them.
  let end = at + 1;
  while (end < text.length && isPlain(text, end)) end += 1;
  return new Token('word', text.slice(at, end), end - at, 0);
}

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
  end = from;
  while (end < limit && classOf(text.charCodeAt(end)) & DIGIT) end += 1;
  return end;
}

function arabic(text: string, from: number, end: number): Token {
  let value = 0;
  let confused = false;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) & DIGIT) value = value * 10 + code - ZERO;
    else {
      const char = text.charAt(at);
      value = value * 10 + (char === 'l' || char === 'I' || char === '|' ? 1 : 0);
      confused ||= char !== '〇';
    }
  }
  const token = new Token('num', text.slice(from, end), end - from, value);
  token.digits = end - from;
  token.vague = confused;
  return token;
}

/** A Chinese numeral; O and 0 stand for 〇 inside one (二O二0年). */
function numeral(text: string, from: number): Token {
  let end = from + 1;
  for (; end < text.length; end++) {
    if (classOf(text.charCodeAt(end)) & NUMERAL) continue;
    const next = text.charAt(end + 1);
    const enclosed = classOf(text.charCodeAt(end + 1)) & NUMERAL || next === '年';
    if (!'Oo0'.includes(text.charAt(end)) || !enclosed) break;
  }
  const run = text.slice(from, end).replace(/[Oo0]/g, '〇');
  const { value, digits, vague } = readNumeral(run);
  const token = new Token('num', run, end - from, value);
  token.digits = digits;
  token.vague = vague;
  token.han = true;
  return token;
}

function latin(text: string, from: number): Token {
  let end = from + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) & LETTER) end += 1;
  const run = text.slice(from, end);
  const length = end - from;
  const lower = run.toLowerCase();
  const month = length < 3 ? -1 : ENGLISH_MONTHS.findIndex((name) => name.startsWith(lower));
  if (month >= 0) return new Token('englishMonth', run, length, month + 1);
  if (lower === 'q') return new Token('quarterMark', run, length, 0);
  if (/^(x+|n|y{2,4}|mm|dd)$/.test(lower)) return new Token('blankMark', run, length, 0);
  return new Token(lower === 't' ? 'daytime' : 'word', run, length, 0);
}

/** A character that no word, number or mark begins with. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 126 || classOf(code) !== 0) return false;
  return !beginsWord(code) || wordAt(text, at) === undefined;
}
