import type { Snapshot } from '../workbook/snapshot';
import { composeHeader } from './compose-header';
import { FIELD_IDS, type FieldId } from './fields';
import { HEADER_ALIASES } from './header-aliases';
import { normaliseHeader } from './normalise-header';
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
/** Nothing to normalise: Chinese characters only. */
const PLAIN = /^[\u4e00-\u9fff]+$/;
/** An identity number, a card, a date: never a heading. */
const DIGITS = /\d{5}/;

/** Which texts of a workbook are headings: each distinct text is looked at once. */
export class HeaderWords {
  /** By index of the string: 0 not looked at, 1 no heading, else the field counted from 2. */
  private readonly known: Uint8Array;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly own: ReadonlyMap<string, FieldId> = new Map(),
  ) {
    this.known = new Uint8Array(snapshot.strings.length);
  }

  fieldOf(stringId: number): FieldId | undefined {
    const before = this.known[stringId] ?? 0;
    if (before > 0) return before === 1 ? undefined : FIELD_IDS[before - 2];
    const field = this.read(this.snapshot.strings[stringId] ?? '');
    this.known[stringId] = field === undefined ? 1 : FIELD_IDS.indexOf(field) + 2;
    return field;
  }

  score(grid: SheetGrid, row: number, left: number, right: number): HeaderScore {
    const texts = new Set<string>();
    const fields = new Set<FieldId>();
    let cells = 0;
    let words = 0;
    let numbers = 0;
    let short = true;
    for (const column of grid.used) {
      if (column < left || column > right || grid.isBlank(row, column)) continue;
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

  /** A glance that turns most rows of a list away: too many cells that are no headings. */
  mayBeHeader(grid: SheetGrid, row: number, left: number, right: number, share: number): boolean {
    let strangers = 0;
    const allowed = (right - left + 1) * (1 - share);
    for (const column of grid.used) {
      if (column < left || column > right || grid.isBlank(row, column)) continue;
      const id = grid.stringId(row, column);
      if (id >= 0 && this.fieldOf(id) !== undefined) continue;
      strangers += 1;
      if (strangers > allowed) return false;
    }
    return true;
  }

  private read(text: string): FieldId | undefined {
    if (text.length > LONGEST_HEADING) return undefined;
    const exact = HEADER_ALIASES.get(text)?.[0]?.field;
    if (exact) return exact;
    if (PLAIN.test(text)) {
      const composed = composeHeader(text);
      return this.own.get(text) ?? (composed?.certain ? composed.field : undefined);
    }
    if (DIGITS.test(text)) return undefined;
    const header = normaliseHeader(text);
    const found =
      this.own.get(header.key) ??
      this.own.get(header.bare) ??
      (HEADER_ALIASES.get(header.key) ?? HEADER_ALIASES.get(header.bare))?.[0]?.field;
    if (found) return found;
    const composed = composeHeader(header.bare);
    return composed?.certain ? composed.field : undefined;
  }
}
