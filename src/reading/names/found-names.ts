import { atDash } from './at-dash';
import { attachedTo, attachedWithRole } from './attached';
import { unjoined, type IsKnown } from './joined';
import type { NameKind } from './field-kind';
import { isTitle, looksLikePerson, postIn } from './person-words';
import { atPhones, withPhones } from './phones';
import type { Piece } from './piece';
import { piecesOf } from './pieces';
import { withSharedRoles } from './shared-roles';
import { grouped, wordsOf, type SpacedWord } from './spaced';
import { closingOf, unadorned } from './unadorned';
import { endsLikeUnit, isCollective } from './unit-words';

/** A name found in the folded text of a cell, not yet held against a register. */
export interface FoundName {
  readonly name: string;
  /** With the tail that it shares: 残联等部门. */
  readonly whole: string;
  readonly start: number;
  readonly end: number;
  readonly list: number;
  readonly role?: string;
  /** The role stands behind the name as a verb: 市财政局配合. */
  readonly serves?: boolean;
  readonly within?: string;
  readonly phone?: string;
  readonly titled?: boolean;
  /** Written without a break from its neighbour, and cut where another begins. */
  readonly cut?: boolean;
}

/** The names of a cell in the order written. */
export function found(text: string, field: NameKind | undefined, isKnown: IsKnown): FoundName[] {
  const pieces = withPhones(withoutItemNumbers(piecesOf(text), text), text);
  const apart = field === 'people' && areApart(pieces, text);
  const names = pieces.flatMap((piece) =>
    inPiece(text, apart ? { ...piece, apart } : piece, field, isKnown),
  );
  return ofTheField(withSharedRoles(names, text), field);
}

/**
 * 吉克阿呷；沙马石布: whoever puts a sign between the names, none of which has two characters, does not
 * run two of those together elsewhere in the cell.
 */
const areApart = (pieces: readonly Piece[], text: string): boolean =>
  pieces.length > 1 &&
  pieces.every(({ start, end }) => /^\s*[\u3400-\u9FFF]{3,5}\s*$/.test(text.slice(start, end)));

/** 1、教研室 2、基础教育室: numbers of items are no names; in 一、二、三小 they are. */
function withoutItemNumbers(pieces: readonly Piece[], text: string): readonly Piece[] {
  const isNumber = ({ start, end }: Piece): boolean =>
    /^第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\.?$/.test(text.slice(start, end).trim());
  if (!pieces.some(isNumber)) return pieces;
  const last = pieces.filter((piece) => !isNumber(piece)).at(-1);
  const shares =
    last !== undefined &&
    /^第?[一二三四五六七八九十\d]+[\u3400-\u9FFF]/.test(text.slice(last.start, last.end).trim());
  return shares ? pieces : pieces.filter((piece) => !isNumber(piece));
}

/** 张伟，男，汉族: what is told of a person, and nobody else. */
const SEX = /^(?:男|女|.{1,3}族)$/;

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
    const attached = attachedTo(word.text) ?? attachedWithRole(word.text);
    if (attached) {
      const { at, size, ...about } = attached;
      const start = word.start + at;
      const person = { ...own, start, end: start + size, ...about };
      return inWords(wordsOf(text, person.start, person.end), person, field, isKnown);
    }
  }
  const kind = field === undefined ? kindOf(words) : field;
  return inWords(words, own, kind, isKnown);
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
    if (words.length > group.length && isTitle(text)) {
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
    for (const name of inGroup(group, text, piece, kind, isKnown)) {
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
  { apart }: Piece,
  kind: NameKind,
  isKnown: IsKnown,
): Omit<FoundName, 'list'>[] {
  const places = group.flatMap((word) => [...word.text].map((_, at) => word.start + at));
  const closing = isKnown(text) ? undefined : closingOf(text);
  const open = text.slice(0, text.length - (closing?.length ?? 0));
  const parts = unjoined(open, kind, isKnown, apart === true);
  let at = 0;
  return parts.flatMap((part, number) => {
    const from = text.indexOf(part, at);
    at = from + part.length;
    const bare = unadorned(part, isKnown);
    if (bare.name === '') return [];
    const first = from + part.indexOf(bare.name);
    const isLast = number === parts.length - 1;
    const role = bare.role ?? (isLast ? closing?.role : undefined);
    return [
      {
        ...bare,
        ...(role === undefined ? {} : { role, serves: true }),
        name: bare.name.replace(/\(/g, '（').replace(/\)/g, '）'),
        ...(isLast && closing && closing.shared !== ''
          ? { whole: `${part}${closing.shared}` }
          : {}),
        start: places[first] ?? 0,
        end: (places[first + bare.name.length - 1] ?? 0) + 1,
        ...(parts.length > 1 ? { cut: true } : {}),
      },
    ];
  });
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
  const persons = names.some(({ name }) => looksLikePerson(name) && !isTitle(name));
  return names.filter(
    (name) =>
      !(isUnit(name) && outside.has(name.name)) &&
      !(persons && (isTitle(name.name) || postIn(name.name) !== undefined)),
  );
}
