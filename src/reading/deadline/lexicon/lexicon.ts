import type { TokenKind } from '../token';
import { CALENDAR_WORDS, type LexiconRow } from './calendar-words';
import { MARK_WORDS } from './mark-words';
import { PLAIN_WORDS, VERDICT_WORDS } from './verdict-words';

export interface Entry {
  readonly text: string;
  readonly kind: TokenKind;
  readonly value: number;
}

/** All words by their first character (UTF-16 unit), longest first. */
const BY_FIRST = index();

/** The longest word that stands at a place of the text. */
export function wordAt(text: string, at: number): Entry | undefined {
  const candidates = BY_FIRST.get(text.charCodeAt(at));
  if (!candidates) return undefined;
  for (const entry of candidates) {
    if (entry.text.length === 1 || text.startsWith(entry.text, at)) return entry;
  }
  return undefined;
}

function index(): ReadonlyMap<number, readonly Entry[]> {
  const plain: LexiconRow = ['word', 0, PLAIN_WORDS];
  const map = new Map<number, Entry[]>();
  const seen = new Set<string>();
  for (const [kind, value, words] of [
    ...CALENDAR_WORDS,
    ...MARK_WORDS,
    ...VERDICT_WORDS,
    plain,
  ]) {
    for (const text of words.split(' ')) {
      // The first table that names a word decides: 到期 is a finish before it is anything else.
      if (seen.has(text)) continue;
      seen.add(text);
      const first = text.charCodeAt(0);
      const entries = map.get(first) ?? [];
      entries.push({ text, kind, value });
      map.set(first, entries);
    }
  }
  for (const entries of map.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return map;
}
