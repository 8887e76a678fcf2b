const SEPARATOR = /[、，,；;\n]/;
const PLUS = /[+＋]/;

/** Several texts in one cell, 、 between them; one that holds a separator itself stands in quotes. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => quoted(text, SEPARATOR)).join('、');
}

export function splitList(cell: string): readonly string[] {
  return split(cell, SEPARATOR).map(unquoted).filter(isThere);
}

/** Sets of words: 大武口区+四查四补、大武口区+督战. */
export function joinSets(sets: readonly (readonly string[])[]): string {
  return sets
    .map((words) => words.map((word) => quoted(word, /[+＋、，,；;\n]/)).join('+'))
    .join('、');
}

export function splitSets(cell: string): readonly (readonly string[])[] {
  return split(cell, SEPARATOR)
    .map((set) => split(set, PLUS).map(unquoted).filter(isThere))
    .filter((words) => words.length > 0);
}

/** Quoted as in a CSV file: a quotation mark inside is doubled. */
function quoted(text: string, separator: RegExp): string {
  if (!separator.test(text) && !text.startsWith('"')) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

function unquoted(part: string): string {
  const text = part.trim();
  const inside = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  return inside === undefined ? text : inside.replaceAll('""', '"');
}

const isThere = (text: string): boolean => text !== '';

/** Cuts at separators that stand outside of quotes; a quote opens only where a text begins. */
function split(cell: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let inQuotes = false;
  for (const char of cell) {
    if (char === '"' && (inQuotes || /(^|[+＋])\s*$/.test(part))) inQuotes = !inQuotes;
    else if (char === '"' && /"$/.test(part)) inQuotes = true;
    if (!inQuotes && separator.test(char)) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part];
}
