/** How a value stands in a cell of a scheme's sheet. */
export type CellKind =
  | 'text'
  /** Several texts, 、 between them. */
  | 'list'
  /** Sets of words, 、 between the sets and + between their words. */
  | 'word-sets'
  | 'date'
  | 'number'
  | 'integer'
  /** 分, written in yuan. */
  | 'money'
  | 'yes-no'
  | 'choice'
  /** Field ids, written as their column headings. */
  | 'fields'
  | 'field'
  /** When a duty falls due: 每月25日前, or a date. */
  | 'rule'
  /** 从宽, 从严, or a day. */
  | 'reading';

/** One column of a scheme's sheet, used to write it and to read it back. */
export interface SheetColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: CellKind;
  readonly required?: true;
  /** A blank cell is an empty text, not an absent one. */
  readonly empty?: true;
  /** For `choice`: the value of each word that a cell may say. */
  readonly choices?: Readonly<Record<string, string | number>>;
  /** The column's note of the catalogue (`schemes.note.<code>`), where it has one. */
  readonly note?: string;
  readonly width: number;
}

/** One sheet of a scheme: a row for each entry of a list, or a row for each fact about the scheme. */
export interface SheetTable {
  readonly list: SchemeList;
  readonly sheet: string;
  readonly shape: 'rows' | 'pairs';
  readonly columns: readonly SheetColumn[];
}

export type SchemeList =
  | 'scheme'
  | 'phases'
  | 'duties'
  | 'categories'
  | 'items'
  | 'tasks'
  | 'units'
  | 'people'
  | 'ledgers'
  | 'indicators'
  | 'rates'
  | 'areas'
  | 'statements'
  | 'sections'
  | 'labels'
  | 'mentions'
  | 'parameters'
  | 'calendar'
  | 'headers'
  | 'wordings';

/** Title, guidance, headings, notes; then the entries. */
export const HEADER_ROW = 2;
export const FIRST_ROW = 4;
/** Sheets of pairs have their notes in a column of their own. */
export const FIRST_PAIR_ROW = 3;
export const PAIR_HEADERS = ['项目', '内容', '填写说明'] as const;
/** Begins every note, so that the row of notes is known when the sheet is read. */
export const NOTE_SIGN = '※';
