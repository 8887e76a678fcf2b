import { DEEDS } from './finding-kinds';
import type { Finding } from './findings';
import type { ParsedClause } from './parsed-clauses';
import { ARRANGED, LACK } from './problem';

/** What a text itself says was lacking, by item and verb: what the verb was to be done to. */
export type OwnLacks = Map<string, string>;

/** Takes up what a clause says is lacking. */
export function takeLacks({ text, item }: ParsedClause, lacks: OwnLacks): void {
  for (const { 1: lack = '' } of text.matchAll(LACK)) {
    const key = keyOf(item, lack.slice(0, 2));
    lacks.set(key, `${lacks.get(key)?.slice(0, 200) ?? ''} ${lack.slice(2)}`);
  }
}

const keyOf = (item: number, verb: string): string => `${String(item)} ${verb}`;

/** 原未建立陪餐制度，现已建立: the same verb fills the lack, done to the same thing or to none that is named. */
export function filledOwnLack(finding: Finding, item: number, lacks: OwnLacks): Finding {
  const { kind, remedy, words } = finding;
  if (!DEEDS.has(kind) || remedy !== true || DRAFTED.test(words)) return finding;
  const arranged = words.search(ARRANGED);
  const end = arranged < 0 ? words.length - 1 : arranged;
  for (let at = 0; at < end; at += 1) {
    const verb = words.slice(at, at + 2);
    const lacked = lacks.get(keyOf(item, verb)) ?? lacks.get(keyOf(0, verb));
    if (lacked !== undefined && !GENERAL.test(verb) && isOfOneThing(words.slice(at + 2), lacked))
      return { ...finding, kind: 'done', certain: false };
  }
  return finding;
}

const DRAFTED = /[初草]稿|草案|计划/;

/** They say of any work how far it is. */
const GENERAL = /^(?:完成|整改|落实|到位|解决|销号|推进|实施|开展|进行|开始)/;

function isOfOneThing(thing: string, lacked: string): boolean {
  if (thing.length < 2 || lacked.trim().length < 2) return true;
  for (let at = 0; at + 1 < thing.length; at += 1)
    if (lacked.includes(thing.slice(at, at + 2))) return true;
  return false;
}
