import type { Written } from '../reading/written';
import { MARK_LEVELS, type MarkLevel } from './edit';

/** Excel takes at most 255 characters in one text of a formula, and 8,192 in all. */
const LONGEST_TEXT = 250;
const LONGEST_COMPARED = 3000;

/**
 * The condition of a mark, without `=`: it holds while the cell still says what was checked, and its
 * first term tells that it is ours and which level it is (docs/decisions.md, "A mark is …").
 */
export function markFormula(level: MarkLevel, address: string, written: Written): string {
  return `AND(N("duzhan:${level}")=0,${condition(address, written)})`;
}

/** The level of a mark of ours by its formula, however Excel or WPS have spaced it; else undefined. */
export function markLevelOf(formula: string): MarkLevel | undefined {
  const word = /\bN\s*\(\s*"duzhan:([a-z-]+)"\s*\)\s*=\s*0/i.exec(formula)?.[1]?.toLowerCase();
  return MARK_LEVELS.find((level) => level === word);
}

function condition(address: string, written: Written): string {
  switch (written.kind) {
    case 'blank':
      return `EXACT(${address}&"","")`;
    case 'text':
      return textCondition(address, written.text);
    case 'number':
      // The same program turns both into text, so both come out alike.
      return `EXACT(${address}&"",${String(written.value).toUpperCase()}&"")`;
    case 'boolean':
      return `EXACT(${address}&"",${written.value ? 'TRUE' : 'FALSE'}&"")`;
    case 'error':
      return errorCondition(address, written.text);
  }
}

function textCondition(address: string, text: string): string {
  if (text.length <= LONGEST_COMPARED) return `EXACT(${address}&"",${literal(text)})`;
  const begin = wholeCharacters(text, LONGEST_COMPARED);
  return (
    `LEN(${address}&"")=${text.length},` +
    `EXACT(LEFT(${address}&"",${begin.length}),${literal(begin)})`
  );
}

/** Numbers that ERROR.TYPE gives; of an error that it does not know only that it is one counts. */
const ERROR_TYPES: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
};

function errorCondition(address: string, text: string): string {
  const type = ERROR_TYPES[text];
  if (type === undefined) return `ISERROR(${address})`;
  return `IF(ISERROR(${address}),ERROR.TYPE(${address})=${type},FALSE)`;
}

/** A text as a formula says it: quotes doubled, in pieces, control characters by their number. */
function literal(text: string): string {
  const pieces: string[] = [];
  for (const [run] of text.matchAll(/[\u0000-\u001f]|[^\u0000-\u001f]+/g)) {
    const code = run.charCodeAt(0);
    if (code < 0x20) {
      pieces.push(`CHAR(${code})`);
      continue;
    }
    // `_x000D_` in a file may be read as the character that it names: cut, it is only text.
    for (const part of run.split(/(?<=_)(?=x[0-9a-fA-F]{4}_)/)) {
      for (let rest = part; rest !== '';) {
        const piece = wholeCharacters(rest, LONGEST_TEXT);
        pieces.push(`"${piece.replaceAll('"', '""')}"`);
        rest = rest.slice(piece.length);
      }
    }
  }
  return pieces.length === 0 ? '""' : pieces.join('&');
}

/** The beginning of a text, no longer than that, without cutting a surrogate pair in two. */
function wholeCharacters(text: string, length: number): string {
  const cut = text.charCodeAt(length - 1);
  return text.slice(0, text.length > length && cut >= 0xd800 && cut < 0xdc00 ? length - 1 : length);
}
