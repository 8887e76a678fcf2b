/** The cells of a line on standard input: one cell, or with --tsv one for each column of the header. */
export interface LineCells {
  /** The text of a column, `\n` in it being a line break within the cell; undefined without one. */
  cell(column: string): string | undefined;
}

/** Without columns the whole line is the cell of every name in `only`. */
export function lineCells(
  line: string,
  columns: readonly string[] | undefined,
  ...only: readonly string[]
): LineCells {
  const whole = line.replace(/\r$/, '');
  const cells = columns ? whole.split('\t') : [whole];
  return {
    cell(column) {
      const at = columns ? columns.indexOf(column) : only.includes(column) ? 0 : -1;
      return at < 0 ? undefined : (cells[at] ?? '').replaceAll('\\n', '\n');
    },
  };
}
