import { isTitle, looksLikePerson, personsIn, withoutTitle } from './person-words';
import type { NameKind } from './field-kind';
import { endsLikeUnit, isCollective } from './unit-words';

/** Knows whether a text is a name of the register. */
export type IsKnown = (name: string) => boolean;

/**
 * The names of a text without any break, one where it is one name. With `apart` only 和 and its like
 * part names: two that touch are one.
 */
export function unjoined(text: string, kind: NameKind, isKnown: IsKnown, apart: boolean): string[] {
  if (isKnown(text) || isTitle(text)) return [text];
  const parts = atConjunctions(text, kind, isKnown);
  return parts.flatMap((part) => {
    if (apart || isKnown(part) || isOnePerson(part, kind)) return [part];
    return (
      byRegister(part, isKnown) ?? (kind === 'units' ? unitsIn(part) : personsIn(part)) ?? [part]
    );
  });
}

/** 吕志武同志 is not 吕志 and 武同志. */
const isOnePerson = (part: string, kind: NameKind): boolean =>
  kind === 'people' && part.length > 3 && looksLikePerson(withoutTitle(part).name);

const CONJUNCTIONS =
  /以及|会同|协同|联合|[及与暨]|和(?!谐|睦|顺|硕|田|平(?![安罗凉顶坝山阳江遥定]))/g;

/** 教育科和财务科 is two; 发展和改革委员会, 职业与成人教育科 and 陈和平 are one each. */
function atConjunctions(text: string, kind: NameKind, isKnown: IsKnown): string[] {
  const parts: string[] = [];
  let start = 0;
  const whole = (name: string): boolean =>
    isKnown(name) ||
    (kind === 'units'
      ? name.length >= 2 && (endsLikeUnit(name) || isCollective(name))
      : name.length >= 2 && name.length <= 4);
  for (const match of text.matchAll(CONJUNCTIONS)) {
    if (start > match.index || match.index - start > LONGEST_NAME) continue;
    const left = text.slice(start, match.index);
    const from = match.index + match[0].length;
    const right = text.slice(from, from + LONGEST_NAME);
    if (whole(left) && wholeFrom(right, whole) && !isOneBureau(left, right)) {
      parts.push(left);
      start = match.index + match[0].length;
    }
  }
  return [...parts, text.slice(start)];
}

/** 农业农村和水务局 is one bureau: what stands before 和 is another of its fields. */
const isOneBureau = (left: string, right: string): boolean =>
  /[村社会]$/.test(left) &&
  !/委员会$/.test(left) &&
  /^[\u4E00-\u9FFF]{2,6}(?:局|厅|委|办)$/.test(right);

const LONGEST_NAME = 60;

/** What stands behind the conjunction, or its first part where more conjunctions follow. */
const wholeFrom = (right: string, whole: (name: string) => boolean): boolean =>
  whole(right) || whole(right.split(CONJUNCTIONS)[0] ?? '');

/** Names of the register one behind the other, from the longest. */
function byRegister(text: string, isKnown: IsKnown): string[] | undefined {
  const names: string[] = [];
  let at = 0;
  while (at < text.length) {
    let end = Math.min(text.length, at + LONGEST);
    while (end > at + 1 && !isKnown(text.slice(at, end))) end -= 1;
    if (end <= at + 1) return undefined;
    names.push(text.slice(at, end));
    at = end;
  }
  return names.length > 1 ? names : undefined;
}

const LONGEST = 24;

/** Units of one rank that follow each other: 规划财务室政工人事室, 万足镇鹿角镇, 各中小学幼儿园. */
function unitsIn(text: string): string[] | undefined {
  if (isCollective(text)) {
    const cut = /^(.*(?:学校|小学|中学|初中|高中|中心校))(幼儿园|教学点|特殊教育学校)$/.exec(text);
    if (cut?.[1] !== undefined && cut[2] !== undefined) return [cut[1], cut[2]];
    return undefined;
  }
  for (const [end, whole] of RANKS) {
    const names = cutBehind(text, end);
    if (names.length > 1 && names.every((name) => whole.test(name))) {
      return names;
    }
  }
  return undefined;
}

function cutBehind(text: string, end: RegExp): string[] {
  const names: string[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    const cut = match.index + match[0].length;
    names.push(text.slice(start, cut));
    start = cut;
  }
  return start < text.length ? [...names, text.slice(start)] : names;
}

/** Where a rank of units ends, and what every one of them must look like. */
const RANKS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:室|办(?![公学事理])|中心(?![校小学幼主组城区])|科(?![学技教研室协普员长目任])|股(?![室长员份])|处(?![长室理]))(?!主任|长|员)/g,
    /.{2}(?:室|科|股|处|中心|办|会)$/,
  ],
  [/(?:镇|乡|街道)(?!镇|乡|人民|政府|中心|教|小学|中学|第|办|学区)/g, /..(?:镇|乡|街道)$/],
  [
    /(?:小学|中学|幼儿园|学校)(?!附|分|部|校|教|工|党|幼儿园|小学部|中学部)/g,
    /.(?:小学|中学|幼儿园|学校)$/,
  ],
  [/(?:局|厅|委员会)(?!机|办|党|各|属|直|基|规|财|政|人|学|教研|团)/g, /..(?:局|厅|委|办|会|联)$/],
  // 一小二小三小
  [
    /[一二三四五六七八九十\d]{1,3}(?:小|中|幼)(?![学儿])/g,
    /^.{0,4}[一二三四五六七八九十\d]{1,3}(?:小|中|幼)$/,
  ],
];
