import { inflateSync } from 'fflate';
import type { Limits } from '../limits';
import { refuse } from '../refuse';
import { crc32 } from './crc32';
import { megabytes, type ZipEntry } from './directory';
import { nativeZlib } from './native-zlib';

const STORED = 0;
const DEFLATED = 8;
/** Deflate never makes more than 1032 bytes of one: a larger claim is a lie. */
const MOST_PER_BYTE = 1032;

/** The inflated bytes of an entry, proven by its size and CRC; never more than it declares. */
export function inflateEntry(compressed: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  const { method, name, size } = entry;
  if (size > limits.partBytes)
    refuse('refused.part', { part: name, limit: megabytes(limits.partBytes) });
  if (method !== STORED && method !== DEFLATED) refuse('refused.method', { part: name });
  if (method === DEFLATED && size > compressed.length * MOST_PER_BYTE + 64) damaged(name);
  const bytes = method === STORED ? compressed : inflate(compressed, entry);
  if (bytes.length !== size || crc32(bytes) !== entry.crc) damaged(name);
  return bytes;
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
      : inflateSync(compressed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    return damaged(entry.name);
  }
}

const damaged = (part: string): never => refuse('refused.damaged-part', { part });
