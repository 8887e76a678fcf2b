import type { Render } from '../messages/render';
import { readHeader } from '../tables/read-header';
import { filled, lineCells } from './line-cells';
import { TABLE_KINDS, type TableKind } from '../tables/table';

export interface ReadHeaderOptions {
  readonly render: Render;
  /** With --tsv: the names of the columns, as the first line has them; `header` holds the heading. */
  readonly columns?: readonly string[];
  /** --parent: the heading above; a column `parent` goes before it. */
  readonly parent?: string;
  /** --kind: the list that the headings stand on, where it is known. */
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
  const { text, cell } = lineCells(line, options.columns, 'header', 'text', 'cell');
  const others = filled(cell('others'));
  const kind = kindOf(cell('kind') ?? '') ?? options.kind;
  const parent = filled(cell('parent')) ?? options.parent;
  const reading = readHeader(text, {
    otherHeaders: others?.split('|') ?? options.otherHeaders ?? [],
    ...(parent !== undefined && { parent }),
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
