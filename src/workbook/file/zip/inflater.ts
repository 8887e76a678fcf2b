import {
  codeTable,
  distanceEntry,
  END_OF_BLOCK,
  lengthEntry,
  LITERAL,
  type CodeTable,
} from './deflate-codes';

/** Raised where the bits are no deflate stream (RFC 1951). */
export class DeflateFault extends Error {}

/** A match reaches back no farther (RFC 1951, 2): so much of what was made must stand before it. */
export const DEFLATE_REACH = 32768;
/** A match makes up to 258 bytes, and three more are written after it: room that a call must find. */
export const DEFLATE_ROOM = 261;

const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Bytes that may be asked for after the last one: a code is looked up by more bits than it has. */
const READ_AHEAD = 8;

const NO_BLOCK = 0;
const STORED = 1;
const CODED = 2;

/**
 * Inflates piece by piece into a window that its owner moves along, and makes nothing anew for a piece:
 * a sheet of 40 MB is read through half a megabyte. zlib is twice as fast, but gives its pieces only to
 * those who wait for them, or the whole at once.
 */
export class Inflater {
  private pos = 0;
  private hold = 0;
  private bits = 0;
  private block = NO_BLOCK;
  private last = false;
  private storedLeft = 0;
  private literals: CodeTable | undefined;
  private distances: CodeTable | undefined;
  /** Bytes made so far. */
  made = 0;

  constructor(private readonly source: Uint8Array) {}

  get done(): boolean {
    return this.last && this.block === NO_BLOCK;
  }

  /** Fills `out` from `at` up to less than DEFLATE_ROOM before `end`; gives where it stopped. */
  fill(out: Uint8Array, at: number, end: number): number {
    let to = at;
    while (!this.done) {
      if (this.block === NO_BLOCK) this.beginBlock();
      const from = to;
      to = this.block === STORED ? this.copyStored(out, to, end) : this.decode(out, to, end);
      this.made += to - from;
      if (this.block !== NO_BLOCK) break;
    }
    return to;
  }

  private beginBlock(): void {
    if (this.last) fault();
    this.last = this.take(1) === 1;
    const type = this.take(2);
    if (type === 0) this.beginStored();
    else if (type === 1) [this.literals, this.distances] = fixedTables();
    else if (type === 2) this.readTables();
    else fault();
    this.block = type === 0 ? STORED : CODED;
  }

  private beginStored(): void {
    this.take(this.bits & 7);
    const length = this.take(16);
    if ((this.take(16) ^ length) !== 0xffff) fault();
    this.storedLeft = length;
  }

  private copyStored(out: Uint8Array, at: number, end: number): number {
    let to = at;
    for (; this.storedLeft > 0 && to < end; this.storedLeft--) out[to++] = this.take(8);
    if (this.storedLeft === 0) this.block = NO_BLOCK;
    return to;
  }

  /** Code lengths of both alphabets, themselves coded (RFC 1951, 3.2.7). */
  private readTables(): void {
    const literals = this.take(5) + 257;
    const distances = this.take(5) + 1;
    const ordered = new Uint8Array(19);
    for (const symbol of CODE_LENGTH_ORDER.slice(0, this.take(4) + 4)) {
      ordered[symbol] = this.take(3);
    }
    const meta = codeTable(ordered, (symbol) => symbol << 8) ?? fault();
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length;) {
      const symbol = this.symbol(meta);
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      const before = symbol === 16 ? (lengths[at - 1] ?? fault()) : 0;
      const again =
        symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (at + again > lengths.length) fault();
      lengths.fill(before, at, at + again);
      at += again;
    }
    this.literals = codeTable(lengths.subarray(0, literals), lengthEntry) ?? fault();
    this.distances = codeTable(lengths.subarray(literals), distanceEntry) ?? fault();
  }

  private symbol(table: CodeTable): number {
    this.need(15);
    const entry = table.entries[this.hold & table.mask] ?? 0;
    const used = entry & 15;
    if (used === 0) fault();
    this.hold >>>= used;
    this.bits -= used;
    return entry >>> 8;
  }

  private take(count: number): number {
    this.need(count);
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.bits -= count;
    return value;
  }

  private need(count: number): void {
    for (; this.bits < count; this.bits += 8) {
      this.hold |= (this.source[this.pos++] ?? 0) << this.bits;
    }
    if (this.pos > this.source.length + READ_AHEAD) fault();
  }

  /** Literals and matches (RFC 1951, 3.2.3), with the bits held in local variables. */
  private decode(out: Uint8Array, at: number, end: number): number {
    const { source, literals, distances } = this;
    if (!literals || !distances) return fault();
    const { entries, mask } = literals;
    const { entries: far, mask: farMask } = distances;
    const room = end - DEFLATE_ROOM;
    let { pos, hold, bits } = this;
    let to = at;
    while (to <= room) {
      for (; bits < 20; bits += 8) hold |= (source[pos++] ?? 0) << bits;
      const symbol = entries[hold & mask] ?? 0;
      hold >>>= symbol & 15;
      bits -= symbol & 15;
      if (symbol & LITERAL) {
        out[to++] = (symbol >>> 8) & 255;
        continue;
      }
      if (symbol & END_OF_BLOCK) {
        this.block = NO_BLOCK;
        break;
      }
      const more = (symbol >>> 4) & 15;
      const stop = to + (symbol >>> 8) + (hold & ((1 << more) - 1));
      hold >>>= more;
      bits -= more;
      for (; bits < 15; bits += 8) hold |= (source[pos++] ?? 0) << bits;
      const reach = far[hold & farMask] ?? 0;
      hold >>>= reach & 15;
      bits -= reach & 15;
      const farther = (reach >>> 4) & 15;
      for (; bits < farther; bits += 8) hold |= (source[pos++] ?? 0) << bits;
      let from = to - (reach >>> 8) - (hold & ((1 << farther) - 1));
      hold >>>= farther;
      bits -= farther;
      // Of what no code begins with the table says 0.
      if (symbol === 0 || reach === 0 || from < 0) fault();
      // Four at a time, up to three too many: they are written over by what follows.
      for (; to < stop; to += 4, from += 4) {
        out[to] = out[from] ?? 0;
        out[to + 1] = out[from + 1] ?? 0;
        out[to + 2] = out[from + 2] ?? 0;
        out[to + 3] = out[from + 3] ?? 0;
      }
      to = stop;
    }
    if (pos > source.length + READ_AHEAD) fault();
    this.pos = pos;
    this.hold = hold;
    this.bits = bits;
    return to;
  }
}

let fixed: readonly [CodeTable, CodeTable] | undefined;

/** RFC 1951, 3.2.6. */
function fixedTables(): readonly [CodeTable, CodeTable] {
  const lengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  );
  fixed ??= [
    codeTable(lengths, lengthEntry) ?? fault(),
    codeTable(new Uint8Array(30).fill(5), distanceEntry) ?? fault(),
  ];
  return fixed;
}

const fault = (): never => {
  throw new DeflateFault('deflate');
};
