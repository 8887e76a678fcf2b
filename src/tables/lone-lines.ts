import type { BodyContext } from './body';
import type { FieldId } from './fields';
import { isLoneEntry, isSection, isSigner } from './odd-rows';

/** What a line of a single cell is if a row of the list follows it. */
export type Inside = 'separator' | 'row' | 'footer' | 'title';

/** Tells the lines of a single cell apart: titles, headings of groups, notes, entries. */
export class LoneLines {
  private readonly titles: ReadonlySet<string>;
  private readonly fieldAt = new Map<number, FieldId>();
  private readonly numbered: boolean;
  private readonly first: number;
  private readonly width: number;
  private counted: boolean | undefined;

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
    if (column === undefined) return undefined;
    if (cells.length > 1) return this.headsGroup(row, cells) ? 'separator' : undefined;
    const merge = grid.mergeAt(row, column);
    const wide = merge !== undefined && (merge.right - merge.left + 1) * 2 > this.width;
    if (wide && this.width > 1) return footed ? 'footer' : 'separator';
    if (grid.stringId(row, column) < 0) return undefined;
    if (footed) return 'footer';
    if (kind === 'register' || columns.length < 2) return undefined;
    const text = grid.text(row, column);
    return isLoneEntry(text, column === this.first, this.fieldAt.get(column), this.numbered);
  }

  /**
   * 一 | 控辍保学方面 among rows numbered 1, 2, 3: the heading of a group, its number in a cell of
   * its own.
   */
  private headsGroup(row: number, cells: readonly number[]): boolean {
    const { grid, columns } = this.context;
    const [seq] = cells;
    if (seq === undefined || cells.length !== 2 || columns.length < 4) return false;
    if (this.fieldAt.get(seq) !== 'seq' || !CHINESE_NUMBER.test(grid.text(row, seq))) return false;
    this.counted ??= this.isCounted(seq);
    return this.counted;
  }

  private isCounted(seq: number): boolean {
    const { grid, header } = this.context;
    for (let row = header.last + 1; row <= header.last + LOOKED_AT; row += 1) {
      if (grid.isNumber(row, seq) || /^\d+$/.test(grid.text(row, seq))) return true;
    }
    return false;
  }

  /** A title that is neither the list's own nor a part of it. */
  isOtherTitle(written: string): boolean {
    const text = packed(written);
    if (text.length < SHORTEST_OTHER_TITLE || isSection(text) || CONTINUED.test(text)) return false;
    return ![...this.titles].some((title) => title.includes(text) || text.includes(title));
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
const SHORTEST_OTHER_TITLE = 6;
const LOOKED_AT = 200;
const CHINESE_NUMBER = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]?$/;
/** 续表, 责任清单（续）: the title of a further page. */
const CONTINUED = /^续表?\d*$|[（(]续[一二三四五六七八九十\d]*表?[）)]$/;
const packed = (text: string): string => text.replace(/\s+/g, '');
