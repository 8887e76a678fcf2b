export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

export function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(
    Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'),
  );
}

/** Where the central entry of a name begins. */
function centralEntry(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

export function withCentralField(
  bytes: Uint8Array,
  name: string,
  field: number,
  value: number,
): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint16(centralEntry(copy, name) + field, value, true);
  return copy;
}

export function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(centralEntry(copy, name) + 24, size, true);
  return copy;
}

/** As streaming writers leave it: sizes and CRC of the local headers are 0 (APPNOTE 4.4.4, bit 3). */
export function withDescriptors(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let pos = 0; view.getUint32(pos, true) === 0x04034b50;) {
    const next =
      pos +
      30 +
      view.getUint16(pos + 26, true) +
      view.getUint16(pos + 28, true) +
      view.getUint32(pos + 18, true);
    view.setUint16(pos + 6, view.getUint16(pos + 6, true) | 8, true);
    copy.fill(0, pos + 14, pos + 26);
    pos = next;
  }
  return copy;
}
