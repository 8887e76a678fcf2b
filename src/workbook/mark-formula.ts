import type { Written } from '../reading/written';
import { MARK_LEVELS, type MarkLevel } from './edit';

/**
 * Excel's own dialog and its interface for add-ins take 255 characters for a rule, `=` included. A file
 * may hold longer ones, but then a mark made in a file would be another than the same made in Excel.
 */
const LONGEST_RULE = 254;
/** Characters at the beginning and at the end by which a long text is known, beside its length. */
const ENDS = 32;

/**
 * The condition of a mark, without `=`: it holds while the cell still says what was checked, and its
 * first term tells that it is ours and which level it is (docs/decisions.md, "A mark is …").
 */
export function markFormula(level: MarkLevel, address: string, written: Written): string {
  const rule = (condition: string): string => `AND(N("duzhan:${level}")=0,${condition})`;
  if (written.kind !== 'text') return rule(condition(address, written));
  const { text } = written;
  // A literal is no shorter than its text: a long one need not be written out to be seen to be long.
  const whole = text.length <= LONGEST_RULE ? rule(`EXACT(${address}&"",${literal(text)})`) : '';
  if (whole !== '' && whole.length <= LONGEST_RULE) return whole;
  for (let ends = ENDS; ; ends -= 1) {
    const short = rule(endsCondition(address, text, ends));
    if (short.length <= LONGEST_RULE || ends === 1) return short;
  }
}

/** The level of a mark of ours by its formula, however Excel or WPS have spaced it; else undefined. */
export function markLevelOf(formula: string): MarkLevel | undefined {
  const word = /\bN\s*\(\s*"duzhan:([a-z-]+)"\s*\)\s*=\s*0/i.exec(formula)?.[1]?.toLowerCase();
  return MARK_LEVELS.find((level) => level === word);
}

function condition(address: string, written: Exclude<Written, { kind: 'text' }>): string {
  switch (written.kind) {
    case 'blank':
      return `EXACT(${address}&"","")`;
    case 'number':
      // The same program turns both into text, so both come out alike.
      return `EXACT(${address}&"",${String(written.value).toUpperCase()}&"")`;
    case 'boolean':
      return `EXACT(${address}&"",${written.value ? 'TRUE' : 'FALSE'}&"")`;
    case 'error':
      return errorCondition(address, written.text);
  }
}

function endsCondition(address: string, text: string, ends: number): string {
  const shown = `${address}&""`;
  const begin = wholeCharacters(text, ends);
  // Not the second half of a character that takes two units.
  const end = text.slice(-ends).replace(/^[\udc00-\udfff]/, '');
  return (
    `LEN(${shown})=${text.length},EXACT(LEFT(${shown},${begin.length}),${literal(begin)}),` +
    `EXACT(RIGHT(${shown},${end.length}),${literal(end)})`
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

/** A text as a formula says it: quotes doubled, cut where a file would misread it, control characters by their number. */
function literal(text: string): string {
  const pieces: string[] = [];
  for (const [run] of text.matchAll(/[\u0000-\u001f]|[^\u0000-\u001f]+/g)) {
    const code = run.charCodeAt(0);
    if (code < 0x20) {
      pieces.push(`CHAR(${code})`);
      continue;
    }
    // `_x000D_` in a file may be read as the character that it names: cut, it is only text.
    for (const piece of run.split(/(?<=_)(?=x[0-9a-fA-F]{4}_)/)) {
      pieces.push(`"${piece.replaceAll('"', '""')}"`);
    }
  }
  return pieces.length === 0 ? '""' : pieces.join('&');
}

/** The beginning of a text, no longer than that, without cutting a surrogate pair in two. */
function wholeCharacters(text: string, length: number): string {
  const cut = text.charCodeAt(length - 1);
  return text.slice(0, text.length > length && cut >= 0xd800 && cut < 0xdc00 ? length - 1 : length);
}
