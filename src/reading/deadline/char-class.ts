import { NUMERAL_SIGNS } from '../numerals';

export const DIGIT = 1;
export const LETTER = 2;
/** Part of a Chinese numeral. */
export const NUMERAL = 4;
/** Taken for a digit by a scanner or a hurried typist, inside a run of digits: 2O20, 3l. */
export const CONFUSED = 8;
/** Behind a number: it counts things and is no day (5月3所学校, 5月20%). */
export const COUNTER = 16;

/** What a character is good for, by its code: one look instead of many comparisons. */
const CLASSES = new Uint8Array(65536)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(LETTER, 0x41, 0x5b)
  .fill(LETTER, 0x61, 0x7b);

for (const [chars, bit] of [
  [NUMERAL_SIGNS, NUMERAL],
  ['OolI〇', CONFUSED],
  [
    '所人名项户万元校班件份家位套台间栋处条类批级%吨米亩平例节门组层卷册本张页股部辆座‰℃倍岁',
    COUNTER,
  ],
] as const)
  for (const char of chars) CLASSES[char.charCodeAt(0)] = classOf(char.charCodeAt(0)) | bit;

export function classOf(code: number): number {
  return CLASSES[code] ?? 0;
}
