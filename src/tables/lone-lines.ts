import type { BodyContext } from './body';
import type { FieldId } from './fields';
import { isLoneEntry, isSigner } from './odd-rows';

/** What a line of a single cell is if a row of the list follows it. */
export type Inside = 'separator' | 'row' | 'footer' | 'title';

/** Tells the lines of a single cell apart: titles, headings of groups, notes, entries. */
export class LoneLines {
  private readonly titles: ReadonlySet<string>;
  private readonly fieldAt = new Map<number, FieldId>();
  private readonly numbered: boolean;
  private readonly first: number;
  private readonly width: number;

  constructor(private readonly context: BodyContext) {
    const { columns, titles, band } = context;
    this.titles = new Set(titles.map(packed).filter((text) => text.length >= SHORTEST_TITLE));
    for (const { column, field } of columns) if (field) this.fieldAt.set(column, field);
    this.numbered = columns.some(({ field }) => field === 'seq');
    this.first = columns[0]?.column ?? band.left;
    this.width = (columns[columns.length - 1]?.column ?? this.first) - this.first + 1;
  }

  /** What the line is, if it is no row of its own; `footed` below a note or a signature. */
  read(row: number, cells: readonly number[], footed: boolean): Inside | undefined {
    const { grid, kind, columns } = this.context;
    if (this.repeatsTitle(row, cells)) return 'title';
    const [column] = cells;
    if (cells.length > 1 || column === undefined) return undefined;
    const merge = grid.mergeAt(row, column);
    const wide = merge !== undefined && (merge.right - merge.left + 1) * 2 > this.width;
    if (wide && this.width > 1) return footed ? 'footer' : 'separator';
    if (grid.stringId(row, column) < 0) return undefined;
    if (footed) return 'footer';
    if (kind === 'register' || columns.length < 2) return undefined;
    const text = grid.text(row, column);
    return isLoneEntry(text, column === this.first, this.fieldAt.get(column), this.numbered);
  }

  repeatsTitle(row: number, cells: readonly number[]): boolean {
    const [column] = cells;
    if (column === undefined || cells.length > 2) return false;
    const text = packed(this.context.grid.text(row, column));
    return this.titles.has(text) || CONTINUED.test(text);
  }

  /** A name of an office that ends the sheet, away from the column of such names. */
  signs(row: number, [column]: readonly number[]): boolean {
    if (column === undefined) return false;
    const field = this.fieldAt.get(column);
    if (field === 'unit' || field === 'school' || field === 'office') return false;
    return isSigner(this.context.grid.text(row, column));
  }
}

const SHORTEST_TITLE = 4;
/** 续表, 责任清单（续）: the title of a further page. */
const CONTINUED = /^续表?\d*$|[（(]续[一二三四五六七八九十\d]*表?[）)]$/;
const packed = (text: string): string => text.replace(/\s+/g, '');
