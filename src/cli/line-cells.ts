/** The cells of a line on standard input: one cell, or with --tsv one for each column of the header. */
export interface LineCells {
  /** What is to be read: the first column of those names, and else the first one of the file. */
  readonly text: string;
  /** The text of a column, `\n` in it being a line break within the cell; undefined without one. */
  cell(column: string): string | undefined;
}

/** Without columns the whole line is the text. */
export function lineCells(
  line: string,
  columns: readonly string[] | undefined,
  ...named: readonly string[]
): LineCells {
  const whole = line.replace(/\r$/, '');
  const cells = columns ? whole.split('\t') : [whole];
  const at = (index: number): string => (cells[index] ?? '').replaceAll('\\n', '\n');
  const place = columns?.findIndex((column) => named.includes(column)) ?? 0;
  return {
    text: at(Math.max(0, place)),
    cell(column) {
      const index = columns?.indexOf(column) ?? -1;
      return index < 0 ? undefined : at(index);
    },
  };
}

/** A column that is there and not blank says more than an option. */
export const filled = (cell: string | undefined): string | undefined =>
  cell === undefined || cell.trim() === '' ? undefined : cell;
