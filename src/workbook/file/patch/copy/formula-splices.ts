import type { XmlElement } from '../../xml/element';
import { escapeText, xstring } from '../../xml/escape';
import type { Splice } from '../../xml/splice';
import { decodeContent, sliceText, unescapeXstring } from '../../xml/text';
import { renamedFormula, type Renaming } from './renamed-formula';

/** Rules, entry lists, sparklines and tables keep formulas in elements of these names. */
const FORMULA = /^(?:formula\d?|f|calculatedColumnFormula|totalsRowFormula)$/;

/** Formulas within an element as they read in the copy, but not those of parts that go. */
export function formulaSplices(
  element: XmlElement,
  renaming: Renaming,
  isGone: (element: XmlElement) => boolean,
): readonly Splice[] {
  const splices: Splice[] = [];
  const visit = (each: XmlElement): void => {
    if (isGone(each)) return;
    if (FORMULA.test(each.local)) {
      splices.push(...formulaSplice(each.bytes, each.tagEnd, each.innerEnd, renaming));
    }
    if (each.local !== 'sheetData') each.children.forEach(visit);
  };
  visit(element);
  return splices;
}

/** The same for raw content between two places. */
export function formulaSplice(
  bytes: Uint8Array,
  start: number,
  end: number,
  renaming: Renaming,
): readonly Splice[] {
  const formula = unescapeXstring(decodeContent(sliceText(bytes, start, end)));
  const renamed = renamedFormula(formula, renaming);
  return renamed === formula ? [] : [{ start, end, text: escapeText(xstring(renamed)) }];
}
