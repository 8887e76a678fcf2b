import { attachedTo } from './attached';
import { unjoined, type IsKnown } from './joined';
import type { NameKind } from './field-kind';
import { looksLikePerson, postIn, withoutTitle } from './person-words';
import type { Piece } from './piece';
import { piecesOf } from './pieces';
import { grouped, wordsOf, type SpacedWord } from './spaced';
import { endsLikeUnit, isCollective, TITLE } from './unit-words';

/** A name found in the folded text of a cell, not yet held against a register. */
export interface FoundName {
  readonly name: string;
  /** With the tail that it shares: 残联等部门. */
  readonly whole: string;
  readonly start: number;
  readonly end: number;
  readonly list: number;
  readonly role?: string;
  readonly within?: string;
  readonly phone?: string;
  readonly titled?: boolean;
  /** Written without a break from its neighbour, and cut where another begins. */
  readonly cut?: boolean;
}

/** The names of a cell in the order written. */
export function found(text: string, field: NameKind | undefined, isKnown: IsKnown): FoundName[] {
  const pieces = withoutItemNumbers(piecesOf(text), text);
  const names = pieces.flatMap((piece) => inPiece(text, piece, field, isKnown));
  return ofTheField(names, field);
}

/** 1、教研室 2、基础教育室: numbers of items are no names; in 一、二、三小 they are. */
function withoutItemNumbers(pieces: readonly Piece[], text: string): readonly Piece[] {
  const isNumber = ({ start, end }: Piece): boolean =>
    /^第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\.?$/.test(text.slice(start, end).trim());
  if (!pieces.some(isNumber)) return pieces;
  const last = pieces.filter((piece) => !isNumber(piece)).at(-1);
  const shares =
    last !== undefined &&
    /^第?[一二三四五六七八九十\d]+(?:小|中|幼|高|组|班|片|村|小学|中学|幼儿园)/.test(
      text.slice(last.start, last.end).trim(),
    );
  return shares ? pieces : pieces.filter((piece) => !isNumber(piece));
}

/** 张伟，男，汉族: what is told of a person, and nobody else. */
const SEX = /^(?:男|女|.{1,3}族)$/;

/** A run of digits, and what may stand before a telephone number. */
const DIGITS = /\d[\d -]{5,}\d/g;
const PHONE_LABEL = /(?:联系)?(?:电话|手机|tel)?(?:号码?)?:?\s*$/i;

function inPiece(
  text: string,
  piece: Piece,
  field: NameKind | undefined,
  isKnown: IsKnown,
): FoundName[] {
  const called = atPhones(text, piece);
  if (called) return called.flatMap((part) => inPiece(text, part, field, isKnown));
  const item = /^\s*\(?\d{1,2}[).]\s*/.exec(text.slice(piece.start, piece.end));
  const own: Piece = { ...piece, start: piece.start + (item?.[0].length ?? 0) };
  const dashed = atDash(text, own);
  if (dashed) return dashed.flatMap((part) => inPiece(text, part, field, isKnown));
  const words = wordsOf(text, own.start, own.end);
  if (words.length === 0) return [];
  const [word, ...more] = words;
  if (field === 'people' && word && more.length === 0 && !isKnown(word.text)) {
    if (SEX.test(word.text)) return [];
    const attached = attachedTo(word.text);
    if (attached) {
      const { at, unit: within, titled } = attached;
      const person = { ...own, start: word.start + at, within, ...(titled ? { titled } : {}) };
      return inWords(wordsOf(text, person.start, person.end), person, field, isKnown);
    }
  }
  const kind = field === undefined ? kindOf(words) : field;
  return inWords(words, own, kind, isKnown);
}

/** 刘洋13912345678 赵磊13812345678: a number belongs to the name before it. */
function atPhones(text: string, piece: Piece): Piece[] | undefined {
  const written = text.slice(piece.start, piece.end);
  const pieces: Piece[] = [];
  let start = piece.start;
  for (const match of written.matchAll(DIGITS)) {
    const phone = match[0].replace(/ /g, '');
    const count = phone.replace(/-/g, '').length;
    if (count < 7 || count > 12) continue;
    const label = PHONE_LABEL.exec(written.slice(Math.max(0, match.index - 12), match.index));
    const from = piece.start + match.index - (label?.[0].length ?? 0);
    if (text.slice(start, from).trim() !== '') pieces.push({ ...piece, start, end: from, phone });
    start = piece.start + match.index + match[0].length;
  }
  if (start === piece.start) return undefined;
  return start < piece.end ? [...pieces, { ...piece, start }] : pieces;
}

/** 规划财务室-吕志武 names the unit and then the person. */
function atDash(text: string, piece: Piece): Piece[] | undefined {
  const written = text.slice(piece.start, piece.end);
  const dash = /^\s*([\u4E00-\u9FFF\d ]{2,20}?)\s*[-—–]+\s*([\u4E00-\u9FFF ]{2,20}?)\s*$/.exec(
    written,
  );
  const [, left, right] = dash ?? [];
  if (left === undefined || right === undefined) return undefined;
  const [a, b] = [left.replace(/ /g, ''), right.replace(/ /g, '')];
  const leftEnd = piece.start + written.indexOf(left) + left.length;
  const rightStart = piece.start + written.lastIndexOf(right);
  const parts = (leftIn: string | undefined, rightIn: string | undefined): Piece[] => [
    { ...piece, end: leftEnd, ...(leftIn === undefined ? {} : { within: leftIn }) },
    { ...piece, start: rightStart, ...(rightIn === undefined ? {} : { within: rightIn }) },
  ];
  if (endsLikeUnit(a) && looksLikePerson(b) && !endsLikeUnit(b)) return parts(undefined, a);
  if (endsLikeUnit(b) && looksLikePerson(a) && !endsLikeUnit(a)) return parts(b, undefined);
  return looksLikePerson(a) && looksLikePerson(b) ? parts(undefined, undefined) : undefined;
}

/** Without a column to tell, the words tell whether units or people are meant. */
function kindOf(words: readonly SpacedWord[]): NameKind {
  const joined = words.map(({ text }) => text).join('');
  if (words.every(({ text }) => text.length === 1))
    return endsLikeUnit(joined) ? 'units' : 'people';
  return words.some(({ text }) => text.length > 2 && (endsLikeUnit(text) || isCollective(text)))
    ? 'units'
    : 'people';
}

const ONLY_TITLE = new RegExp(`^(?:${TITLE})+$`);

function inWords(
  words: readonly SpacedWord[],
  piece: Piece,
  kind: NameKind,
  isKnown: IsKnown,
): FoundName[] {
  const names: FoundName[] = [];
  let unit = piece.within;
  let titled = piece.titled;
  for (const group of grouped(words, kind)) {
    const text = group.map((word) => word.text).join('');
    if (words.length > group.length && ONLY_TITLE.test(text)) {
      const before = names.at(-1);
      if (before && !endsLikeUnit(before.name))
        names[names.length - 1] = { ...before, titled: true };
      else titled = true;
      continue;
    }
    const post = postIn(text);
    const holder = names.at(-1);
    if (post !== undefined && holder && looksLikePerson(holder.name)) {
      names[names.length - 1] = { ...holder, titled: true, within: post };
      continue;
    }
    for (const name of inGroup(group, text, kind, isKnown)) {
      const isUnit = endsLikeUnit(name.name) && (kind === 'units' || !looksLikePerson(name.name));
      const within = isUnit ? undefined : unit;
      names.push({
        ...name,
        list: piece.list,
        ...(name.role === undefined && piece.role !== undefined ? { role: piece.role } : {}),
        ...(within === undefined ? {} : { within }),
        ...(piece.phone === undefined ? {} : { phone: piece.phone }),
        ...(titled === true && !isUnit ? { titled } : {}),
      });
      if (isUnit) unit = name.name;
    }
  }
  return names;
}

/** The names of a group of words without a certain break between them. */
function inGroup(
  group: readonly SpacedWord[],
  text: string,
  kind: NameKind,
  isKnown: IsKnown,
): Omit<FoundName, 'list'>[] {
  const places = group.flatMap((word) => [...word.text].map((_, at) => word.start + at));
  const tail = isKnown(text) ? '' : (ET_CETERA.exec(text)?.[0] ?? '');
  const parts = unjoined(text.slice(0, text.length - tail.length), kind, isKnown);
  let at = 0;
  return parts.flatMap((part, number) => {
    const from = text.indexOf(part, at);
    at = from + part.length;
    const bare = unadorned(part, isKnown);
    if (bare.name === '') return [];
    const first = from + part.indexOf(bare.name);
    return [
      {
        ...bare,
        name: bare.name.replace(/\(/g, '（').replace(/\)/g, '）'),
        ...(number === parts.length - 1 && tail !== '' ? { whole: `${part}${tail}` } : {}),
        start: places[first] ?? 0,
        end: (places[first + bare.name.length - 1] ?? 0) + 1,
        ...(parts.length > 1 ? { cut: true } : {}),
      },
    ];
  });
}

interface Bare {
  readonly name: string;
  readonly whole: string;
  readonly role?: string;
  readonly titled?: boolean;
}

const SERVES =
  /^由?(.{2,}?)(牵头|负责|配合|协助|协办|主办|承办|落实|参与|实施)(?:办理|落实|实施)?$/;

/** 教育、残联等部门, 张三、李四等5人. */
const ET_CETERA =
  /等(?:\d+|[一二三四五六七八九十]+)?[个名位所家]?(?:有关|相关)?(?:部门|单位|科室|人员|同志|学校|乡镇|街道|人)?$/;

/** Without 由…牵头 and titles. */
function unadorned(part: string, isKnown: IsKnown): Bare {
  const whole = part.replace(/^[-—·•.]+|[-—·•.]+$/g, '');
  if (isKnown(whole)) return { name: whole, whole };
  const serves = SERVES.exec(whole);
  const served = serves?.[1] === undefined ? undefined : withoutTitle(serves[1]).name;
  if (serves && served !== undefined && (endsLikeUnit(served) || looksLikePerson(served))) {
    return { name: served, whole: served, role: serves[2] ?? '' };
  }
  if (isCollective(whole)) return { name: whole, whole };
  const { name, title } = withoutTitle(whole);
  return title === undefined ? { name: whole, whole } : { name, whole: name, titled: true };
}

/** In a column of persons a unit only says where they are from, and the other way round. */
function ofTheField(names: readonly FoundName[], field: NameKind | undefined): FoundName[] {
  const isUnit = ({ name }: FoundName): boolean =>
    endsLikeUnit(name) && (field === 'units' || !looksLikePerson(name));
  const linked = names.filter((name) => name.within !== undefined);
  if (field === 'units') {
    return linked.length === 0
      ? [...names]
      : names.filter((name) => name.within === undefined || isUnit(name));
  }
  const outside = new Set(linked.map(({ within }) => within));
  const persons = names.some(({ name }) => looksLikePerson(name) && !ONLY_TITLE.test(name));
  return names.filter(
    (name) =>
      !(isUnit(name) && outside.has(name.name)) &&
      !(persons && (ONLY_TITLE.test(name.name) || postIn(name.name) !== undefined)),
  );
}
