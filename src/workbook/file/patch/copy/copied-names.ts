import type { ListColumn } from '../../../edit';
import { sheetReference } from '../../../address';
import type { WorkbookPart } from '../../package/workbook-part';
import { OWN_NAME } from '../../package/workbook-part';
import { escapeAttribute, escapeText, xstring } from '../../xml/escape';
import type { XmlElement } from '../../xml/element';
import { unescapeXstring } from '../../xml/text';
import { renamedFormula, type Renaming } from './renamed-formula';
import { widenedPrintArea } from './widen-list';

/** Names of views that a person saved: the views are not copied. */
const OF_A_VIEW = /^Z_[0-9A-F_]+_\.wvu\./i;

/**
 * The names of a sheet for its copy: print area, print titles, filter and the sheet's own names; and, as
 * Excel does when it copies a sheet, the workbook's names for places on it as names of the copy alone.
 */
export function copiedNames(
  { root, sheets }: WorkbookPart,
  source: number,
  renaming: Renaming,
  widen: ListColumn | undefined,
): readonly string[] {
  const names = root.child('definedNames')?.childrenNamed('definedName') ?? [];
  const scopeOf = (element: XmlElement): number => Number(element.attribute('localSheetId') ?? -1);
  const own = names.filter((element) => scopeOf(element) === source);
  const taken = new Set(own.map((element) => element.attribute('name')?.toLowerCase()));
  const shared = names.filter((element) => {
    const name = element.attribute('name') ?? '';
    const mentions = renamedFormula(textOf(element), renaming) !== textOf(element);
    return (
      scopeOf(element) < 0 && mentions && !OWN_NAME.test(name) && !taken.has(name.toLowerCase())
    );
  });
  return [...own, ...shared]
    .filter((element) => !OF_A_VIEW.test(element.attribute('name') ?? ''))
    .map((element) => copiedName(element, sheets.length, renaming, widen));
}

const textOf = (element: XmlElement): string => unescapeXstring(element.text());

function copiedName(
  element: XmlElement,
  scope: number,
  renaming: Renaming,
  widen: ListColumn | undefined,
): string {
  const rest = [...element.attributes()].filter(({ name }) => name !== 'localSheetId');
  const attributes = rest.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('');
  const renamed = renamedFormula(textOf(element), renaming);
  const isArea = element.attribute('name') === '_xlnm.Print_Area';
  const text =
    isArea && widen && renamed.startsWith(sheetReference(renaming.to, ''))
      ? widenedPrintArea(renamed, widen)
      : renamed;
  return `<definedName${attributes} localSheetId="${scope}">${escapeText(xstring(text))}</definedName>`;
}
