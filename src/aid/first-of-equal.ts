/**
 * For each of so many texts, known by their hashes, the place of the first one equal to it: its own
 * where it is the first, -1 where the hash is 0, which is no text. Of a long roster nearly all numbers
 * occur once, and a map of them all costs more than reading them: a text is looked at only where two
 * hashes agree.
 */
export function firstOfEqual(hashes: Int32Array, textAt: (at: number) => string): Int32Array {
  const first = new Int32Array(hashes.length);
  const slots = new Int32Array(1 << (34 - Math.clz32(hashes.length)));
  const mask = slots.length - 1;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    first[at] = hash === 0 ? -1 : at;
    for (let slot = hash & mask; hash !== 0; slot = (slot + 1) & mask) {
      const before = (slots[slot] ?? 0) - 1;
      if (before < 0) {
        slots[slot] = at + 1;
        break;
      }
      if (hashes[before] === hash && textAt(before) === textAt(at)) {
        first[at] = before;
        break;
      }
    }
  }
  return first;
}
