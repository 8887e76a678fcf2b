const SLOTS = 1 << 22;
const MASK = SLOTS - 1;

/**
 * Tells texts that may occur more than once from those that surely do not, without keeping any: of a
 * long roster nearly all numbers occur once, and a map of all of them costs more than the reading.
 */
export function mayRepeat(texts: Iterable<string>): (text: string) => boolean {
  const seen = new Uint8Array(SLOTS);
  for (const text of texts) {
    const slot = slotOf(text);
    seen[slot] = (seen[slot] ?? 0) === 0 ? 1 : 2;
  }
  return (text) => seen[slotOf(text)] === 2;
}

function slotOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  // The high bits of the product take part as well.
  return (hash ^ (hash >>> 15)) & MASK;
}
