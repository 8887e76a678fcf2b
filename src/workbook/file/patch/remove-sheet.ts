import type { PackageParts } from '../package/package-parts';
import { unregisterPart } from '../package/registration';
import { relationshipsOf, relationshipsPath } from '../package/relationships';
import { ownSheetOf, readWorkbookPart, type WorkbookPart } from '../package/workbook-part';
import { refuse } from '../refuse';
import { removeFrom } from '../xml/container';
import type { XmlElement } from '../xml/element';
import { removal, type Splice } from '../xml/splice';
import { dropCalculationChain } from './calculation';
import { isMentioned } from './sheet-mentions';
import { trimCellStyles } from './trim-styles';
import { guardStructure } from './write-guards';

/** Removes a sheet that this product added, with all that came with it. */
export function removeSheet(parts: PackageParts, name: string): void {
  guardStructure(parts);
  const workbook = readWorkbookPart(parts);
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const entry = workbook.sheets[index];
  if (!entry?.worksheet) return refuse('refused.no-such-sheet', { sheet: name });
  if (!entry.own) return refuse('refused.not-own-sheet', { sheet: name });
  const list = workbook.root.child('definedNames');
  const names = list?.childrenNamed('definedName') ?? [];
  const gone = names.filter(
    (element) =>
      Number(element.attribute('localSheetId') ?? -1) === index ||
      ownSheetOf(element)?.sheet.toLowerCase() === name.toLowerCase(),
  );
  const goneNames = new Set(gone.map((element) => element.attribute('name') ?? ''));
  if (isMentioned(parts, workbook, entry, goneNames))
    refuse('refused.sheet-in-use', { sheet: name });
  parts.splice(workbook.path, [
    removal(entry.element),
    ...(list ? removeFrom(list, gone) : []),
    ...names
      .filter((element) => !gone.includes(element))
      .flatMap((element) => shifted(element, 'localSheetId', index)),
    ...viewSplices(workbook, index),
  ]);
  removePart(parts, workbook.path, entry.worksheet);
  if (isInCalculationChain(parts, workbook, entry.sheetId)) dropCalculationChain(parts);
  trimCellStyles(parts);
}

/** The window may look at the sheet that goes, or count tabs behind it. */
function viewSplices({ root, sheets }: WorkbookPart, index: number): Splice[] {
  const views = root.child('bookViews')?.childrenNamed('workbookView') ?? [];
  // Looking at the sheet that goes: at the one before it, as the last one it has none behind.
  const limit = index === sheets.length - 1 ? index - 1 : index;
  return views.flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => shifted(view, name, limit)),
  );
}

/** A number of a tab behind `index` becomes one less. */
function shifted(element: XmlElement, attribute: string, index: number): Splice[] {
  for (const { name, value, start, end } of element.attributes()) {
    if (name === attribute && Number(value) > index) {
      return [{ start, end, text: String(Number(value) - 1) }];
    }
  }
  return [];
}

/** A part with the parts that only it refers to: Excel may have given it printer settings or comments. */
function removePart(parts: PackageParts, owner: string, path: string): void {
  const targets = relationshipsOf(parts, path).filter(({ external }) => !external);
  unregisterPart(parts, owner, path);
  for (const { target } of targets) {
    if (!parts.has(target) || isTarget(parts, target, path)) continue;
    removePart(parts, path, target);
  }
  parts.remove(relationshipsPath(path));
}

/** Whether a part other than `except` refers to it. */
function isTarget(parts: PackageParts, path: string, except: string): boolean {
  return parts.paths().some((rels) => {
    const owner = /^(.*?)_rels\/([^/]+)\.rels$/i.exec(rels);
    const source = owner ? `${owner[1] ?? ''}${owner[2] ?? ''}` : undefined;
    if (source === undefined || source.toLowerCase() === except.toLowerCase()) return false;
    return relationshipsOf(parts, source).some(
      ({ target, external }) => !external && target.toLowerCase() === path.toLowerCase(),
    );
  });
}

/** The chain names formulas by the number of their sheet; one that is not said is the one before. */
function isInCalculationChain(
  parts: PackageParts,
  { relationships }: WorkbookPart,
  sheetId: number,
): boolean {
  const chain = relationships.find(({ type }) => type === 'calcChain')?.target;
  if (chain === undefined || !parts.has(chain)) return false;
  return parts
    .xml(chain)
    .childrenNamed('c')
    .some((cell) => Number(cell.attribute('i') ?? 0) === sheetId);
}
