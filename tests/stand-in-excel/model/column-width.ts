/**
 * Excel keeps widths in characters of the default font, and its add-in interface speaks of points:
 * a character of 等线 11 is 8 pixels wide at 96 dpi, and a column has 5 pixels of padding
 * (ECMA-376 part 1, 18.3.1.13).
 */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export const STANDARD_WIDTH = 8.38;
export const STANDARD_HEIGHT = 14.25;

export const charactersToPoints = (characters: number): number =>
  Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;

export const pointsToCharacters = (points: number): number =>
  (points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS;
