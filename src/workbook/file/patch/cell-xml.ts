import { a1 } from '../../address';
import type { CellContent } from '../../edit';
import { refuse } from '../refuse';
import { escapeText, xstring } from '../xml/escape';

/** What a cell of Excel holds at most, in UTF-16 units. */
const LONGEST_TEXT = 32767;

/**
 * A cell with this content. Text goes inline, so that the shared strings stay as they are, and as text:
 * one that begins with `=` is no formula. `style` is an index of cellXfs; 0 need not be said.
 */
export function cellXml(row: number, column: number, content: CellContent, style: number): string {
  const address = a1(row, column);
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ''}`;
  switch (content.kind) {
    case 'blank':
      return `${start}/>`;
    case 'text':
      if (content.text === '') return `${start}/>`;
      return `${start} t="inlineStr"><is>${textXml('t', checked(content.text, address))}</is></c>`;
    case 'number':
      return `${start}><v>${numberText(content.value)}</v></c>`;
    case 'boolean':
      return `${start} t="b"><v>${content.value ? 1 : 0}</v></c>`;
    case 'formula': {
      const formula = `<f>${escapeText(xstring(content.formula.replace(/^=/, '')))}</f>`;
      return `${start}${cachedValue(content.value, formula, address)}</c>`;
    }
  }
}

function cachedValue(value: string | number | boolean, formula: string, address: string): string {
  if (typeof value === 'number') return `>${formula}<v>${numberText(value)}</v>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  return ` t="str">${formula}${textXml('v', checked(value, address))}`;
}

/** Blanks at the ends, and line breaks, are kept only where it is said that they count. */
function textXml(tag: string, text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${tag}${space}>${escapeText(xstring(text))}</${tag}>`;
}

function checked(text: string, cell: string): string {
  if (text.length > LONGEST_TEXT) refuse('refused.text-too-long', { cell, limit: LONGEST_TEXT });
  return text;
}

const numberText = (value: number): string =>
  Number.isFinite(value) ? String(value) : refuse('refused.not-a-number');
