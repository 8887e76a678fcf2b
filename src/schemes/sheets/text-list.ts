const SEPARATORS = '、，,；;\n';
const PLUS = '+＋';

/** Several texts in one cell, 、 between them; one that holds a separator itself stands in quotes. */
export const joinList = (texts: readonly string[]): string =>
  texts.map((text) => quoted(text, SEPARATORS)).join('、');

export const splitList = (cell: string): readonly string[] =>
  parts(cell, SEPARATORS).flatMap(({ text }) => (text === '' ? [] : [text]));

/** Sets of words: 大武口区+四查四补、大武口区+督战. */
export const joinSets = (sets: readonly (readonly string[])[]): string =>
  sets.map((words) => words.map((word) => quoted(word, SEPARATORS + PLUS)).join('+')).join('、');

export function splitSets(cell: string): readonly (readonly string[])[] {
  const sets: string[][] = [[]];
  for (const { text, sign } of parts(cell, SEPARATORS + PLUS)) {
    if (text !== '') sets.at(-1)?.push(text);
    if (SEPARATORS.includes(sign)) sets.push([]);
  }
  return sets.filter((words) => words.length > 0);
}

/** Quoted as in a CSV file: a quotation mark inside is doubled. */
function quoted(text: string, signs: string): string {
  const plain = !text.startsWith('"') && ![...signs].some((sign) => text.includes(sign));
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** The texts of a cell, each with the sign behind it. A quote that nothing closes is a mere sign. */
function parts(cell: string, signs: string): readonly { text: string; sign: string }[] {
  const sign = `[${signs}]`;
  const part = new RegExp(
    `\\s*(?:"((?:[^"]|"")*)"\\s*(?=${sign}|$)|([^${signs}]*))(${sign}|$)`,
    'gy',
  );
  const found: { text: string; sign: string }[] = [];
  while (part.lastIndex < cell.length) {
    const match = part.exec(cell);
    if (!match) break;
    const [, inside, plain = '', behind = ''] = match;
    const text = inside === undefined ? plain.trim() : inside.replaceAll('""', '"');
    found.push({ text, sign: behind === '' ? '\n' : behind });
  }
  return found;
}
