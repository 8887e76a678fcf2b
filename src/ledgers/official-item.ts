import type { Scheme, SchemeItem, SchemeTask } from '../schemes/scheme';
import { essence, LikenessIndex } from './similarity';

/** Below this an inspection text is another matter, not a rewording of an official one. */
const SAME_MATTER = 0.5;

/** Finds the official item that a 排查内容 stands for, rewritten or not. */
export function itemMatcher(items: Scheme['items']): (text: string) => SchemeItem | undefined {
  return matcherOf(items);
}

export function taskMatcher(tasks: Scheme['tasks']): (text: string) => SchemeTask | undefined {
  return matcherOf(tasks);
}

function matcherOf<Official extends { readonly text: string }>(
  officials: readonly Official[],
): (text: string) => Official | undefined {
  const index = new LikenessIndex(officials, ({ text }) => essence(text));
  const known = new Map<string, Official | undefined>();
  return (text) => {
    const key = essence(text);
    if (!known.has(key))
      known.set(
        key,
        index.best(key, SAME_MATTER, () => true),
      );
    return known.get(key);
  };
}
