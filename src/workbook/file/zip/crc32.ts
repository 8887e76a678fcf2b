import { nativeZlib } from './native-zlib';

/** CRC-32 as zip wants it (APPNOTE 4.4.7), eight bytes a step where the host has none itself. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const zlib = nativeZlib();
  return zlib ? zlib.crc32(bytes, before) : portableCrc32(bytes, before);
}

let tables: Int32Array | undefined;

function makeTables(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    made[byte] = rest;
  }
  for (let index = 256; index < made.length; index++) {
    const before = made[index - 256] ?? 0;
    made[index] = (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}

export function portableCrc32(bytes: Uint8Array, before = 0): number {
  const table = (tables ??= makeTables());
  const at = (slice: number, byte: number): number => table[slice * 256 + (byte & 0xff)] ?? 0;
  const byte = (index: number): number => bytes[index] ?? 0;
  let crc = ~before;
  let pos = 0;
  for (; pos + 8 <= bytes.length; pos += 8) {
    const low =
      crc ^ (byte(pos) | (byte(pos + 1) << 8) | (byte(pos + 2) << 16) | (byte(pos + 3) << 24));
    crc =
      at(7, low) ^
      at(6, low >>> 8) ^
      at(5, low >>> 16) ^
      at(4, low >>> 24) ^
      at(3, byte(pos + 4)) ^
      at(2, byte(pos + 5)) ^
      at(1, byte(pos + 6)) ^
      at(0, byte(pos + 7));
  }
  for (; pos < bytes.length; pos++) crc = (crc >>> 8) ^ at(0, crc ^ byte(pos));
  return (crc ^ -1) >>> 0;
}
