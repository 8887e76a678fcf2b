/** What can be wrong in a sheet of a scheme; each kind has its own sentence. */
export const MISTAKE_KINDS = [
  /** A required cell is blank. */
  'missing',
  /** The same id or name a second time; names the first cell. */
  'twice',
  'badDate',
  'badNumber',
  'badAmount',
  /** Names the words to choose from. */
  'badChoice',
  /** A word that names no column that we know. */
  'badField',
  'badRule',
  /** A unit, person, item … that the scheme does not list. */
  'unknown',
  /** An end before its start. */
  'early',
  /** A required column is not on the sheet. */
  'noColumn',
  /** A heading or a line that belongs to no sheet of a scheme. */
  'strange',
  /** A sheet is missing, or cannot be told. */
  'noSheet',
  /** A day as a wording is to be read that cannot be taken for one. */
  'badReading',
  /** A wording that means one day as it is. */
  'clear',
  /** A wording that does not offer two days to choose between. */
  'noChoice',
  /** A day that the wording cannot mean; names those that it can. */
  'neither',
  /** A day other than the one that the scheme in force names for the same wording. */
  'overruled',
  /** What is left does not fit the form of a scheme. */
  'unfit',
] as const;
export type MistakeKind = (typeof MISTAKE_KINDS)[number];

export interface SchemeMistake {
  readonly kind: MistakeKind;
  readonly sheet: string;
  readonly cell: string;
  /** The heading of the column, or the name of the sheet. */
  readonly name: string;
  /** What the cell says. */
  readonly text: string;
  readonly param: string;
}
