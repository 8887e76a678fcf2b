import type { Render } from '../messages/render';
import { readHeader } from '../tables/read-header';
import { TABLE_KINDS, type TableKind } from '../tables/table';

export interface ReadHeaderOptions {
  readonly render: Render;
  /** With --tsv: the names of the columns, as the first line has them; `header` holds the heading. */
  readonly columns?: readonly string[];
  /** The list that the headings stand on, where it is known. */
  readonly kind?: TableKind;
  /** The other headings of the same list. */
  readonly otherHeaders?: readonly string[];
}

/** What `duzhan read header` prints for a line. */
export interface HeaderLine {
  readonly text: string;
  readonly parent?: string;
  readonly field: string | null;
  readonly unit?: string;
  readonly certain: boolean;
  readonly why: string;
}

/**
 * One heading a line; `\n` in it is a line break within the cell. With --tsv the columns `parent`,
 * `others` (headings joined by |) and `kind` give its surroundings where the file has them.
 */
export function readHeaderLine(line: string, options: ReadHeaderOptions): HeaderLine {
  const cells = options.columns ? line.split('\t') : [line];
  const cell = (name: string): string => {
    const index = options.columns?.indexOf(name) ?? -1;
    return (cells[index] ?? '').replaceAll('\\n', '\n');
  };
  const heading = options.columns ? cell('header') : line.replaceAll('\\n', '\n');
  const others = cell('others');
  const kind = kindOf(cell('kind')) ?? options.kind;
  const parent = cell('parent');
  const reading = readHeader(heading, {
    otherHeaders: others === '' ? (options.otherHeaders ?? []) : others.split('|'),
    ...(parent !== '' && { parent }),
    ...(kind && { kind }),
  });
  return {
    text: reading.text,
    ...(reading.parent !== undefined && { parent: reading.parent }),
    field: reading.field ?? null,
    ...(reading.unit !== undefined && { unit: reading.unit }),
    certain: reading.certain,
    why: reading.why.map(options.render).join(''),
  };
}

const kindOf = (text: string): TableKind | undefined => TABLE_KINDS.find((kind) => kind === text);
