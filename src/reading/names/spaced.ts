import { personsIn, looksLikePerson } from './person-words';
import { surnameAt } from './surnames';
import { endsLikePlace, endsLikeUnit, isCollective, TITLE } from './unit-words';
import type { NameKind } from './field-kind';

/** A word between spaces or line breaks, with its place in the folded text. */
export interface SpacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many spaces stand before it; a line break counts as `LINE`. */
  readonly gap: number;
}

const LINE = 100;

export function wordsOf(text: string, from: number, to: number): SpacedWord[] {
  const words: SpacedWord[] = [];
  const part = text.slice(from, to);
  let before = 0;
  for (const match of part.matchAll(/\S+/g)) {
    const between = part.slice(before, match.index);
    before = match.index + match[0].length;
    words.push({
      text: match[0],
      start: from + match.index,
      end: from + before,
      gap: between.includes('\n') ? LINE : between.length,
    });
  }
  return words;
}

/** Groups of words that make one name each: 吕 志 武 | 万东旺, 学生资助 管理中心 | 基金会. */
export function grouped(words: readonly SpacedWord[], kind: NameKind): SpacedWord[][] {
  return kind === 'units' ? unitGroups(words) : personGroups(words);
}

/** A unit name runs on until it is whole: a break inside 学生资助⏎管理中心 ends nothing. */
function unitGroups(words: readonly SpacedWord[]): SpacedWord[][] {
  const abbreviated =
    words.length >= 3 && words.slice(0, -1).every((word) => isFragment(word.text));
  const groups: SpacedWord[][] = [];
  let text = '';
  for (const word of words) {
    const group = groups.at(-1);
    if (group && !abbreviated && runsOn(text, word)) {
      group.push(word);
      text += word.text;
    } else {
      groups.push([word]);
      text = word.text;
    }
  }
  return groups;
}

/** 教育 扶贫 民政 残联: fields of work for the offices that have them. */
const isFragment = (text: string): boolean => text.length === 2 && !endsLikeUnit(text);

/** No unit has a longer name, however its cell is broken into lines. */
const LONGEST_UNIT = 40;

function runsOn(before: string, { text, gap }: SpacedWord): boolean {
  if (before.length > LONGEST_UNIT) return false;
  if (text.length === 1) return true;
  if (!endsLikeUnit(before) && !isCollective(before)) {
    return !(looksLikePerson(before) && before.length > 2 && looksLikePerson(text));
  }
  if (/^(?:公室|事处|理中心|会|育局|育室|学校)$/.test(text)) return true;
  if (/^(?:办公室|机关)$/.test(text)) return gap === LINE && /[局委府]$/.test(before);
  const ofIt = endsLikeUnit(text) && !endsLikePlace(text) && !OWN_PLACE.test(text);
  return endsLikePlace(before) && ofIt && !isCollective(text);
}

/** 大武口区第901小学 says by itself where it is. */
const OWN_PLACE = /^[\u3400-\u9FFF]{1,7}[市县区旗州盟镇乡]/;

const ONLY_TITLE = new RegExp(`^${TITLE}+$`);

/** Single characters are a padded name, in pairs or triples where there are more. */
function personGroups(words: readonly SpacedWord[]): SpacedWord[][] {
  const groups: SpacedWord[][] = [];
  let at = 0;
  while (at < words.length) {
    let end = at;
    while (words[end]?.text.length === 1) end += 1;
    const singles = words.slice(at, end);
    if (singles.length >= 2) {
      groups.push(...paired(singles));
      at = end;
    } else if (singles.length === 1) {
      at = alone(words, at, groups);
    } else {
      const word = words[at];
      if (word) groups.push([word]);
      at += 1;
    }
  }
  return groups;
}

/** 张 建国, 吕志 武: a single character belongs to the shorter neighbour that makes a name of it. */
function alone(words: readonly SpacedWord[], at: number, groups: SpacedWord[][]): number {
  const word = words[at];
  if (!word) return at + 1;
  const next = words[at + 1];
  const last = groups.at(-1);
  const before = last?.map(({ text }) => text).join('') ?? '';
  const completes = before.length === 2 && surnameAt(before, 0) > 0 && !ONLY_TITLE.test(before);
  const begins = next !== undefined && next.text.length <= 2 && surnameAt(word.text, 0) > 0;
  if (begins && next && !(completes && surnameAt(next.text, 0) > 0 && next.text.length === 2)) {
    groups.push([word, next]);
    return at + 2;
  }
  if (completes && last) last.push(word);
  else groups.push([word]);
  return at + 1;
}

function paired(singles: readonly SpacedWord[]): SpacedWord[][] {
  if (singles.length <= 3) return [[...singles]];
  const wide = Math.max(...singles.slice(1).map(({ gap }) => gap));
  const narrow = Math.min(...singles.slice(1).map(({ gap }) => gap));
  if (wide > narrow) {
    const groups: SpacedWord[][] = [];
    singles.forEach((word, at) => {
      if (at === 0 || word.gap === wide) groups.push([word]);
      else groups.at(-1)?.push(word);
    });
    if (groups.every((group) => group.length === 2 || group.length === 3)) return groups;
  }
  const names = personsIn(singles.map(({ text }) => text).join(''));
  const sizes = names?.map((name) => name.length) ?? evenSizes(singles.length);
  let at = 0;
  return sizes.map((size) => singles.slice(at, (at += size)));
}

/** Pairs, and a triple at the end of an odd number: a two-character name is the one that is padded. */
function evenSizes(count: number): number[] {
  const sizes = Array.from({ length: Math.floor(count / 2) }, () => 2);
  if (count % 2 === 1) sizes[sizes.length - 1] = 3;
  return sizes;
}
