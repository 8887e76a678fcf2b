/** Texts by number, each once. */
export class StringTable {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const text of first) this.add(text);
  }

  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.numbers.set(text, number);
    return number;
  }
}
