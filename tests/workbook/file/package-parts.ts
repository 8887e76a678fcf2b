import { unzipSync } from 'fflate';

/** The inflated parts of a package by name. */
export function inflatedParts(bytes: Uint8Array): Record<string, Buffer> {
  const parts: Record<string, Buffer> = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) parts[path] = Buffer.from(part);
  return parts;
}

/** The names of the parts that differ: changed, new (+) or gone (-). */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [inflatedParts(before), inflatedParts(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return names.flatMap((name) => {
    const [old, now] = [was[name], is[name]];
    if (!old) return [`+${name}`];
    if (!now) return [`-${name}`];
    return old.equals(now) ? [] : [name];
  });
}

/** What stands in the zip for a name, as it is compressed, with its checksum. */
export function rawEntries(bytes: Uint8Array): Record<string, string> {
  const buffer = Buffer.from(bytes);
  const entries: Record<string, string> = {};
  let pos = buffer.readUInt32LE(buffer.length - 6);
  for (; buffer.readUInt32LE(pos) === 0x02014b50; pos += 46) {
    const crc = buffer.readUInt32LE(pos + 16);
    const size = buffer.readUInt32LE(pos + 20);
    const nameLength = buffer.readUInt16LE(pos + 28);
    const local = buffer.readUInt32LE(pos + 42);
    const name = buffer.toString('utf8', pos + 46, pos + 46 + nameLength);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    entries[name] = `${crc} ${buffer.subarray(start, start + size).toString('base64')}`;
    pos += nameLength + buffer.readUInt16LE(pos + 30) + buffer.readUInt16LE(pos + 32);
  }
  return entries;
}
