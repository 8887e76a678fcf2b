import { HEAD_WORDS, NEUTRAL_WORDS, PARTICLE_WORDS, type WordKind } from './status-words';

export interface Word {
  readonly kind: WordKind;
  readonly text: string;
}

/** The longest word of the lists that begins at `at`; words cannot be longer than the longest one. */
export function wordAt(text: string, at: number): Word | undefined {
  const bucket = WORDS.get(text.charAt(at));
  return bucket?.find((word) => text.startsWith(word.text, at));
}

/** Words by their first character, the longest first. */
const WORDS: ReadonlyMap<string, readonly Word[]> = index();

function index(): Map<string, Word[]> {
  const buckets = new Map<string, Word[]>();
  const lists: readonly (readonly [string, string])[] = [
    ...Object.entries(HEAD_WORDS),
    ...Object.entries(PARTICLE_WORDS),
    ['neutral', NEUTRAL_WORDS],
  ];
  for (const [kind, list] of lists) {
    for (const text of list.split(' ')) {
      const bucket = buckets.get(text.charAt(0)) ?? [];
      bucket.push({ kind: kind as WordKind, text });
      buckets.set(text.charAt(0), bucket);
    }
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return buckets;
}

/** Every word with its kind: a word in two lists is a mistake that a test looks for. */
export const allWords = (): readonly Word[] => [...WORDS.values()].flat();
