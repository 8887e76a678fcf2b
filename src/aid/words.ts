import type { ColumnReader } from '../tables/column-reader';

/** Numbers what the cells of a list say: one number for one text, 0 for none. */
export class Words {
  readonly texts: string[] = [''];
  private readonly byText = new Map<string, number>([['', 0]]);
  /** By the place of a text in the workbook's table of strings, so that each is looked up once. */
  private readonly byId: Int32Array;

  constructor(strings: number) {
    this.byId = new Int32Array(strings);
  }

  /** The words of these rows of a column, each at the place of its row; the last one not included. */
  read(column: ColumnReader, rows: Int32Array, from: number, to: number, words: Int32Array): void {
    const { byId } = this;
    for (let index = from; index < to; index++) {
      const row = rows[index] ?? 0;
      const id = column.storedId(row);
      const known = id < 0 ? 0 : (byId[id] ?? 0);
      words[index - from] = known > 0 ? known : this.ofCell(column, row, id);
    }
  }

  private ofCell(column: ColumnReader, row: number, id: number): number {
    // Not kept for a blank: what such a cell says may come from a merge above it.
    const word = this.ofText(column.text(row));
    if (id >= 0) this.byId[id] = word;
    return word;
  }

  private ofText(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
