/** All codes of an alphabet by the bits that begin with them. */
export interface CodeTable {
  readonly entries: Int32Array;
  readonly mask: number;
}

/** Bits 0-3 the length of the code, 4-7 of the extra bits after it, 8-23 the value; two marks above. */
export const LITERAL = 1 << 30;
export const END_OF_BLOCK = 1 << 29;

/** What a literal or length symbol stands for (RFC 1951, 3.2.5); -1 for the two that stand for nothing. */
export function lengthEntry(symbol: number): number {
  if (symbol < 256) return LITERAL | (symbol << 8);
  if (symbol === 256) return END_OF_BLOCK;
  if (symbol > 285) return -1;
  if (symbol === 285) return 258 << 8;
  const step = symbol - 257;
  const extra = step < 8 ? 0 : (step >> 2) - 1;
  const base = step < 8 ? step + 3 : (((step & 3) + 4) << extra) + 3;
  return (base << 8) | (extra << 4);
}

/** What a distance symbol stands for, the same way. */
export function distanceEntry(symbol: number): number {
  if (symbol > 29) return -1;
  const extra = symbol < 4 ? 0 : (symbol >> 1) - 1;
  const base = symbol < 4 ? symbol + 1 : (((symbol & 1) + 2) << extra) + 1;
  return (base << 8) | (extra << 4);
}

/**
 * The table for code lengths by symbol (RFC 1951, 3.2.2); undefined where more codes are claimed than
 * there is room for. Bits that no code begins with give 0.
 */
export function codeTable(
  lengths: Uint8Array,
  entryOf: (symbol: number) => number,
): CodeTable | undefined {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  let longest = 15;
  while (longest > 1 && counts[longest] === 0) longest--;
  const next = new Uint16Array(17);
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    next[length] = code;
    code += counts[length] ?? 0;
    if (code > 1 << length) return undefined;
    code <<= 1;
  }
  const entries = new Int32Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const own = next[length] ?? 0;
    next[length] = own + 1;
    const entry = entryOf(symbol);
    if (entry < 0) continue;
    for (let at = reversed(own, length); at < entries.length; at += 1 << length) {
      entries[at] = entry | length;
    }
  }
  return { entries, mask: entries.length - 1 };
}

/** Codes stand with their first bit lowest. */
function reversed(code: number, length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at++) bits |= ((code >> at) & 1) << (length - 1 - at);
  return bits;
}
