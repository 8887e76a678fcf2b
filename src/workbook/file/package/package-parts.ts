import { checkContainer } from '../container';
import type { Limits } from '../limits';
import { megabytes, compressedBytes, readZipDirectory, type ZipEntry } from '../zip/directory';
import { packZip, type Packed } from '../zip/pack';
import { DEFLATED, inflateEntry } from '../zip/inflate';
import { PartWindow } from '../zip/part-window';
import { readInPieces, type LongElement } from '../sheet/read-in-pieces';
import { encodingOf, fromUtf8, toUtf8, type XmlEncoding } from '../xml/encoding';
import { parseXml } from '../xml/parse';
import { spliced, type Splice } from '../xml/splice';
import type { XmlElement } from '../xml/element';
import { refuseXml, XmlFault } from '../xml/text';
import { refuse } from '../refuse';

/** What a part is at the moment: as it came in the zip, or bytes that an edit made. */
export type PartState =
  | { readonly kind: 'entry'; readonly entry: ZipEntry }
  | {
      readonly kind: 'made';
      /** Two states of one version are the same bytes. */
      readonly version: number;
      /** The name as the package writes it. */
      readonly path: string;
      /** UTF-8, whatever the part is written in. */
      readonly bytes: Uint8Array;
      readonly encoding: XmlEncoding;
    };

/** States of all parts by lower-case name, in the order of the zip; edited parts keep their place. */
export type PartStates = ReadonlyMap<string, PartState>;

/** Inflated bytes of parts up to this size are kept; larger ones as long as memory is not wanted. */
const KEPT_BYTES = 4 * 1024 * 1024;

/** The parts of a package by name, inflated one by one as they are asked for. */
export class PackageParts {
  private states = new Map<string, PartState>();
  private readonly encodings = new Map<string, XmlEncoding>();
  private readonly large = new Map<string, WeakRef<Uint8Array>>();
  private readonly inflated = new Map<string, Uint8Array>();

  private versions = 0;

  constructor(
    private readonly zip: Uint8Array,
    readonly limits: Limits,
  ) {
    if (zip.length > limits.fileBytes) {
      refuse('refused.file-size', { limit: megabytes(limits.fileBytes) });
    }
    checkContainer(zip);
    for (const entry of readZipDirectory(zip, limits)) {
      this.states.set(keyOf(entry.name), { kind: 'entry', entry });
    }
  }

  has(path: string): boolean {
    return this.states.has(keyOf(path));
  }

  /** The part as UTF-8 bytes; a part that is missing or broken is refused by its name. */
  bytes(path: string): Uint8Array {
    const state = this.states.get(keyOf(path)) ?? refuse('refused.missing-part', { part: path });
    if (state.kind === 'made') return state.bytes;
    const kept = this.inflated.get(keyOf(path)) ?? this.large.get(keyOf(path))?.deref();
    if (kept) return kept;
    const raw = inflateEntry(this.compressed(state.entry), state.entry, this.limits);
    try {
      const encoding = encodingOf(raw);
      const bytes = toUtf8(raw, encoding);
      this.encodings.set(keyOf(path), encoding);
      if (bytes.length <= KEPT_BYTES) this.inflated.set(keyOf(path), bytes);
      else this.large.set(keyOf(path), new WeakRef(bytes));
      return bytes;
    } catch (fault) {
      return refuseXml(fault, path);
    }
  }

  /** How many bytes the part has, without inflating it. */
  size(path: string): number {
    const state = this.states.get(keyOf(path));
    return state?.kind === 'made' ? state.bytes.length : (state?.entry.size ?? 0);
  }

  /**
   * Reads a large part that is as it came in the zip through a window, never holding it; undefined where
   * it is better read whole.
   */
  inPieces(path: string, long: LongElement): XmlElement | undefined {
    const state = this.states.get(keyOf(path));
    if (state?.kind !== 'entry' || state.entry.size <= KEPT_BYTES) return undefined;
    if (state.entry.method !== DEFLATED || this.large.get(keyOf(path))?.deref()) return undefined;
    const window = new PartWindow(this.compressed(state.entry), state.entry, this.limits);
    try {
      return encodingOf(window.bytes) === 'utf-8'
        ? readInPieces(window, this.limits, long)
        : undefined;
    } catch (fault) {
      // That the bytes are damaged explains whatever else is wrong with them.
      if (fault instanceof XmlFault) window.prove();
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

  /** Puts bytes (UTF-8) in the place of a part, or adds the part. */
  put(path: string, bytes: Uint8Array): void {
    const state = this.states.get(keyOf(path));
    this.states.set(keyOf(path), {
      kind: 'made',
      version: ++this.versions,
      path: state ? nameOf(state) : path,
      bytes,
      encoding: this.encodings.get(keyOf(path)) ?? 'utf-8',
    });
  }

  splice(path: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.put(path, spliced(this.bytes(path), splices));
  }

  remove(path: string): void {
    this.states.delete(keyOf(path));
  }

  paths(): string[] {
    return [...this.states.values()].map(nameOf);
  }

  current(): PartStates {
    return new Map(this.states);
  }

  /** Back to states that `current` gave, or to states made from them. */
  reset(states: PartStates): void {
    this.states = new Map(states);
  }

  /** The package as a zip, untouched entries with their very bytes. */
  pack(): Uint8Array {
    return packZip([...this.states.values()].map((state) => this.packed(state)));
  }

  private packed(state: PartState): Packed {
    if (state.kind === 'made') {
      return { kind: 'made', path: state.path, bytes: fromUtf8(state.bytes, state.encoding) };
    }
    return { kind: 'entry', entry: state.entry, compressed: this.compressed(state.entry) };
  }

  compressed(entry: ZipEntry): Uint8Array {
    return compressedBytes(this.zip, entry);
  }
}

const nameOf = (state: PartState): string =>
  state.kind === 'made' ? state.path : state.entry.name;

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
const keyOf = (path: string): string => path.toLowerCase();
