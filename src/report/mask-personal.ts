/**
 * For the public: identity numbers (18 or 15 digits), bank cards (16 to 19) and telephone numbers
 * within a text are masked. Digits may be full-width, or set apart by spaces or hyphens.
 */
export function maskPersonal(text: string): string {
  return text
    .replace(LONG_NUMBER, (number) => masked(number, 15, 19))
    .replace(MOBILE, (number) => masked(number, 11, 11))
    .replace(LANDLINE, (number) => masked(number, 10, 12));
}

const DIGIT = '[0-9０-９]';
const GAP = '[ 　\\-－—]?';
const LONG_NUMBER = new RegExp(
  `(?<!${DIGIT})${DIGIT}(?:${GAP}${DIGIT}){13,18}(?:${GAP}[xXｘＸ])?(?!${DIGIT})`,
  'g',
);
const MOBILE = new RegExp(`(?<!${DIGIT})[1１](?:${GAP}${DIGIT}){10}(?!${DIGIT})`, 'g');
const LANDLINE = new RegExp(
  `(?<!${DIGIT})[0０]${DIGIT}{2,3}[\\-－—]${DIGIT}{7,8}(?!${DIGIT})`,
  'g',
);

/** Nothing of a number stays that has as many digits as is meant; other numbers stay whole. */
function masked(number: string, fewest: number, most: number): string {
  const digits = [...number].filter((letter) => /[0-9０-９xXｘＸ]/.test(letter)).length;
  return digits < fewest || digits > most ? number : '********';
}
