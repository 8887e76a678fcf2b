import type { Piece } from './piece';

/** A run of digits, and what may stand before a telephone number. */
const DIGITS = /\d[\d -]{5,}\d/g;
const PHONE_LABEL = /(?:联系)?(?:电话|手机|tel)?(?:号码?)?:?\s*$/i;

/** 刘洋13912345678 赵磊13812345678: a number belongs to the name before it. */
export function atPhones(text: string, piece: Piece): Piece[] | undefined {
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

/** 张三，联系电话：0875-2000000: a piece that is nothing but a number belongs to the one before it. */
export function withPhones(pieces: readonly Piece[], text: string): readonly Piece[] {
  const named: Piece[] = [];
  for (const piece of pieces) {
    const phone = ONLY_PHONE.exec(text.slice(piece.start, piece.end))?.[1];
    const before = named.at(-1);
    if (phone === undefined || !before) named.push(piece);
    else if (before.phone === undefined)
      named[named.length - 1] = { ...before, phone: phone.replace(/ /g, '') };
  }
  return named;
}

const ONLY_PHONE = /^\s*(?:联系)?(?:电话|手机|方式|tel)?(?:号码?)?:?\s*(\d[\d -]{5,14}\d)\s*$/i;
