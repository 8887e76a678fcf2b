import type { PackageParts } from '../package/package-parts';
import { readWorkbookPart } from '../package/workbook-part';
import { scanWorksheet } from '../sheet/read-sheet';
import { worksheetFrame } from '../sheet/worksheet-frame';
import { digitsAt } from '../sheet/number-text';
import { stylesPath } from '../styles/cell-formats';
import { OWN_TAG, type StyleList } from '../styles/style-order';
import { dropLeastStyles } from '../styles/styles-part';
import { removeFrom } from '../xml/container';
import { SLASH, type XmlElement } from '../xml/element';

/** Takes the styles of removed marks away again, as far as they stand at the end of the list. */
export function trimMarkStyles(parts: PackageParts, orphans: ReadonlySet<number>): void {
  const path = stylesPath(readWorkbookPart(parts));
  if (path === undefined || !parts.has(path)) return;
  const used = usedDifferentialStyles(parts);
  trim(
    parts,
    path,
    'dxfs',
    (element, index) => (isOwn(element) || orphans.has(index)) && !used.has(index),
  );
  dropLeastStyles(parts);
}

/** Takes the cell styles of a removed sheet away again, and the fonts and fills that only they used. */
export function trimCellStyles(parts: PackageParts): void {
  const path = stylesPath(readWorkbookPart(parts));
  if (path === undefined || !parts.has(path)) return;
  const styles = parts.xml(path).child('cellXfs')?.children ?? [];
  if (styles.some(isOwn)) {
    const used = usedCellStyles(parts);
    trim(parts, path, 'cellXfs', (element, index) => isOwn(element) && !inUse(used, index));
  }
  trimUnused(parts, path, 'fonts', 'fontId');
  trimUnused(parts, path, 'fills', 'fillId');
  trimUnused(parts, path, 'borders', 'borderId');
  const formats = idsInUse(parts.xml(path), 'numFmtId');
  trim(
    parts,
    path,
    'numFmts',
    (element) => isOwn(element) && !formats.has(Number(element.attribute('numFmtId'))),
  );
  dropLeastStyles(parts);
}

function trimUnused(parts: PackageParts, path: string, list: StyleList, attribute: string): void {
  const used = idsInUse(parts.xml(path), attribute);
  trim(parts, path, list, (element, index) => isOwn(element) && !inUse(used, index));
}

/** Removes children from the end of a list while the condition holds: the others keep their index. */
function trim(
  parts: PackageParts,
  path: string,
  list: StyleList,
  removable: (element: XmlElement, index: number) => boolean,
): void {
  const container = parts.xml(path).child(list);
  if (!container) return;
  const children = container.effectiveChildren();
  let first = children.length;
  for (; first > 0; first--) {
    const element = children[first - 1];
    if (!element || element.parent !== container || !removable(element, first - 1)) break;
  }
  parts.splice(path, removeFrom(container, children.slice(first)));
}

/**
 * The first of a list is what everything without a style has: if it is ours, the list was empty before,
 * and whatever refers to it meant that.
 */
const inUse = (used: ReadonlySet<number>, index: number): boolean => index > 0 && used.has(index);

/** Whether the start tag bears our tab before its end. */
const isOwn = ({ bytes, tagEnd }: XmlElement): boolean =>
  bytes[tagEnd - (bytes[tagEnd - 2] === SLASH ? 3 : 2)] === OWN_TAG.charCodeAt(0);

/** What the remaining cell styles refer to. */
function idsInUse(styles: XmlElement, attribute: string): ReadonlySet<number> {
  const used = new Set<number>();
  for (const list of ['cellXfs', 'cellStyleXfs']) {
    for (const style of styles.child(list)?.effectiveChildren() ?? []) {
      used.add(Number(style.attribute(attribute) ?? 0));
    }
  }
  return used;
}

/** Styles of cells, rows and columns on all sheets. */
function usedCellStyles(parts: PackageParts): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { worksheet } of readWorkbookPart(parts).sheets) {
    if (worksheet === undefined) continue;
    const root = scanWorksheet(parts, worksheet, {
      row: ({ bytes, styleAt }) => {
        if (styleAt > 0) used.add(digitsAt(bytes, styleAt));
      },
      cell: ({ style }) => used.add(style),
    });
    for (const group of root.child('cols')?.childrenNamed('col') ?? []) {
      used.add(Number(group.attribute('style') ?? 0));
    }
  }
  return used;
}

/** Differential styles are used by rules, tables, filters and pivot tables: dxfId, dataDxfId … */
function usedDifferentialStyles(parts: PackageParts): ReadonlySet<number> {
  const used = new Set<number>();
  const collect = (element: XmlElement): void => {
    for (const { name, value } of element.attributes()) {
      if (/dxfId$/i.test(name)) used.add(Number(value));
    }
    element.children.forEach(collect);
  };
  const sheets = new Set(
    readWorkbookPart(parts).sheets.map(({ worksheet }) => worksheet?.toLowerCase()),
  );
  for (const path of parts.paths()) {
    if (sheets.has(path.toLowerCase())) collect(worksheetFrame(parts, path));
    else if (/\/(?:tables|pivotTables|slicers)\/[^/]+\.xml$|styles\.xml$/i.test(path)) {
      collect(parts.xml(path));
    }
  }
  return used;
}
