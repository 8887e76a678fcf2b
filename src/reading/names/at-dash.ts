import { looksLikePerson } from './person-words';
import type { Piece } from './piece';
import { endsLikeUnit } from './unit-words';

/** 规划财务室-吕志武 names the unit and then the person. */
export function atDash(text: string, piece: Piece): Piece[] | undefined {
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
