import { isAct } from './acts';
import { saidAt, type Said } from './amounts-said';
import { formAt } from './forms';
import { wordAt, type Word } from './lexer';
import { timeAt, type TimeWord } from './times';
import { kinds, type TokenKind } from './token-kinds';
import { isAmbiguous, meaningOf } from './word-meanings';

/** A word, a time, a count, or a stretch of text that the grammar does not know. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly time?: TimeWord;
  readonly said?: Said;
}

/** The tokens of one clause, from left to right, each character looked at once. */
export function tokensOf(clause: string): Token[] {
  const tokens: Token[] = [];
  let gap = 0;
  let at = 0;
  while (at < clause.length) {
    const token = tokenAt(clause, at, at === gap ? tokens.at(-1) : undefined);
    if (!token) {
      at += 1;
      continue;
    }
    if (at > gap) tokens.push({ kind: 'gap', text: clause.slice(gap, at) });
    tokens.push(token);
    at += token.text.length;
    gap = at;
  }
  if (at > gap) tokens.push({ kind: 'gap', text: clause.slice(gap, at) });
  return tokens.map((token, index) => actOf(token, tokens[index - 1]));
}

/** 已铲除重铺, 全部付清: a verb that no list has, by its form. */
const actOf = (token: Token, before: Token | undefined): Token =>
  token.kind === 'gap' && before && LED.has(before.kind) && isAct(token.text)
    ? { kind: 'fix', text: token.text }
    : token;

const LED = kinds('perfect', 'all', 'time');

/** The token at `at`; `before` is the token that ends exactly there. */
function tokenAt(clause: string, at: number, before: Token | undefined): Token | undefined {
  if (TIME_START.test(clause.charAt(at)) && !/[\d.]/.test(clause.charAt(at - 1))) {
    const time = timeAt(clause, at);
    if (time) return { kind: 'time', text: clause.slice(at, time.end), time };
  }
  const form = formAt(clause, at);
  if (form) return form;
  const word = wordAt(clause, at);
  if (word && word.text.length > 1) return meant(word, clause, at, before);
  if (NUMBER_START.test(clause.charAt(at)) && !/[\d.第]/.test(clause.charAt(at - 1))) {
    const said = saidAt(clause, at);
    if (said) return { kind: 'said', text: clause.slice(at, said.end), said };
  }
  return word && meant(word, clause, at, before);
}

function meant(
  word: Word,
  clause: string,
  at: number,
  before: Token | undefined,
): Token | undefined {
  if (!isAmbiguous(word)) return word;
  const { kind, text } = word;
  const meaning = meaningOf({ kind, text, clause, at, end: at + text.length, before });
  return meaning && { kind: meaning.kind, text: meaning.text };
}

const TIME_START =
  /[\d新夏冬假国元节汛日未第一二三四五六七八九十上下春秋本暑寒年月明后大再还尚今开近短两]/;
const NUMBER_START = /[\d百一二两三四五六七八九十千]/;
