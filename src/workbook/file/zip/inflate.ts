import type { Limits } from '../limits';
import { refuse } from '../refuse';
import { crc32 } from './crc32';
import { megabytes, type ZipEntry } from './directory';
import { DEFLATE_ROOM, Inflater } from './inflater';
import { nativeZlib } from './native-zlib';

export const STORED = 0;
export const DEFLATED = 8;
/** Deflate never makes more than 1032 bytes of one: a larger claim is a lie. */
const MOST_PER_BYTE = 1032;

/** The inflated bytes of an entry, proven by its size and CRC; never more than it declares. */
export function inflateEntry(compressed: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  checkEntry(compressed, entry, limits);
  const bytes = entry.method === STORED ? compressed : inflate(compressed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) damaged(entry.name);
  return bytes;
}

/** Refuses what is too large, or claims to be, before anything is inflated. */
export function checkEntry(compressed: Uint8Array, entry: ZipEntry, limits: Limits): void {
  const { method, name, size } = entry;
  if (size > limits.partBytes)
    refuse('refused.part', { part: name, limit: megabytes(limits.partBytes) });
  if (method !== STORED && method !== DEFLATED) refuse('refused.method', { part: name });
  if (method === DEFLATED && size > compressed.length * MOST_PER_BYTE + 64) damaged(name);
}

function inflate(compressed: Uint8Array, entry: ZipEntry): Uint8Array {
  const zlib = nativeZlib();
  try {
    // One byte more than declared, so that an entry that inflates to more is seen as such.
    return zlib
      ? zlib.inflateRawSync(compressed, {
          chunkSize: Math.max(1024, entry.size + 64),
          maxOutputLength: entry.size + 1,
        })
      : inflatePortably(compressed, entry.size);
  } catch {
    return damaged(entry.name);
  }
}

export function inflatePortably(compressed: Uint8Array, size: number): Uint8Array {
  const inflater = new Inflater(compressed);
  const bytes = new Uint8Array(size + DEFLATE_ROOM);
  const end = inflater.fill(bytes, 0, bytes.length);
  // Without the last steps it has more in it than it declares: a length that is not the declared one.
  return bytes.subarray(0, inflater.done ? end : size + 1);
}

export const damaged = (part: string): never => refuse('refused.damaged-part', { part });
