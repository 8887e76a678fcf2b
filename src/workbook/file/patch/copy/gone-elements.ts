import { removal, type Splice } from '../../xml/splice';
import type { XmlElement } from '../../xml/element';

/** Lists whose entries go one by one, and which say how many they hold. */
const LISTS = ['tableParts', 'hyperlinks', 'extLst', 'conditionalFormattings'];

/**
 * The elements of a worksheet that refer to relationships which the copy has not, to be cut: an entry of
 * a list, else all of the worksheet's child, with the alternatives in which Excel wraps controls.
 */
export function goneElements(root: XmlElement, gone: ReadonlySet<string>): readonly XmlElement[] {
  const cut: XmlElement[] = [];
  for (const child of root.children) {
    if (child.local === 'sheetData') continue;
    if (child.local === 'customSheetViews') cut.push(child);
    else if (LISTS.includes(child.local)) {
      const entries = child.children.filter((entry) => refersTo(entry, gone));
      if (entries.length > 0 && entries.length === child.children.length) cut.push(child);
      else cut.push(...entries);
    } else if (refersTo(child, gone)) cut.push(child);
  }
  return cut;
}

/** Cuts them, and counts again what is left of their lists. */
export function cutSplices(all: ReadonlySet<XmlElement>): readonly Splice[] {
  const cut = [...all].filter((element) => !hasAncestor(element, all));
  const lists = new Map<XmlElement, number>();
  for (const { parent } of cut) {
    if (parent && parent.attribute('count') !== undefined && LISTS.includes(parent.local)) {
      lists.set(parent, (lists.get(parent) ?? 0) + 1);
    }
  }
  const counts = [...lists].flatMap(([list, fewer]) =>
    [...list.attributes()].flatMap(({ name, value, start, end }) =>
      name === 'count' ? [{ start, end, text: String(Number(value) - fewer) }] : [],
    ),
  );
  return [...cut.map(removal), ...counts];
}

function hasAncestor({ parent }: XmlElement, elements: ReadonlySet<XmlElement>): boolean {
  return parent !== undefined && (elements.has(parent) || hasAncestor(parent, elements));
}

/** A paper size that only a printer knows goes with its settings; the page set-up stays. */
function refersTo(element: XmlElement, gone: ReadonlySet<string>): boolean {
  if (element.local === 'pageSetup') return false;
  for (const { name, value } of element.attributes()) {
    if (/:id$/.test(name) && gone.has(value)) return true;
  }
  return element.children.some((child) => refersTo(child, gone));
}
