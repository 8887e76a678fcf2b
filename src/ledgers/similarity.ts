/** A text as it counts for matching: width, spaces, punctuation and a leading number fall away. */
export function essence(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^\s*[（(]?[0-9一二三四五六七八九十]+[）)]?[.、．\s]\s*/, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/** Share of character pairs that two texts have in common, 0 to 1 (Sørensen-Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = pairsOf(a);
  let common = 0;
  for (const [pair, count] of pairsOf(b)) common += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length - 2);
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i < text.length - 1; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** A pair that stands in more texts than this tells none of them from the others. */
const COMMON_PAIR = 500;

/** Finds the most similar of many texts without comparing each with each. */
export class LikenessIndex<Item> {
  private readonly entries: readonly { readonly item: Item; readonly length: number }[];
  private readonly byText = new Map<string, number[]>();
  private readonly byPair = new Map<string, { readonly entry: number; readonly count: number }[]>();

  constructor(items: readonly Item[], textOf: (item: Item) => string) {
    this.entries = items.map((item, entry) => {
      const text = textOf(item);
      const same = this.byText.get(text);
      if (same) same.push(entry);
      else this.byText.set(text, [entry]);
      for (const [pair, count] of pairsOf(text)) {
        const holders = this.byPair.get(pair);
        if (holders) holders.push({ entry, count });
        else this.byPair.set(pair, [{ entry, count }]);
      }
      return { item, length: text.length };
    });
  }

  /** The most similar item above `least` that passes; of equals the first. */
  best(text: string, least: number, passes: (item: Item) => boolean): Item | undefined {
    if (text === '') return undefined;
    for (const entry of this.byText.get(text) ?? []) {
      const same = this.entries[entry];
      if (same && passes(same.item)) return same.item;
    }
    const common = new Map<number, number>();
    for (const [pair, count] of pairsOf(text)) {
      const holders = this.byPair.get(pair);
      if (!holders || holders.length > COMMON_PAIR) continue;
      for (const holder of holders) {
        const shared = Math.min(count, holder.count);
        common.set(holder.entry, (common.get(holder.entry) ?? 0) + shared);
      }
    }
    let best: Item | undefined;
    let bestScore = least;
    let bestEntry = Number.POSITIVE_INFINITY;
    for (const [entry, shared] of common) {
      const candidate = this.entries[entry];
      if (!candidate) continue;
      const score = (2 * shared) / (text.length + candidate.length - 2);
      if (score < bestScore || (score === bestScore && entry > bestEntry)) continue;
      if (score <= least || !passes(candidate.item)) continue;
      best = candidate.item;
      bestScore = score;
      bestEntry = entry;
    }
    return best;
  }
}
