import { isSpace, type XmlElement } from '../../xml/element';
import { removal, type Splice } from '../../xml/splice';

/** Takes attributes out of a start tag, each with the blank before it. */
export function attributeRemoval(
  element: XmlElement,
  isGone: (name: string) => boolean,
): readonly Splice[] {
  const { bytes } = element;
  return [...element.attributes()].flatMap(({ name, start, end }) => {
    if (!isGone(name)) return [];
    let from = start - 1;
    while (bytes[from - 1] !== EQUALS) from--;
    from--;
    while (isSpace(bytes[from - 1])) from--;
    from -= name.length;
    while (isSpace(bytes[from - 2])) from--;
    return [removal({ start: from - 1, end: end + 1 })];
  });
}

const EQUALS = 0x3d;
