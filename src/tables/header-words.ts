import type { Snapshot } from '../workbook/snapshot';
import { composeHeader } from './compose-header';
import type { FieldId } from './fields';
import { HEADER_ALIASES } from './header-aliases';
import { normaliseHeader, withoutTail } from './normalise-header';
import type { SheetGrid } from './sheet-grid';

/** What a row would say if it were a header. */
export interface HeaderScore {
  readonly cells: number;
  /** Cells that are headings this product knows. */
  readonly words: number;
  readonly numbers: number;
  /** True where every cell is a short text and no two are equal. */
  readonly shortAndDistinct: boolean;
  readonly fields: ReadonlySet<FieldId>;
}

const LONGEST_HEADING = 40;
const SHORT_HEADING = 26;
/** An identity number, a card, a date: never a heading. */
const DIGITS = /\d{5}/;

/** Which texts of a workbook are headings: each distinct text is looked at once. */
export class HeaderWords {
  private readonly known = new Map<number, FieldId | null>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly own: ReadonlyMap<string, FieldId> = new Map(),
  ) {}

  fieldOf(stringId: number): FieldId | undefined {
    const before = this.known.get(stringId);
    if (before !== undefined) return before ?? undefined;
    const field = this.read(this.snapshot.strings[stringId] ?? '');
    this.known.set(stringId, field ?? null);
    return field;
  }

  score(grid: SheetGrid, row: number, left: number, right: number): HeaderScore {
    const texts = new Set<string>();
    const fields = new Set<FieldId>();
    let cells = 0;
    let words = 0;
    let numbers = 0;
    let short = true;
    for (let column = left; column <= right; column += 1) {
      if (grid.isBlank(row, column)) continue;
      cells += 1;
      const id = grid.stringId(row, column);
      if (id < 0) {
        numbers += 1;
        short = false;
        continue;
      }
      const field = this.fieldOf(id);
      if (field) {
        words += 1;
        fields.add(field);
      }
      const text = grid.text(row, column);
      if (text.length > SHORT_HEADING || /[。；]/.test(text)) short = false;
      texts.add(text);
    }
    return { cells, words, numbers, shortAndDistinct: short && texts.size === cells, fields };
  }

  private read(text: string): FieldId | undefined {
    if (text.length > LONGEST_HEADING || DIGITS.test(text)) return undefined;
    const exact = HEADER_ALIASES.get(text)?.[0]?.field;
    if (exact) return exact;
    const header = normaliseHeader(text);
    const found =
      this.own.get(header.key) ??
      this.own.get(header.bare) ??
      (HEADER_ALIASES.get(header.key) ??
        HEADER_ALIASES.get(header.bare) ??
        HEADER_ALIASES.get(withoutTail(header.bare)))?.[0]?.field;
    if (found) return found;
    const composed = composeHeader(header.bare);
    return composed?.certain ? composed.field : undefined;
  }
}
