import type { Render } from '../messages/render';
import { readNames } from '../reading/names/read-names';
import type { NamesContext } from '../reading/names-reading';
import { writtenText } from '../reading/written';
import { lineCells } from './line-cells';

export interface ReadNamesOptions {
  readonly render: Render;
  /** With --tsv: the names of the columns; `cell` holds the names, `field` their column's header. */
  readonly columns?: readonly string[];
  /** --field: the header of the column; a column `field` goes before it. */
  readonly field?: string;
  /** The registers of a scheme, where one is given. */
  readonly known?: Pick<NamesContext, 'people' | 'units'>;
}

/** What `duzhan read names` prints for a line. */
export interface NamesLine {
  readonly text: string;
  readonly names: readonly string[];
  /** Full names, where heads or tails are shared. */
  readonly expanded?: readonly string[];
  readonly why?: string;
}

export function readNamesLine(line: string, options: ReadNamesOptions): NamesLine {
  const { cell } = lineCells(line, options.columns, 'cell');
  const field = cell('field') ?? options.field;
  const reading = readNames(writtenText(cell('cell') ?? cell('text') ?? ''), {
    ...options.known,
    ...(field !== undefined && { field }),
  });
  const why = reading.names.flatMap((name) => name.why.map(options.render)).join('');
  const shared = reading.names.some(({ expanded }) => expanded !== undefined);
  return {
    text: reading.text,
    names: reading.names.map(({ name }) => name),
    ...(shared && { expanded: reading.names.flatMap(({ name, expanded }) => expanded ?? [name]) }),
    ...(why !== '' && { why }),
  };
}
