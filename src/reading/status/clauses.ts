import { folded } from '../folded';

/** The clauses of a progress text, without punctuation, item numbers and spaces between characters. */
export function clausesOf(text: string): string[] {
  return folded(text)
    .replace(/ +/g, paddingOnly)
    .replace(LINE_WITHIN_WORD, '$1$2')
    .split(BREAKS)
    .map((clause) => clause.replace(ITEM_NUMBER, '').replace(NOISE, ''))
    .filter((clause) => clause !== '');
}

/** Spaces are padding in Chinese, unless they stand between two words of letters or digits. */
function paddingOnly(spaces: string, at: number, text: string): string {
  const between =
    /[\w.]/.test(text.charAt(at - 1)) && /[\w.]/.test(text.charAt(at + spaces.length));
  return between ? ' ' : '';
}

/** A line break without punctuation before it, and no item number behind, falls inside a sentence. */
const LINE_WITHIN_WORD =
  /([\u4E00-\u9FFF])\n+(?![(（]?[一二三四五六七八九十\d]{1,2}[).、:])([\u4E00-\u9FFF])/g;

const BREAKS =
  /[,，。;；!！?？\n()（）【】[\]{}<>《》:：\u2460-\u249B\u2776-\u2793\u3220-\u3229|→~]+|\.(?!\d)|-+(?!\d)/;

const ITEM_NUMBER =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|、)|\d{1,2}(?:、|\.(?!\d))|第[一二三四五六七八九]$)/;

const NOISE = /["'“”‘’「」*#_]/g;
