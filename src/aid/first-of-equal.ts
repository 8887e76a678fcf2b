/**
 * For each of so many texts the place of the first one equal to it: its own where it is the first, -1
 * for a blank. Of a long roster nearly all numbers occur once, and a map of them all costs more than
 * reading them: here a text is known by a hash, and looked at again only where two agree.
 */
export function firstOfEqual(count: number, textAt: (at: number) => string): Int32Array {
  const first = new Int32Array(count);
  const hashes = new Int32Array(count);
  const slots = new Int32Array(1 << (34 - Math.clz32(count)));
  const mask = slots.length - 1;
  for (let at = 0; at < count; at++) {
    const text = textAt(at);
    if (text === '') {
      first[at] = -1;
      continue;
    }
    const hash = hashOf(text);
    hashes[at] = hash;
    let slot = hash & mask;
    for (;;) {
      const before = (slots[slot] ?? 0) - 1;
      if (before < 0) {
        slots[slot] = at + 1;
        first[at] = at;
        break;
      }
      if (hashes[before] === hash && textAt(before) === text) {
        first[at] = before;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return first;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return hash ^ (hash >>> 13);
}
