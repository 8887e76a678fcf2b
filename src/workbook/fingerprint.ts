/**
 * Eight letters and digits that change when the data does, to be printed in a report: it shows which
 * scheme and which workbook were judged. Not a signature (FNV-1a, 32 bit, over UTF-16 units).
 */
export class Fingerprint {
  private hash = 0x811c9dc5;

  add(text: string): this {
    for (let i = 0; i < text.length; i++) this.mix(text.charCodeAt(i));
    // Parts are kept apart: ab, c is not a, bc.
    this.mix(0x1f);
    return this;
  }

  /** A whole number within 32 bits, as such. */
  addInteger(value: number): this {
    this.hash = mixed(this.hash, value);
    return this;
  }

  get value(): number {
    return this.hash | 0;
  }

  toString(): string {
    return (this.hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
  }

  private mix(unit: number): void {
    this.hash = Math.imul(this.hash ^ unit, 0x01000193);
  }
}

/** One step with a whole number: FNV carries upwards only, so the high bits are brought down. */
export function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x01000193);
  return product ^ (product >>> 15);
}

/** Of plain data, whatever the order of its keys. */
export function fingerprintOf(value: unknown): string {
  return new Fingerprint().add(canonical(value)).toString();
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
