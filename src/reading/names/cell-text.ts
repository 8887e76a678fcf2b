/**
 * The text of a cell with width folded away and circled numbers turned into separators, where every
 * character still knows its place in the cell, so that a name can be found again as it was written.
 */
export class CellText {
  private constructor(
    private readonly raw: string,
    readonly text: string,
    private readonly places: readonly number[],
  ) {}

  static of(raw: string): CellText {
    let text = '';
    const places: number[] = [];
    let at = 0;
    for (const character of raw) {
      for (const plain of plainOf(character)) {
        text += plain;
        places.push(at);
      }
      at += character.length;
    }
    return new CellText(raw, text, places);
  }

  /** What stands in the cell between two places of the folded text. */
  written(start: number, end: number): string {
    const first = this.places[start] ?? 0;
    const last = this.places[end - 1] ?? first;
    return this.raw.slice(first, Math.max(last + 1, this.places[end] ?? this.raw.length)).trimEnd();
  }
}

function plainOf(character: string): string {
  if (/[\u4E00-\u9FFF]/.test(character)) return character;
  if (/[\u2460-\u249B\u2776-\u2793\u3220-\u3229]/.test(character)) return '、';
  if (/[\n\r\u2028\u2029\v\f]/.test(character)) return '\n';
  if (/[\s\u3000]/.test(character)) return ' ';
  if (/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD"'“”‘’「」『』《》<>*]/.test(character))
    return '';
  return character.normalize('NFKC');
}
