/**
 * The places of item numbers that count a cell from its first: 1.人事股2.财务股, 一、办公室二、人事股. The
 * count itself tells them from numbers in names, so no break need stand before the next one. Every
 * item holds something: in 一、二、三小 and 1、2、3小学 nothing is counted.
 */
export function itemNumbers(text: string): ReadonlyMap<number, number> {
  for (const spelling of SPELLINGS) {
    const places = counted(text, spelling);
    if (places.size > 1) return places;
  }
  return NONE;
}

const NONE: ReadonlyMap<number, number> = new Map();
const NUMERALS = '一二三四五六七八九十';
/** The first item begins the cell, or stands behind the label of it. */
const BEGINS = /^\s*(?:[^:\d]{1,12}:\s*)?$/;
/** More items than this no cell counts. */
const MOST = 60;

interface Spelling {
  readonly of: (item: number) => string;
  readonly marks: string;
  /** What may not stand before it, being part of a longer number. */
  readonly digit: RegExp;
}

const SPELLINGS: readonly Spelling[] = [
  { of: String, marks: '、.)', digit: /[\d.]/ },
  { of: inWords, marks: '、', digit: /[第一二三四五六七八九十]/ },
];

function inWords(item: number): string {
  const [tens, ones] = [Math.floor(item / 10), item % 10];
  const one = ones === 0 ? '' : NUMERALS.charAt(ones - 1);
  if (tens === 0) return one;
  return `${tens === 1 ? '' : NUMERALS.charAt(tens - 1)}十${one}`;
}

function counted(text: string, { of, marks, digit }: Spelling): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let from = 0;
  for (let item = 1; item <= MOST; item += 1) {
    const number = of(item);
    let at = text.indexOf(number, from);
    while (at >= 0 && !isItem(text, at, number.length)) at = text.indexOf(number, at + 1);
    if (at < 0 || (item === 1 && !BEGINS.test(text.slice(0, at)))) break;
    if (item > 1 && text.slice(from, at).trim() === '') return NONE;
    const length = number.length + 1;
    places.set(at, length);
    from = at + length;
  }
  return places;

  function isItem(whole: string, at: number, size: number): boolean {
    if (at > 0 && digit.test(whole.charAt(at - 1))) return false;
    const mark = whole.charAt(at + size);
    return (
      mark !== '' &&
      marks.includes(mark) &&
      /^\s*[^\d\s、.)]/.test(whole.slice(at + size + 1, at + size + 4))
    );
  }
}
