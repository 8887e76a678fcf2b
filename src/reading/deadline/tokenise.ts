import { classOf, CONFUSED, COUNTER, DIGIT, LETTER, NUMERAL } from './char-class';
import { kindSet, type Kind } from './kind';
import { wordAt } from './lexicon/lexicon';
import { arabicAt, numeralAt } from './numbers';
import { Scan, Token } from './scan';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** A form that nobody filled in: XX, YYYY, MM, DD. */
const BLANK = /^(x+|n|y{2,4}|mm|dd)$/;
/** Behind these the 前 of 前期 is a mark: 10月前期末检查. */
const isDated = kindSet('年月日季旬上伴底初中节曜学');
/** Behind these 后半年内 is within half a year from then: 印发后半年内. */
const isDeed = kindSet('文件发收查见开散完毕已');

/** Cuts a normalised text into tokens, once from left to right. */
export function tokenise(text: string): Scan {
  const tokens: Token[] = [];
  // Made at one stroke: a string that grows by one sign at a time is slow to search.
  const codes: number[] = [];
  let kind: Kind = '';
  for (let at = 0; at < text.length;) {
    const next = tokenAt(text, at, kind);
    tokens.push(next);
    kind = next.kind;
    codes.push(kind.charCodeAt(0));
    at += next.length;
  }
  return new Scan(String.fromCharCode(...codes), tokens);
}

function tokenAt(text: string, at: number, before: Kind): Token {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  const number = kind & (DIGIT | CONFUSED) ? arabicAt(text, at) : undefined;
  if (number) return number;
  const word = wordAt(text, at);
  if (word) {
    const parted =
      (word.kind === '文' && text.charAt(at) === '前' && isDated(before)) ||
      (word.kind === '上' && text.startsWith('后半年内', at) && isDeed(before));
    return parted ? (wordAt(text.charAt(at), 0) ?? word) : word;
  }
  if (kind & NUMERAL) return numeralAt(text, at);
  if (kind & LETTER) return latin(text, at);
  if (code === 32) return made('_', text, at, at + 1);
  // Everything else is somebody's words: one token for a run of them.
  let end = at + 1;
  while (end < text.length && isPlain(text.charCodeAt(end)) && !wordAt(text, end)) end += 1;
  return made(kind & COUNTER ? '件' : '文', text, at, end);
}

const made = (kind: Kind, text: string, from: number, end: number, value = 0): Token =>
  new Token(kind, text.slice(from, end), value);

function latin(text: string, from: number): Token {
  let end = from + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) & LETTER) end += 1;
  const lower = text.slice(from, end).toLowerCase();
  const month = MONTHS.findIndex((name) => lower.length > 2 && name.startsWith(lower));
  if (month >= 0) return made('英', text, from, end, month + 1);
  const kind = BLANK.test(lower) ? 'X' : lower === 'q' ? 'q' : lower === 't' ? '晚' : '文';
  return made(kind, text, from, end);
}

/** A character of Chinese writing that is no digit, letter or part of a numeral. */
const isPlain = (code: number): boolean => code > 126 && (classOf(code) & ~COUNTER) === 0;
