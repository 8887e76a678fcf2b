import { Failure } from './failure';

/** A 包片责任表 as a formula sees it: bare values, without merges. */
export interface AssignmentTable {
  /** Per column, from the upper header to the lower one. */
  readonly headers: readonly (readonly string[])[];
  /** Which column lists the townships. */
  readonly townships: number;
  readonly rows: readonly (readonly string[])[];
}

/** 督导责任乡镇街道, 乡镇(街道), 镇街, 苏木镇. */
const TOWNSHIPS = /乡镇|镇街|镇乡|街道|苏木/;

/**
 * Finds the header below a title, which has one cell only, and fills merged cells: across in the
 * upper header, down in the rows. Every row names its townships, so that a line below the header
 * without them is the header's second line.
 */
export function assignmentTable(cells: readonly (readonly string[])[]): AssignmentTable {
  const first = cells.findIndex((line) => line.filter((text) => text !== '').length > 1);
  const labels = (cells[first] ?? []).map(bare);
  const townships = labels.findIndex((label) => TOWNSHIPS.test(label));
  if (townships < 0 || labels.some((label, at) => at > townships && TOWNSHIPS.test(label))) {
    throw new Failure('value', { code: 'functions.no-header' });
  }
  let below = first + 1;
  while (below < cells.length && cells[below]?.[townships] === '') below++;
  const headers = headersOf(cells.slice(first, below));
  return { headers, townships, rows: filledDown(cells.slice(below), townships) };
}

function headersOf(header: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [upper = [], ...lower] = header;
  let parent = '';
  return upper.map((text, column) => {
    const below = lower.map((line) => bare(line[column] ?? '')).filter((label) => label !== '');
    if (text !== '') parent = bare(text);
    // An empty upper cell belongs to the label on its left only where a lower one stands under it.
    return text === '' && below.length === 0 ? [] : [parent, ...below];
  });
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

function filledDown(
  rows: readonly (readonly string[])[],
  townships: number,
): readonly (readonly string[])[] {
  const above: string[] = [];
  return rows.map((line) =>
    line.map((text, column) => {
      if (text !== '' || column === townships) above[column] = text;
      return above[column] ?? '';
    }),
  );
}
