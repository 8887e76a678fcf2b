import type { Limits } from '../limits';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';
import { checkEntry, damaged } from './inflate';
import { DEFLATE_REACH, Inflater } from './inflater';

const ROOM = 1 << 19;

/**
 * The bytes of a part through a window that moves along them: what was read makes room for what
 * follows. Size and CRC are proven when the end is reached, as for a part that is inflated at once.
 */
export class PartWindow {
  bytes = new Uint8Array(ROOM);
  /** After the last byte that stands in the window. */
  end = 0;
  private crc = 0;
  private readonly inflater: Inflater;

  constructor(
    compressed: Uint8Array,
    readonly entry: ZipEntry,
    limits: Limits,
  ) {
    checkEntry(compressed, entry, limits);
    this.inflater = new Inflater(compressed);
    this.fill();
  }

  /** Whether the window holds the last byte of the part. */
  get ended(): boolean {
    return this.inflater.done;
  }

  /** Gives up what stands before `from` and takes in more behind; answers where `from` stands now. */
  moveOn(from: number): number {
    const kept = Math.min(from, Math.max(0, this.end - DEFLATE_REACH));
    const length = this.end - kept;
    if (length > this.bytes.length / 2) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes.subarray(kept, this.end));
      this.bytes = larger;
    } else {
      this.bytes.copyWithin(0, kept, this.end);
    }
    this.end = length;
    this.fill();
    return from - kept;
  }

  /** All from `from` to the end of the part. */
  rest(from: number): Uint8Array {
    let start = from;
    while (!this.ended) start = this.moveOn(start);
    return this.bytes.subarray(start, this.end);
  }

  /** Goes to the end for the proof alone, and keeps nothing. */
  prove(): void {
    while (!this.ended) this.moveOn(this.end);
  }

  private fill(): void {
    const { inflater, bytes, entry, end } = this;
    try {
      this.end = inflater.fill(bytes, end, bytes.length);
    } catch {
      damaged(entry.name);
    }
    this.crc = crc32(bytes.subarray(end, this.end), this.crc);
    if (inflater.made > entry.size) damaged(entry.name);
    if (inflater.done && (inflater.made !== entry.size || this.crc !== entry.crc)) {
      damaged(entry.name);
    }
  }
}
