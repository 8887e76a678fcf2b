import type { CellContent } from '../../edit';
import { isErrorText } from '../error-text';

/** What stands in a cell, as Excel gives it: the formula with `=`, else the value. */
export type Content = string | number | boolean;

/** One cell to be entered so that Excel keeps exactly this, whatever it makes of typed text. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  /** What Excel is given: text, `=…`, a number; '' empties the cell. */
  readonly typed: Content;
  /** The number format while it is entered, where the cell's own would change the meaning. */
  readonly entryFormat: string | undefined;
  /** Set back afterwards: entering may change it (`5月31日`, a formula that gives a date). */
  readonly format: string | undefined;
  /** What the cell says afterwards. */
  readonly content: Content;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What Excel gives for a cell that holds this. */
export function contentOfCell(content: CellContent): Content {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'formula':
      return content.formula === content.value ? content.value : `=${content.formula}`;
    default:
      return content.value;
  }
}

/** The entry for a content, in a cell with that number format. */
export function entryOf(place: Place, content: CellContent, format: string): Entry {
  switch (content.kind) {
    case 'blank':
      return { ...place, typed: '', content: '', entryFormat: undefined, format: undefined };
    case 'text':
      return textEntry(place, content.text, format);
    case 'formula': {
      // An error that was typed is no formula; it is carried as one whose text is the error.
      const typed = isErrorText(content.formula) ? content.formula : `=${content.formula}`;
      return valueEntry(place, typed, format, true);
    }
    default:
      return valueEntry(place, content.value, format, false);
  }
}

/** The entry that gives a cell back what stood in it. */
export function entryOfContent(
  place: Place,
  content: Content,
  isText: boolean,
  format: string,
): Entry {
  if (content === '') return entryOf(place, { kind: 'blank' }, format);
  return isText
    ? textEntry(place, String(content), format)
    : valueEntry(place, content, format, typeof content === 'string');
}

function textEntry(place: Place, text: string, format: string): Entry {
  if (text === '') return entryOf(place, { kind: 'blank' }, format);
  const needsCare = format !== '@' && !isPlainWords(text);
  return {
    ...place,
    // In a cell of text Excel still takes a first apostrophe for its own sign.
    typed: text.startsWith("'") ? `'${text}` : text,
    content: text,
    entryFormat: needsCare ? '@' : undefined,
    format: needsCare ? format : undefined,
  };
}

function valueEntry(place: Place, typed: Content, format: string, mayFormat: boolean): Entry {
  const isText = format === '@';
  return {
    ...place,
    typed,
    content: typed,
    entryFormat: isText ? 'General' : undefined,
    format: isText || mayFormat ? format : undefined,
  };
}

/** Begins with a Chinese character that is no numeral and has no digit: no Excel takes it for a value. */
const isPlainWords = (text: string): boolean =>
  /^(?![〇零一二三四五六七八九十百千万上下])\p{Script=Han}/u.test(text) &&
  !/\p{N}/u.test(text.normalize('NFKC'));
