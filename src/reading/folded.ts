/**
 * The text with the differences folded away that carry no meaning in a cell: full-width letters,
 * digits and signs (NFKC, Unicode annex 15), invisible characters, kinds of spaces and line breaks.
 * Circled numbers are kept, because they separate items: NFKC would turn ① into a digit.
 */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(CIRCLED, (mark) => `\uE000${mark.codePointAt(0) ?? 0}\uE001`)
    .normalize('NFKC')
    .replace(/\uE000(\d+)\uE001/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00A0\u2000-\u200A\u3000\t]/g, ' ');
}

/** Already folded: Han characters, Chinese full stop and comma sign, printable ASCII, line feed. */
const PLAIN = /^[\u4E00-\u9FFF、。\n\x20-\x7E]*$/;

/** ① to ⑳, ⑴ to ⒇, ⒈ to ⒛, ❶ to ❿, ㈠ to ㈩. */
const CIRCLED = /[\u2460-\u249B\u2776-\u2793\u3220-\u3229]/gu;
