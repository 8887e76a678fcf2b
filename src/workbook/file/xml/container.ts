import type { XmlElement } from './element';
import { refuse } from '../refuse';
import { insertion, removal, type Splice } from './splice';

/**
 * Containers such as `<dxfs count="2">` that we put children into and take them out of again. What an
 * empty one looked like before is remembered in the white space before its `>`, which no reader sees
 * and which goes with the children: so 清除标记 gives every byte back without a record elsewhere.
 */
const WAS_EMPTY = ' ';
const WAS_SELF_CLOSED = '\n';
const WAS_ABSENT = '\t';

/** Our own XML in the prefix that the part uses; it holds elements of one namespace only. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`);

/** Appends children to the container of that name in `parent`, making it where it is absent. */
export function appendTo(
  parent: XmlElement,
  local: string,
  order: readonly string[],
  children: readonly string[],
): Splice[] {
  if (children.length === 0) return [];
  const xml = withPrefix(children.join(''), parent.prefix);
  const container = parent.child(local);
  if (!container) return [insertion(placeOf(parent, local, order), made(parent, local, xml))];
  // Inside mc:AlternateContent other readers see another branch than we do.
  if (container.parent !== parent) refuse('refused.alternate', { element: local });
  const splices = countSplices(container, children.length);
  const { tagEnd, innerEnd } = container;
  if (container.selfClosed) {
    const close = `</${qualified(container.prefix, local)}>`;
    splices.push({ start: tagEnd - 2, end: tagEnd, text: `${WAS_SELF_CLOSED}>${xml}${close}` });
  } else {
    if (container.children.length === 0) splices.push(insertion(tagEnd - 1, WAS_EMPTY));
    splices.push(insertion(innerEnd, xml));
  }
  return splices;
}

/** Takes children out; a container that we made, or filled, becomes what it was. */
export function removeFrom(container: XmlElement, gone: readonly XmlElement[]): Splice[] {
  if (gone.length === 0) return [];
  const { bytes, tagEnd, innerEnd, end } = container;
  const left = container.effectiveChildren().length - gone.length;
  const memory = String.fromCharCode(bytes[tagEnd - 2] ?? 0);
  if (left === 0 && memory === WAS_ABSENT) return [removal(container)];
  const splices = countSplices(container, -gone.length);
  if (left === 0 && memory === WAS_SELF_CLOSED) {
    return [...splices, { start: tagEnd - 2, end, text: '/>' }];
  }
  if (left === 0 && memory === WAS_EMPTY) {
    splices.push(removal({ start: tagEnd - 2, end: tagEnd - 1 }));
  } else if (left === 0 && container.attribute('count') === undefined && innerEnd > tagEnd) {
    // Rewritten by another program: an empty list without a count has no place in the format.
    return [removal(container)];
  }
  return [...splices, ...gone.map(removal)];
}

/** Where a child of that name belongs among its siblings by the order of the schema. */
export function placeOf(parent: XmlElement, local: string, order: readonly string[]): number {
  if (parent.selfClosed) refuse('refused.alternate', { element: parent.local });
  const rank = order.indexOf(local);
  let place = parent.tagEnd;
  for (const child of parent.children) {
    const other = child.prefix === parent.prefix ? order.indexOf(child.local) : -1;
    if (other >= 0 && other <= rank) place = child.end;
  }
  return place;
}

const qualified = (prefix: string, local: string): string =>
  prefix === '' ? local : `${prefix}:${local}`;

function made(parent: XmlElement, local: string, xml: string): string {
  const name = qualified(parent.prefix, local);
  return `<${name}${WAS_ABSENT}>${xml}</${name}>`;
}

/**
 * The number that a container says it holds: one that says none is left without, a wrong one (readers
 * count for themselves) stays as wrong as it was.
 */
function countSplices(container: XmlElement, change: number): Splice[] {
  for (const { name, start, end, value } of container.attributes()) {
    const count = Number(value) + change;
    if (name === 'count' && /^(?:0|[1-9]\d*)$/.test(value) && count >= 0) {
      return [{ start, end, text: String(count) }];
    }
  }
  return [];
}
