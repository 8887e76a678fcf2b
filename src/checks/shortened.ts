const LONGEST = 60;

/** A cell's text as it can stand within a sentence: one line, cut where it is long. */
export function shortened(text: string, longest = LONGEST): string {
  const line = oneLine(text);
  const letters = [...line];
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`;
}

/** Line breaks within Chinese are only layout; between Latin words they stand for a space. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/([A-Za-z0-9])[^\S\n]*[\r\n]+\s*(?=[A-Za-z0-9])/g, '$1 ')
    .replace(/[^\S\n]*[\r\n]+\s*/g, '');
