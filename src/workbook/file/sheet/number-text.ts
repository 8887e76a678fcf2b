import { sliceText, XmlFault } from '../xml/text';

/** 15 digits fit a double exactly, and so does each of these: one division is correctly rounded. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** The number that a range of bytes spells, without making a string of it where it is a plain one. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let pos = start;
  const negative = bytes[pos] === 0x2d;
  if (negative) pos++;
  if (end - pos > 15 || end === pos) return slowNumber(bytes, start, end);
  let digits = 0;
  let point = -1;
  for (; pos < end; pos++) {
    const digit = (bytes[pos] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = end - pos - 1;
    else return slowNumber(bytes, start, end);
  }
  const value = point > 0 ? digits / (POWERS[point] ?? 1) : digits;
  return negative ? -value : value;
}

/** The whole number that begins at `start`; 0 where there is none. */
export function digitsAt(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let pos = start; ; pos++) {
    const digit = (bytes[pos] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return value;
    value = value * 10 + digit;
  }
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = sliceText(bytes, start, end).trim();
  const value = Number(text);
  // Excel itself never writes such a value; a file that has one is broken.
  if (text === '' || !Number.isFinite(value)) throw new XmlFault('ill-formed');
  return value;
}
