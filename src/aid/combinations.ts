/**
 * Numbers combinations of so many whole numbers, 0, 1, 2 … as they first come: of 100,000 rows some
 * hundreds differ, and no key has to be put together to know them again.
 */
export class Combinations {
  count = 0;
  /** The number plus one of the combination that stands in a slot; 0 where none does. */
  private slots = new Int32Array(256);
  private known: Int32Array;

  constructor(private readonly width: number) {
    this.known = new Int32Array(64 * width);
  }

  of(parts: Int32Array): number {
    if (this.count * 2 > this.slots.length) this.spread();
    for (let slot = this.hash(parts, 0); ; slot++) {
      const found = (this.slots[slot & (this.slots.length - 1)] ?? 0) - 1;
      if (found < 0) return this.add(parts, slot & (this.slots.length - 1));
      if (this.isSame(found, parts)) return found;
    }
  }

  private add(parts: Int32Array, slot: number): number {
    const number = this.count++;
    this.slots[slot] = number + 1;
    if (this.count * this.width > this.known.length) {
      const larger = new Int32Array(this.known.length * 2);
      larger.set(this.known);
      this.known = larger;
    }
    for (let at = 0; at < this.width; at++) this.known[number * this.width + at] = parts[at] ?? 0;
    return number;
  }

  private isSame(number: number, parts: Int32Array): boolean {
    const { known, width } = this;
    for (let at = 0; at < width; at++) {
      if (known[number * width + at] !== parts[at]) return false;
    }
    return true;
  }

  private hash(parts: Int32Array, from: number): number {
    let hash = 0;
    for (let at = 0; at < this.width; at++) {
      hash = Math.imul(hash ^ (parts[from + at] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash & (this.slots.length - 1);
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (let number = 0; number < this.count; number++) {
      let slot = this.hash(this.known, number * this.width);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = number + 1;
    }
  }
}
