import type { Render } from '../messages/render';
import { readNames } from '../reading/names/read-names';
import type { NameRead, NamesContext } from '../reading/names-reading';
import { writtenText } from '../reading/written';
import { meantByBuiltIn } from './built-in-names';
import { filled, lineCells } from './line-cells';

export interface ReadNamesOptions {
  readonly render: Render;
  /** With --tsv: the names of the columns; `cell` holds the names, `field` their column's header. */
  readonly columns?: readonly string[];
  /** --field: the header of the column; a column `field` goes before it. */
  readonly field?: string;
  /** --scheme: the registers of that scheme. Without one, short forms that a built-in scheme explains. */
  readonly known?: Pick<NamesContext, 'people' | 'units'>;
}

/** What `duzhan read names` prints for a line. */
export interface NamesLine {
  readonly text: string;
  readonly names: readonly string[];
  /**
   * Where it differs: the full names, heads and tails filled in, each with what stands beside it
   * behind an @ (吕志武@规划财务室, 杨丽娟@2930837, 市财政局@配合).
   */
  readonly expanded?: readonly string[];
  /** With --scheme: the names of the register that are meant, null where none is. */
  readonly known?: readonly (string | null)[];
  readonly why?: string;
}

export function readNamesLine(line: string, options: ReadNamesOptions): NamesLine {
  const { text, cell } = lineCells(line, options.columns, 'cell', 'text');
  const field = filled(cell('field')) ?? options.field;
  const reading = readNames(writtenText(text), {
    ...options.known,
    ...(field !== undefined && { field }),
  });
  const meant = reading.names.map((name) =>
    options.known ? undefined : meantByBuiltIn(name, reading.names.length === 1),
  );
  const names = reading.names.map(({ name }) => name);
  const full = reading.names.flatMap((name, at) => fullNames(name, meant[at]?.name));
  const why = reading.names.flatMap((name, at) => {
    const said = meant[at];
    return [...name.why, ...(said ? [said.why] : [])].map(options.render);
  });
  return {
    text: reading.text,
    names,
    ...(full.join('|') !== names.join('|') && { expanded: full }),
    ...(options.known && { known: reading.names.map(({ known }) => known ?? null) }),
    ...(why.length > 0 && { why: why.join('') }),
  };
}

function fullNames(name: NameRead, meant: string | undefined): string[] {
  const beside = [name.within, name.phone, name.role].filter((part) => part !== undefined);
  const own = meant === undefined ? (name.expanded ?? [name.name]) : [meant];
  return own.map((full) => [full, ...beside].join('@'));
}
