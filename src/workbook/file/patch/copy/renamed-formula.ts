import { sheetReference } from '../../../address';

/** What a formula means by itself and by its tables, in the copy of a sheet. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** New names of copied tables, by the old ones in lower case. */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * Text in quotes and brackets (columns of tables, other workbooks) first, so that nothing within them
 * is taken for a name; then names of sheets with their `!`, then other words.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\[(?:[^[\]]|\[[^[\]]*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(!?)/gu;

/**
 * A formula of a sheet as it reads in the sheet's copy: what named the sheet names the copy. Ranges over
 * several sheets (`一月:三月!A1`) and other workbooks (`[1]一月!A1`) stay as they are.
 */
export function renamedFormula(formula: string, { from, to, tables }: Renaming): string {
  const isSelf = (name: string): boolean => name.toLowerCase() === from.toLowerCase();
  return formula.replace(
    TOKEN,
    (
      token: string,
      quoted: string | undefined,
      word: string | undefined,
      mark: string,
      at: number,
    ) => {
      if (quoted !== undefined) {
        return isSelf(quoted.replaceAll("''", "'")) ? sheetReference(to, '') : token;
      }
      if (word === undefined) return token;
      const before = formula[at - 1];
      if (mark === '!') {
        return isSelf(word) && before !== ':' && before !== ']' ? sheetReference(to, '') : token;
      }
      // A word before a bracket of arguments is a function, one before a colon may begin a range of sheets.
      const isFunction = formula[at + token.length] === '(';
      return isFunction ? token : (tables.get(word.toLowerCase()) ?? token);
    },
  );
}
