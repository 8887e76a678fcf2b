import { classOf, CONFUSED, COUNTER, DIGIT, LETTER, NUMERAL } from './char-class';
import { kindSet, type Kind } from './kind';
import { wordAt } from './lexicon/lexicon';
import { arabicAt, numeralAt } from './numbers';
import { Scan, Token } from './scan';

const ENGLISH_MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|(nov|dec)(ember)?)$/;
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Behind these the 前 and 底 of 前列, 底数 are marks: 10月前列入计划, 5月底数据上报. */
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
  if (word && !(kind & NUMERAL && word.length === 1)) {
    const mark = word.kind === '文' && isDated(before) && '前底末'.includes(text.charAt(at));
    if (mark) return made(text.charAt(at) === '前' ? '前' : '底', text, at, at + 1);
    if (word.kind === '上' && isDeed(before) && text.startsWith('后半年内', at))
      return made('后', text, at, at + 1);
    return word;
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
  if (ENGLISH_MONTH.test(lower))
    return made('英', text, from, end, ENGLISH_MONTHS.indexOf(lower.slice(0, 3)) + 1);
  if (lower === 'q') return made('q', text, from, end);
  if (/^(x+|n|y{2,4}|mm|dd)$/.test(lower)) return made('X', text, from, end);
  return made(lower === 't' ? '晚' : '文', text, from, end);
}

/** A character of Chinese writing that is no digit, letter or part of a numeral. */
const isPlain = (code: number): boolean => code > 126 && (classOf(code) & ~COUNTER) === 0;
