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
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}
