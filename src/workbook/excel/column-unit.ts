/** How wide a character of the workbook's default font is, in pixels at 96 dpi. */
export type DigitPixels = number;

/** 等线 11, the default font of a Chinese Excel. */
export const USUAL_DIGIT: DigitPixels = 8;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel keeps widths in characters and its add-in interface gives points (18.3.1.13 of ECMA-376). */
export const charactersToPoints = (characters: number, digit: DigitPixels): number =>
  Math.round(characters * digit + PADDING) * POINTS_PER_PIXEL;

export const pointsToCharacters = (points: number, digit: DigitPixels): number =>
  Math.max(0, (points / POINTS_PER_PIXEL - PADDING) / digit);

/** From a column of standard width: its points, and the standard in characters. */
export function digitPixels(points: number, characters: number): DigitPixels {
  const pixels = Math.round((points / POINTS_PER_PIXEL - PADDING) / characters);
  return pixels >= 5 && pixels <= 30 ? pixels : USUAL_DIGIT;
}
