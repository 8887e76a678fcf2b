import { readBankCard } from '../../reading/identity/read-bank-card';
import type { ColumnReader } from '../../tables/column-reader';

/** Excel keeps 15 digits: a longer number has lost its last ones for good. */
export function isCutCard(cards: ColumnReader, row: number): boolean {
  const text = cards.storedText(row);
  return text === undefined ? (cards.storedNumber(row) ?? 0) >= 1e15 : lostAsText(text);
}

/** Of nineteen digits a number keeps fifteen: four zeros at the end may be all that is left of the rest. */
const MAY_BE_CUT = '0000';
const [ZERO, ONE, NINE] = [48, 49, 57];

/**
 * Kept as text only after the digits were lost: 6.22E+18, or zeros at the end that the check digit
 * denies. The check digit alone proves nothing: accounts of passbooks have none.
 */
function lostAsText(text: string): boolean {
  // Nearly all of a long list are told by five signs: four digits at the beginning, no zero at the end.
  const last = text.charCodeAt(text.length - 1);
  if (last >= ONE && last <= NINE && text.length > 15 && isPlain(text)) {
    return false;
  }
  if (/e/i.test(text)) {
    return readBankCard({ kind: 'text', text }).fault === 'stored-as-number';
  }
  return (
    text.trimEnd().endsWith(MAY_BE_CUT) &&
    readBankCard({ kind: 'text', text }).flags.includes('digits-lost')
  );
}

/** The point of 6.22E+18 stands behind the first digit, or behind the third (622.8E+16). */
function isPlain(text: string): boolean {
  for (let at = 0; at < 4; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}
