import { FESTIVALS } from '../../calendar/festivals';
import type { Kind } from '../kind';
import { CALENDAR_WORDS } from './calendar-words';
import { MARK_WORDS } from './mark-words';
import { VERDICT_WORDS } from './verdict-words';

export interface Entry {
  readonly text: string;
  readonly kind: Kind;
  readonly value: number;
}

/** One character of the tree of all words; `entry` where a word ends with it. */
interface Node {
  entry?: Entry;
  next?: Map<number, Node>;
}

/** The tree's first level by character code: most characters of a text begin no word at all. */
const FIRST: readonly (Node | undefined)[] = grow();

/** The longest word that stands at a place of the text. */
export function wordAt(text: string, at: number): Entry | undefined {
  let node: Node | undefined = FIRST[text.charCodeAt(at)];
  let longest: Entry | undefined;
  for (let i = at + 1; node !== undefined; i++) {
    if (node.entry !== undefined) longest = node.entry;
    node = node.next?.get(text.charCodeAt(i));
  }
  return longest;
}

function grow(): readonly (Node | undefined)[] {
  const first = new Array<Node | undefined>(65536);
  const plant = (text: string, kind: Kind, value: number): void => {
    let node = (first[text.charCodeAt(0)] ??= {});
    for (let i = 1; i < text.length; i++) {
      const level = (node.next ??= new Map<number, Node>());
      const code = text.charCodeAt(i);
      let next = level.get(code);
      if (!next) level.set(code, (next = {}));
      node = next;
    }
    // The first table that names a word decides: 到期 is a finish before it is anything else.
    node.entry ??= { text, kind, value };
  };
  FESTIVALS.forEach(({ names }, index) => {
    for (const name of names.split(' ')) plant(name, '节', index);
  });
  for (const line of (CALENDAR_WORDS + MARK_WORDS + VERDICT_WORDS).split('\n')) {
    const [head = '', ...words] = line.split(' ');
    for (const word of words) plant(word, head.charAt(0), Number(head.slice(1)));
  }
  return first;
}
