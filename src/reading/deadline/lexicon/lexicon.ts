import type { TokenKind } from '../token';
import { CALENDAR_WORDS } from './calendar-words';
import { MARK_WORDS } from './mark-words';
import { PLAIN_WORDS, VERDICT_WORDS } from './verdict-words';

export interface Entry {
  readonly text: string;
  readonly kind: TokenKind;
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

/** True for the characters that some word begins with. */
export const beginsWord = (code: number): boolean => FIRST[code] !== undefined;

function grow(): readonly (Node | undefined)[] {
  const first = new Array<Node | undefined>(65536);
  for (const [kind, value, words] of [
    ...CALENDAR_WORDS,
    ...MARK_WORDS,
    ...VERDICT_WORDS,
    ['word', 0, PLAIN_WORDS] as const,
  ]) {
    for (const text of words.split(' ')) {
      let node = (first[text.charCodeAt(0)] ??= {});
      for (let i = 1; i < text.length; i++) {
        const level = (node.next ??= new Map<number, Node>());
        const known = level.get(text.charCodeAt(i));
        if (known) node = known;
        else {
          const grown: Node = {};
          level.set(text.charCodeAt(i), grown);
          node = grown;
        }
      }
      // The first table that names a word decides: 到期 is a finish before it is anything else.
      node.entry ??= { text, kind, value };
    }
  }
  return first;
}
