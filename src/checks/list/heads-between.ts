import type { Table } from '../../tables/table';

/** The lines that divide a list: headings of groups, and headers written anew. */
export const headRows = ({ sections, skipped }: Table): readonly number[] =>
  [...sections, ...skipped.filter(({ reason }) => DIVIDE.has(reason))]
    .map(({ row }) => row)
    .sort((a, b) => a - b);

const DIVIDE: ReadonlySet<Table['skipped'][number]['reason']> = new Set<
  Table['skipped'][number]['reason']
>(['header', 'repeated-header', 'separator']);

/** The last of them above a row; -1 where there is none. */
export const headAbove = (heads: readonly number[], row: number): number => {
  let found = -1;
  for (const head of heads) {
    if (head >= row) break;
    found = head;
  }
  return found;
};
