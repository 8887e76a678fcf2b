import type { Kind } from '../kind';
import { Token } from '../scan';
import { CALENDAR_WORDS } from './calendar-words';
import { MARK_WORDS } from './mark-words';
import { VERDICT_WORDS } from './verdict-words';

/** One character of the tree of all words; `word` where one ends with it. */
interface Node {
  word?: Token;
  next?: Map<number, Node>;
}

/** The tree's first level by character code: most characters of a text begin no word at all. */
const FIRST: readonly (Node | undefined)[] = grow();

/** The longest word that stands at a place of the text. */
export function wordAt(text: string, at: number): Token | undefined {
  let node: Node | undefined = FIRST[text.charCodeAt(at)];
  let longest: Token | undefined;
  for (let i = at + 1; node !== undefined; i++) {
    if (node.word !== undefined) longest = node.word;
    if (node.next === undefined) break;
    node = node.next.get(text.charCodeAt(i));
  }
  return longest;
}

/** A key is one object however often it is made: kinds are compared by the million. */
function keyed(kind: Kind): Kind {
  return Object.keys({ [kind]: 0 })[0] ?? kind;
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
    node.word ??= new Token(kind, text, value);
  };
  for (const line of (CALENDAR_WORDS + MARK_WORDS + VERDICT_WORDS).split('\n')) {
    const [head = '', ...words] = line.split(' ');
    for (const word of words.flatMap(spelled))
      plant(word, keyed(head.charAt(0)), Number(head.slice(1)));
  }
  return first;
}

/** All words of a choice: 当(日|天)内 is 当日内 and 当天内. */
function spelled(word: string): readonly string[] {
  const [choice, before = '', ways = '', behind = ''] = /^(.*?)\((.+?)\)(.*)$/.exec(word) ?? [];
  if (choice === undefined) return [word];
  return ways.split('|').flatMap((way) => spelled(before + way + behind));
}
