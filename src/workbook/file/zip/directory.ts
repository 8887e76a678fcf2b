import type { Limits } from '../limits';
import { refuse } from '../refuse';

/** One file inside the zip, as the central directory tells it (APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date in one number, copied as they are. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly attributes: number;
  readonly localOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const CENTRAL_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const MAX32 = 0xffffffff;

/** The entries in the order of the directory. Nothing is inflated. */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = locateDirectory(view);
  if (count > limits.entries) refuse('refused.entries', { limit: limits.entries });
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let pos = offset;
  for (let index = 0; index < count; index++) {
    if (pos + 46 > bytes.length || view.getUint32(pos, true) !== CENTRAL_ENTRY) damaged();
    const nameLength = view.getUint16(pos + 28, true);
    const extraLength = view.getUint16(pos + 30, true);
    const commentLength = view.getUint16(pos + 32, true);
    const next = pos + 46 + nameLength + extraLength + commentLength;
    if (next > bytes.length) damaged();
    const entry = centralEntry(view, bytes, pos, nameLength, extraLength);
    if (entry.flags & 1) refuse('refused.zip-password');
    // Two entries of one name, case aside (OPC 6.2.2.3): readers disagree on which one counts.
    const name = entry.name.toLowerCase();
    if (seen.has(name)) damaged();
    seen.add(name);
    total += entry.size;
    if (total > limits.totalBytes)
      refuse('refused.inflated', { limit: megabytes(limits.totalBytes) });
    entries.push(entry);
    pos = next;
  }
  return entries;
}

/** The compressed bytes of an entry. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { localOffset } = entry;
  if (localOffset + 30 > bytes.length || view.getUint32(localOffset, true) !== LOCAL_ENTRY)
    damaged();
  // Sizes of the local header may be 0 with a data descriptor behind (4.4.4 bit 3): not needed.
  const start =
    localOffset +
    30 +
    view.getUint16(localOffset + 26, true) +
    view.getUint16(localOffset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) damaged();
  return bytes.subarray(start, end);
}

function locateDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let pos = view.byteLength - 22; pos >= lowest; pos--) {
    if (view.getUint32(pos, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(pos + 10, true);
    const offset = view.getUint32(pos + 16, true);
    if (count !== 0xffff && offset !== MAX32) return { count, offset };
    return locateZip64(view, pos) ?? { count, offset };
  }
  return refuse('refused.truncated');
}

function locateZip64(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const pos = whole(view, locator + 8);
  if (pos + 56 > view.byteLength || view.getUint32(pos, true) !== ZIP64_END) damaged();
  return { count: whole(view, pos + 32), offset: whole(view, pos + 48) };
}

function centralEntry(
  view: DataView,
  bytes: Uint8Array,
  pos: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameBytes = bytes.subarray(pos + 46, pos + 46 + nameLength);
  const sizes = {
    size: view.getUint32(pos + 24, true),
    compressedSize: view.getUint32(pos + 20, true),
    localOffset: view.getUint32(pos + 42, true),
  };
  readZip64Extra(view, pos + 46 + nameLength, extraLength, sizes);
  return {
    name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/').replace(/^\/+/, ''),
    nameBytes,
    flags: view.getUint16(pos + 8, true),
    method: view.getUint16(pos + 10, true),
    modified: view.getUint32(pos + 12, true),
    crc: view.getUint32(pos + 16, true),
    attributes: view.getUint32(pos + 38, true),
    ...sizes,
  };
}

/** Zip64 sizes stand in an extra field, only those that did not fit, in this order (4.5.3). */
function readZip64Extra(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; compressedSize: number; localOffset: number },
): void {
  const end = start + length;
  for (let pos = start; pos + 4 <= end; pos += 4 + view.getUint16(pos + 2, true)) {
    if (view.getUint16(pos, true) !== 1) continue;
    let field = pos + 4;
    for (const key of ['size', 'compressedSize', 'localOffset'] as const) {
      if (sizes[key] !== MAX32) continue;
      if (field + 8 > end) damaged();
      sizes[key] = whole(view, field);
      field += 8;
    }
  }
}

function whole(view: DataView, pos: number): number {
  const value = view.getBigUint64(pos, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? damaged() : Number(value);
}

const damaged = (): never => refuse('refused.damaged');

export const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
