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
const CLASSES = classes();

export const classOf = (code: number): number => CLASSES[code] ?? 0;

function classes(): Uint8Array {
  const table = new Uint8Array(65536);
  const mark = (chars: string, bit: number): void => {
    for (const char of chars) table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] ?? 0) | bit;
  };
  mark('0123456789', DIGIT);
  mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
  mark('OolI|〇', CONFUSED);
  mark(
    '所人个名项户万元校班件份次家位套台间栋处条类批级年%吨米亩平起例节门组轮层卷册本张页股部辆座‰℃倍岁',
    COUNTER,
  );
  mark(NUMERAL_SIGNS, NUMERAL);
  return table;
}
