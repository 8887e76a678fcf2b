import { isNumeralChar, readNumeral } from '../numerals';
import { wordAt } from './lexicon/lexicon';
import type { Meter } from './meter';
import type { Token, TokenKind } from './token';

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** Letters that scanning and hurried typing put for digits, only inside a run of digits. */
const CONFUSED: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  '|': '1',
  〇: '0',
};

/** 10月前列入计划, 5月底数据上报: directly behind a date the mark is meant, not 前列 or 底数. */
const MARKS_BEHIND_DATES: Readonly<Record<string, TokenKind>> = {
  前: 'before',
  底: 'end',
  末: 'end',
};
const UNITS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'year',
  'month',
  'day',
  'quarter',
  'xun',
  'halfYear',
  'halfMonth',
  'end',
  'start',
  'mid',
  'festival',
  'weekday',
  'schoolYear',
]);

/** Cuts a normalised text into tokens, once from left to right. */
export function tokenise(text: string, meter: Meter): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  let line = false;
  let quoted = false;
  const push = (kind: TokenKind, end: number, more: Partial<Token>): void => {
    tokens.push({ ...NO_TOKEN, kind, text: text.slice(at, end), ...more, spaced, line, quoted });
    meter.steps += end - at;
    at = end;
    spaced = line = quoted = false;
  };
  while (at < text.length) {
    meter.steps += 1;
    const char = text.charAt(at);
    if (char === ' ' || char === '\t' || char === '\n' || char === '\r' || char === '\u00a0') {
      spaced = true;
      line ||= char === '\n' || char === '\r';
      at += 1;
      continue;
    }
    if (char === '"') {
      quoted = true;
      at += 1;
      continue;
    }
    const digits = endOfDigits(text, at);
    if (digits > at) {
      push('num', digits, arabic(text.slice(at, digits)));
      continue;
    }
    const word = wordAt(text, at);
    if (word && !(word.text.length === 1 && isNumeralChar(char))) {
      const mark = word.kind === 'word' ? MARKS_BEHIND_DATES[char] : undefined;
      if (mark && UNITS.has(tokens.at(-1)?.kind ?? 'none')) push(mark, at + 1, {});
      else push(word.kind, at + word.text.length, { value: word.value });
      continue;
    }
    if (isNumeralChar(char)) {
      const end = endOfNumeral(text, at);
      const {
        value,
        digits: count,
        vague,
      } = readNumeral(text.slice(at, end).replace(/[Oo0]/g, '〇'));
      push('num', end, { value, digits: count, vague, han: true });
      continue;
    }
    const letters = endOfLetters(text, at);
    if (letters > at) {
      push(...latin(text.slice(at, letters), letters));
      continue;
    }
    // Everything else is somebody's words: one token for a run of them.
    let end = at + 1;
    while (end < text.length && isPlain(text, end)) end += 1;
    push('word', end, {});
  }
  return tokens;
}

/** A token that is not there: what one finds behind the last. */
export const NO_TOKEN: Token = {
  kind: 'none',
  text: '',
  value: 0,
  digits: 0,
  han: false,
  vague: false,
  quoted: false,
  spaced: false,
  line: false,
};

/** The end of a run of digits, letters that stand for digits included: 2O20, 3l. */
function endOfDigits(text: string, from: number): number {
  let end = from;
  let lastDigit = -1;
  // No date has 64 digits; the bound keeps a row of look-alike letters from being read again and again.
  for (; end < text.length && end - from < 64; end++) {
    const char = text.charAt(end);
    if (isDigit(char)) lastDigit = end;
    else if (!(char in CONFUSED)) break;
  }
  if (lastDigit < 0) return from;
  const clear = isDigit(text.charAt(from)) || from === 0 || !isLetter(text.charAt(from - 1));
  if (clear && (end === lastDigit + 1 || '年月日号./-'.includes(text.charAt(end) || ' ')))
    return end;
  end = from;
  while (isDigit(text.charAt(end))) end += 1;
  return end;
}

/** The end of a Chinese numeral; O and 0 stand for 〇 inside one (二O二0年). */
function endOfNumeral(text: string, from: number): number {
  let end = from + 1;
  for (; end < text.length; end++) {
    const char = text.charAt(end);
    if (isNumeralChar(char)) continue;
    const next = text.charAt(end + 1);
    if (!'Oo0'.includes(char) || !(isNumeralChar(next) || next === '年')) break;
  }
  return end;
}

function arabic(run: string): Partial<Token> {
  let plain = '';
  let confused = false;
  for (const char of run) {
    plain += CONFUSED[char] ?? char;
    confused ||= char in CONFUSED && char !== '〇';
  }
  return { text: plain, value: Number(plain), digits: plain.length, vague: confused };
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text.charAt(end))) end += 1;
  return end;
}

function latin(run: string, end: number): [TokenKind, number, Partial<Token>] {
  const lower = run.toLowerCase();
  const month = lower.length < 3 ? -1 : ENGLISH_MONTHS.findIndex((name) => name.startsWith(lower));
  if (month >= 0) return ['englishMonth', end, { value: month + 1 }];
  if (lower === 'q') return ['quarterMark', end, {}];
  if (/^(x+|n|y{2,4}|m{2}|d{2})$/.test(lower)) return ['blankMark', end, {}];
  if (lower === 't') return ['daytime', end, {}];
  return ['word', end, {}];
}

/** A character that no word, number or mark begins with. */
function isPlain(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char <= '~' || isNumeralChar(char)) return false;
  return char.trim() !== '' && !wordAt(text, at);
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
