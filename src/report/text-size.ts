/**
 * How tall a row must be for its wrapped text. Excel fits no row whose cells are merged, so the
 * heights of our own sheets are computed. A column's width counts digits of the default font, of
 * about 7 pixels (ECMA-376 part 1, 18.3.1.13); a Chinese letter is as wide as its font is high.
 */
export function heightOf(text: string, width: number, fontSize: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, width, fontSize), 0);
  return Math.min(TALLEST, Math.ceil((lines * fontSize * LINE + PADDING) / PIXEL) * PIXEL);
}

const LINE = 1.3;
const PADDING = 4;
/** Rows are as tall as whole pixels. */
const PIXEL = 0.75;
/** Excel's limit for the height of a row, in points. */
const TALLEST = 409;
/** Digits of the default font lost to the margins of a cell. */
const MARGIN = 0.5;
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 4 / 3;

function linesOf(line: string, width: number, fontSize: number): number {
  const em = (fontSize * PIXELS_PER_POINT) / DIGIT_PIXELS;
  const room = Math.max(em, width - MARGIN);
  let lines = 1;
  let used = 0;
  for (const letter of line) {
    const wide = isWide(letter) ? em : em * 0.55;
    if (used + wide > room) {
      lines++;
      used = 0;
    }
    used += wide;
  }
  return lines;
}

/** Han letters, full-width forms and the quotation marks and dashes that Chinese fonts draw wide. */
function isWide(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return (
    (code >= 0x2e80 && code <= 0xffef) ||
    (code >= 0x2014 && code <= 0x2026) ||
    (code >= 0x2460 && code <= 0x24ff)
  );
}
