import { checkContainer } from '../container';
import type { Limits } from '../limits';
import { megabytes, compressedBytes, readZipDirectory, type ZipEntry } from '../zip/directory';
import { inflateEntry } from '../zip/inflate';
import { encodingOf, toUtf8, type XmlEncoding } from '../xml/encoding';
import { parseXml } from '../xml/parse';
import type { XmlElement } from '../xml/element';
import { refuseXml } from '../xml/text';
import { refuse } from '../refuse';

/** What a part is at the moment: as it came in the zip, or bytes that an edit made. */
export type PartState =
  | { readonly kind: 'entry'; readonly entry: ZipEntry }
  | {
      readonly kind: 'made';
      /** UTF-8, whatever the part is written in. */
      readonly bytes: Uint8Array;
      readonly encoding: XmlEncoding;
      /** The entry that it replaces, whose place in the zip it keeps. */
      readonly entry?: ZipEntry;
    };

/** Inflated bytes of parts up to this size are kept; larger ones are inflated when asked for. */
const KEPT_BYTES = 4 * 1024 * 1024;

/** The parts of a package by name, inflated one by one as they are asked for. */
export class PackageParts {
  readonly entries: readonly ZipEntry[];
  private states = new Map<string, PartState>();
  private readonly inflated = new Map<string, Uint8Array>();

  constructor(
    private readonly zip: Uint8Array,
    readonly limits: Limits,
  ) {
    if (zip.length > limits.fileBytes) {
      refuse('refused.file-size', { limit: megabytes(limits.fileBytes) });
    }
    checkContainer(zip);
    this.entries = readZipDirectory(zip, limits);
    for (const entry of this.entries) {
      if (!entry.name.endsWith('/')) this.states.set(keyOf(entry.name), { kind: 'entry', entry });
    }
  }

  has(path: string): boolean {
    return this.states.has(keyOf(path));
  }

  /** The part as UTF-8 bytes; a part that is missing or broken is refused by its name. */
  bytes(path: string): Uint8Array {
    const state = this.states.get(keyOf(path)) ?? refuse('refused.missing-part', { part: path });
    if (state.kind === 'made') return state.bytes;
    const kept = this.inflated.get(keyOf(path));
    if (kept) return kept;
    const raw = inflateEntry(this.compressed(state.entry), state.entry, this.limits);
    try {
      const bytes = toUtf8(raw, encodingOf(raw));
      if (bytes.length <= KEPT_BYTES) this.inflated.set(keyOf(path), bytes);
      return bytes;
    } catch (fault) {
      return refuseXml(fault, path);
    }
  }

  xml(path: string): XmlElement {
    const bytes = this.bytes(path);
    try {
      return parseXml(bytes, this.limits);
    } catch (fault) {
      return refuseXml(fault, path);
    }
  }

  compressed(entry: ZipEntry): Uint8Array {
    return compressedBytes(this.zip, entry);
  }
}

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
const keyOf = (path: string): string => path.toLowerCase();
