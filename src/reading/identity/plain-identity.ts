import { provinceOf } from './provinces';

const LENGTH = 18;
/** Where the day of birth begins, and where the number within the day. */
const [BIRTH, ORDER] = [6, 14];
const ZERO = 48;
const CAPITAL_X = 88;
/** Weights of GB 11643 (ISO 7064, MOD 11-2). */
const WEIGHTS = new Uint8Array([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const PROVINCES = Uint8Array.from({ length: 100 }, (_, code) =>
  provinceOf(String(code).padStart(2, '0')) === undefined ? 0 : 1,
);

/**
 * Whether a text is a valid number written plainly: eighteen digits, the last perhaps X. What
 * `readIdentity` calls valid without a flag, told without making anything: for long lists.
 */
export const isPlainIdentity = (text: string): boolean => birthOfPlainIdentity(text) !== 0;

/** The day of birth that such a number says, as 20100523; 0 for any other text. */
export function birthOfPlainIdentity(text: string): number {
  if (text.length !== LENGTH) return 0;
  let sum = 0;
  let birth = 0;
  for (let at = 0; at < LENGTH - 1; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return 0;
    sum += digit * (WEIGHTS[at] ?? 0);
    if (at >= BIRTH && at < ORDER) birth = birth * 10 + digit;
  }
  const last = text.charCodeAt(LENGTH - 1);
  const check = (12 - (sum % 11)) % 11;
  if (check === 10 ? last !== CAPITAL_X : last !== ZERO + check) return 0;
  // Of a foreigner's number the first digit is 9 and the province follows it (provinces.ts).
  const province = digitsAt(text, text.charCodeAt(0) === ZERO + 9 ? 1 : 0, 2);
  return PROVINCES[province] === 1 && isDay(birth) ? birth : 0;
}

/** The number that some digits of a text make. */
export function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

function isDay(birth: number): boolean {
  const [year, month, day] = [
    Math.floor(birth / 10000),
    Math.floor(birth / 100) % 100,
    birth % 100,
  ];
  if (year < 1850 || month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}
