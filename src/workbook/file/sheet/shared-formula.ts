import { columnName } from '../../address';

/**
 * The text of a shared formula as it reads in another cell of its group: relative references move with
 * the cell (ECMA-376 part 1, 18.3.1.40). Text in quotes, sheet names, structured references and names
 * stay as they are.
 */
export class SharedFormula {
  /** Literal text and references by turns: text, reference, text, …, text. */
  private readonly texts: string[] = [];
  private readonly references: Reference[] = [];

  constructor(
    readonly text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    let from = 0;
    for (const found of text.matchAll(TOKEN)) {
      const reference = referenceOf(found, text);
      if (!reference) continue;
      this.texts.push(text.slice(from, found.index));
      this.references.push(reference);
      from = found.index + found[0].length;
    }
    this.texts.push(text.slice(from));
  }

  at(row: number, column: number): string {
    let text = this.texts[0] ?? '';
    this.references.forEach((reference, index) => {
      text += moved(reference, row - this.row, column - this.column);
      text += this.texts[index + 1] ?? '';
    });
    return text;
  }
}

interface Reference {
  readonly columnFixed: boolean;
  /** Undefined in a whole row such as 3:3. */
  readonly column: number | undefined;
  readonly rowFixed: boolean;
  readonly row: number | undefined;
}

/**
 * Quoted text, quoted sheet names and brackets first, so that nothing within them is taken for a
 * reference; then words, among which the references are picked out.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[\p{L}_\\$][\p{L}\p{N}_.\\?$]*|\$?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

function referenceOf(found: RegExpMatchArray, text: string): Reference | undefined {
  const word = found[0];
  const start = found.index ?? 0;
  const next = text[start + word.length];
  if (next === '(' || next === '!' || next === '[') return undefined;
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(word);
  if (cell) {
    const column = columnIndex(cell[2] ?? '');
    const row = Number(cell[4]) - 1;
    if (column > 16383 || row < 0 || row > 1048575) return undefined;
    return { columnFixed: cell[1] === '$', column, rowFixed: cell[3] === '$', row };
  }
  // Whole columns and rows stand on either side of a colon: A:C, $3:$3.
  if (next !== ':' && text[start - 1] !== ':') return undefined;
  const whole = /^(\$?)([A-Za-z]{1,3}|\d{1,7})$/.exec(word);
  if (!whole?.[2]) return undefined;
  const fixed = whole[1] === '$';
  return /\d/.test(whole[2])
    ? { columnFixed: true, column: undefined, rowFixed: fixed, row: Number(whole[2]) - 1 }
    : { columnFixed: fixed, column: columnIndex(whole[2]), rowFixed: true, row: undefined };
}

function moved(reference: Reference, rows: number, columns: number): string {
  const { column, row, columnFixed, rowFixed } = reference;
  // References wrap round the edges of the sheet, as Excel's own do.
  const left = column === undefined ? undefined : (column + (columnFixed ? 0 : columns)) & 16383;
  const top = row === undefined ? undefined : (row + (rowFixed ? 0 : rows)) & 1048575;
  return (
    (left === undefined ? '' : `${columnFixed ? '$' : ''}${columnName(left)}`) +
    (top === undefined ? '' : `${rowFixed ? '$' : ''}${top + 1}`)
  );
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
