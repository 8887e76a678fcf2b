import { placeholder } from './placeholder';

/** Signs that tell placeholders apart which would else be the same. */
const VARIANTS: Readonly<Record<string, string>> = {
  '0': '0123456789',
  x: 'xabcdefghi',
  字: '字甲乙丙丁戊己庚辛壬',
};
const MOST = 10_000;

/**
 * Placeholders for names by which things are found: sheets, defined names. The same name has the same
 * placeholder throughout a trace, and two names have two, so that the trace can be played back.
 */
export class Labels {
  readonly #known = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(name: string): string {
    const key = name.toLowerCase();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const label = this.#free(name);
    this.#known.set(key, label);
    this.#taken.add(label);
    return label;
  }

  #free(name: string): string {
    const plain = placeholder(name);
    for (let number = 0; number < MOST; number += 1) {
      const label = numbered(plain, number);
      if (!this.#taken.has(label) && (label !== name || label === plain)) return label;
    }
    return plain;
  }
}

/** The number written into the placeholder from its end, ten signs a place. */
function numbered(plain: string, number: number): string {
  const signs = [...plain];
  let rest = number;
  for (let at = signs.length - 1; at >= 0 && rest > 0; at -= 1) {
    const variants = VARIANTS[signs[at] ?? ''];
    if (!variants) continue;
    signs[at] = variants[rest % variants.length] ?? '';
    rest = Math.floor(rest / variants.length);
  }
  return signs.join('');
}
