import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';
import { nativeZlib } from './native-zlib';

/** What goes into the zip: an entry as it came, or new bytes under a name. */
export type Packed =
  | { readonly kind: 'entry'; readonly entry: ZipEntry; readonly compressed: Uint8Array }
  | { readonly kind: 'made'; readonly path: string; readonly bytes: Uint8Array };

interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: number;
  readonly data: Uint8Array;
}

/** Above this size a lower level saves most of the time for little more space. */
const LARGE = 4 * 1024 * 1024;
const VERSION = 20;
/** 1980-01-01, the beginning of DOS time: what we write carries no clock. */
const NO_TIME = 0x00210000;
const NAME_IS_UTF8 = 0x0800;
/** Of the flags of a copied entry only how its name is written; its sizes now stand in front of it. */
const KEPT_FLAGS = NAME_IS_UTF8 | 0x0006;

/** The zip of these entries in this order; compressed bytes of untouched entries go in as they came. */
export function packZip(entries: readonly Packed[]): Uint8Array {
  const written = entries.map((entry) =>
    entry.kind === 'entry' ? copied(entry.entry, entry.compressed) : deflated(entry),
  );
  const size = written.reduce(
    (sum, { name, data }) => sum + 76 + name.length * 2 + data.length,
    22,
  );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let pos = 0;
  for (const entry of written) {
    offsets.push(pos);
    view.setUint32(pos, 0x04034b50, true);
    common(view, pos + 4, entry);
    out.set(entry.name, pos + 30);
    out.set(entry.data, pos + 30 + entry.name.length);
    pos += 30 + entry.name.length + entry.data.length;
  }
  const directory = pos;
  written.forEach((entry, index) => {
    view.setUint32(pos, 0x02014b50, true);
    view.setUint16(pos + 4, VERSION, true);
    common(view, pos + 6, entry);
    view.setUint32(pos + 38, entry.attributes, true);
    view.setUint32(pos + 42, offsets[index] ?? 0, true);
    out.set(entry.name, pos + 46);
    pos += 46 + entry.name.length;
  });
  view.setUint32(pos, 0x06054b50, true);
  view.setUint16(pos + 8, written.length, true);
  view.setUint16(pos + 10, written.length, true);
  view.setUint32(pos + 12, pos - directory, true);
  view.setUint32(pos + 16, directory, true);
  return out;
}

/** The fields that a local header and a central one share, in the same order (APPNOTE 4.3.7, 4.3.12). */
function common(view: DataView, pos: number, entry: Written): void {
  view.setUint16(pos, VERSION, true);
  view.setUint16(pos + 2, entry.flags, true);
  view.setUint16(pos + 4, entry.method, true);
  view.setUint32(pos + 6, entry.modified, true);
  view.setUint32(pos + 10, entry.crc, true);
  view.setUint32(pos + 14, entry.data.length, true);
  view.setUint32(pos + 18, entry.size, true);
  view.setUint16(pos + 22, entry.name.length, true);
}

const copied = (entry: ZipEntry, compressed: Uint8Array): Written => ({
  name: entry.nameBytes,
  flags: entry.flags & KEPT_FLAGS,
  method: entry.method,
  modified: entry.modified,
  crc: entry.crc,
  size: entry.size,
  attributes: entry.attributes,
  data: compressed,
});

function deflated({ path, bytes }: { path: string; bytes: Uint8Array }): Written {
  const level = bytes.length > LARGE ? 3 : 6;
  const zlib = nativeZlib();
  const name = new TextEncoder().encode(path);
  return {
    name,
    flags: name.length === path.length ? 0 : NAME_IS_UTF8,
    method: 8,
    modified: NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    attributes: 0,
    data: zlib ? zlib.deflateRawSync(bytes, { level }) : deflateSync(bytes, { level }),
  };
}
