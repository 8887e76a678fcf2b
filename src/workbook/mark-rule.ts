import type { Written } from '../reading/written';
import { a1, parseA1 } from './address';
import { MARK_LEVELS, type MarkLevel } from './edit';

/**
 * The formula of a mark, without `=`: what both hosts write and how both know a mark again. It holds
 * while the cell still says what was checked, and its address is relative to the marked cell, so that
 * a copy of the cell judges itself.
 *
 * A text constant in a formula holds 255 characters at most (Excel specifications and limits), and
 * the rule of a conditional format is kept below 255 altogether: a longer text is known by its
 * length, its beginning and its end.
 */
export function markFormula(
  level: MarkLevel,
  row: number,
  column: number,
  written: Written,
): string {
  const cell = a1(row, column);
  const holds = (condition: string): string => `AND(N("duzhan:${level}")=0,${condition})`;
  if (written.kind === 'error') return holds(`ISERROR(${cell})`);
  const text = textOf(written);
  const short = holds(`EXACT(${cell}&"",${constant(text)})`);
  if (short.length <= 250) return short;
  return holds(
    `LEN(${cell})=${text.length},EXACT(LEFT(${cell},${ENDS}),${constant(text.slice(0, ENDS))}),` +
      `EXACT(RIGHT(${cell},${ENDS}),${constant(text.slice(-ENDS))})`,
  );
}

const ENDS = 30;
const constant = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What `cell&""` gives in Excel: numbers with 15 significant digits. */
function textOf(written: Written): string {
  switch (written.kind) {
    case 'text':
      return written.text;
    case 'number':
      return String(Number(written.value.toPrecision(15))).toUpperCase();
    case 'boolean':
      return written.value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

export interface KnownMark {
  readonly level: MarkLevel;
  readonly row: number;
  readonly column: number;
}

/** The mark that a conditional format's formula is, or undefined where it is none of ours. */
export function parseMarkFormula(formula: string): KnownMark | undefined {
  const parts =
    /^=?AND\(N\("duzhan:([a-z-]+)"\)=0,(?:EXACT|LEN|ISERROR)\((\$?[A-Z]{1,3}\$?\d+)[&)]/.exec(
      formula,
    );
  const level = MARK_LEVELS.find((known) => known === parts?.[1]);
  const cell = parseA1(parts?.[2] ?? '');
  return level && cell ? { level, ...cell } : undefined;
}

/** Colours and sign of a mark: the sign so that colour is not the only one (black-and-white print). */
export const MARK_LOOKS: Readonly<
  Record<MarkLevel, { readonly fill: string; readonly color: string; readonly sign: string }>
> = {
  error: { fill: '#ffc7ce', color: '#9c0006', sign: '✗' },
  warning: { fill: '#ffeb9c', color: '#7f6000', sign: '？' },
  overdue: { fill: '#ff9999', color: '#7f0000', sign: '！' },
  'due-soon': { fill: '#fce4d6', color: '#833c0b', sign: '◷' },
};

/** The number format that puts the sign before the text; dates and numbers keep theirs behind it. */
export function markNumberFormat(level: MarkLevel, written: Written): string {
  const sign = `"${MARK_LOOKS[level].sign} "`;
  if (written.kind !== 'number' || written.format === '@') return `${sign}@`;
  return sectionsOf(written.format)
    .map((section) => {
      // Colour, condition and locale stand first in a section (ECMA-376 part 1, 18.8.31).
      const first = /^(?:\[[^\]]*\])*/.exec(section)?.[0] ?? '';
      return section === '' ? '' : `${first}${sign}${section.slice(first.length)}`;
    })
    .join(';');
}

function sectionsOf(format: string): string[] {
  const sections: string[] = [];
  const token = /"[^"]*"?|\\.|\[[^\]]*\]?|;|./gsu;
  let section = '';
  for (const [part] of format.matchAll(token)) {
    if (part === ';') {
      sections.push(section);
      section = '';
    } else section += part;
  }
  return [...sections, section];
}
