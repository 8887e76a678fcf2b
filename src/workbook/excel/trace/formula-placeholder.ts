import { isErrorText } from '../error-text';
import type { Labels } from './labels';
import { placeholder } from './placeholder';

/** Functions of Excel that rules of conditional formats are made of; no other word stays. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'AND OR NOT N T EXACT LEN LEFT RIGHT MID CHAR IF IFERROR ERROR.TYPE ISERROR ISBLANK ISNUMBER ' +
    'ISTEXT COUNTIF COUNTIFS SUM MOD ROW COLUMN TODAY SEARCH FIND VALUE DATE YEAR MONTH DAY'
  ).split(' '),
);
const TRUTHS: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

const REFERENCE = /^\$?(?:[A-Z]{1,3}\$?\d{1,7}|[A-Z]{1,3}:\$?[A-Z]{1,3}|\d{1,7}:\$?\d{1,7})$/;
const TOKENS =
  /"(?:[^"]|"")*"|#[A-Z/0]+[!?]|#N\/A|'(?:[^']|'')*'!|[\p{L}\p{N}_.[\]]+!|\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+|[\p{L}_\\][\p{L}\p{N}_.]*\(?|\d+/gu;

/**
 * A formula whose texts, numbers, sheets and names are placeholders, while operators, references and
 * Excel's own functions stay: Excel takes it apart as it did the original.
 */
export function formulaPlaceholder(formula: string, labels: Labels): string {
  return formula.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return placeholder(token);
    if (token.startsWith('#')) return isErrorText(token) ? token : placeholder(token);
    if (token.endsWith('!')) return sheetPlaceholder(token, labels);
    if (REFERENCE.test(token) || TRUTHS.has(token)) return token;
    if (!token.endsWith('(')) return /^\d/.test(token) ? placeholder(token) : labels.of(token);
    const name = token.slice(0, -1);
    return FUNCTIONS.has(name.toUpperCase()) ? token : `${labels.of(name)}(`;
  });
}

/** Addresses as Excel gives and takes them: `'责任 清单'!A1:C3,D5`; a defined name may stand there. */
export function addressPlaceholder(addresses: string, labels: Labels): string {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^',])+|,/g) ?? [];
  return parts.map((part) => (part === ',' ? part : oneAddress(part, labels))).join('');
}

const CELLS = /^\s*\$?(?:[A-Z]{1,3})?\$?\d{0,7}(?::\$?(?:[A-Z]{1,3})?\$?\d{0,7})?\s*$/;

function oneAddress(address: string, labels: Labels): string {
  const at = address.lastIndexOf('!') + 1;
  const cells = address.slice(at);
  const sheet = at > 0 ? sheetPlaceholder(address.slice(0, at), labels) : '';
  return `${sheet}${CELLS.test(cells) ? cells : labels.of(cells)}`;
}

/** `'责任 清单'!`: quotes stay quotes. */
function sheetPlaceholder(token: string, labels: Labels): string {
  const name = token.slice(0, -1);
  if (!name.startsWith("'")) return `${labels.of(name)}!`;
  const label = labels.of(name.slice(1, -1).replaceAll("''", "'"));
  return `'${label.replaceAll("'", "''")}'!`;
}
