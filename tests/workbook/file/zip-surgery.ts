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

/** The same zip with its sizes and places in zip64 fields, as writers of large files do (4.5.3, 4.3.14). */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes);
  const count = buffer.readUInt16LE(buffer.length - 12);
  const directory = buffer.readUInt32LE(buffer.length - 6);
  const entries: Buffer[] = [];
  for (let pos = directory; buffer.readUInt32LE(pos) === 0x02014b50;) {
    const nameEnd = pos + 46 + buffer.readUInt16LE(pos + 28);
    const entry = Buffer.from(buffer.subarray(pos, nameEnd));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, index) => {
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 4 + index * 8);
      entry.writeUInt32LE(0xffffffff, field);
    });
    entry.writeUInt16LE(28, 30);
    entry.writeUInt16LE(0, 32);
    const skipped = buffer.readUInt16LE(pos + 30) + buffer.readUInt16LE(pos + 32);
    entries.push(entry, extra);
    pos = nameEnd + skipped;
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory + size), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return new Uint8Array(
    Buffer.concat([buffer.subarray(0, directory), ...entries, end64, locator, end]),
  );
}
