import { folded } from '../folded';

export interface Clause {
  readonly text: string;
  /** Which numbered item it stands in, 0 before the first. */
  readonly item: number;
}

/** The text without what carries no meaning: padding, quotation marks, questions and aims. */
export const plainText = (text: string): string =>
  folded(text)
    .replace(/ +/g, paddingOnly)
    .replace(LINE_WITHIN_WORD, '$1$2')
    .replace(QUESTION, '')
    .replace(AIM, '$1')
    .replace(CIRCLED, '。1、')
    .replace(NOISE, '');

/** The clauses of a plain text, without punctuation and item numbers. */
export function clausesOf(plain: string): Clause[] {
  const clauses: Clause[] = [];
  let item = 0;
  for (const clause of plain.split(BREAKS)) {
    if (/^\d{1,2}$/.test(clause)) item += 1;
    const bare = clause.replace(ITEM_NUMBER, () => {
      item += 1;
      return '';
    });
    const said = bare.replace(OPENING, '');
    if (said !== '') clauses.push({ text: said, item });
  }
  return clauses;
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

/** 已完成？ 是否完成 asks, and says nothing. */
const QUESTION =
  /[^,，。;；!！?？\n]{0,60}(?:\?|？|[吗吧](?=$|[,，。;；!！\n]))|(?:是否|能否|可否|有无|何时)[^,，。;；:：!！?？\n]{0,60}/g;

/** 整改目标：全部到位 says what is aimed at. */
const AIM = /(^|[,，。;；\n])\s*[\u4E00-\u9FFF]{0,4}(?:目标|要求|标准)[:：][^。;；\n]*/g;

/** ① begins an item as 1、 does, whatever its number. */
const CIRCLED = /[\u2460-\u249B\u2776-\u2793\u3220-\u3229]/g;

const BREAKS = /[,，。;；!！?？\n()（）【】[\]{}<>《》:：|→~]+|\.(?!\d)|-+(?!\d)/;

const ITEM_NUMBER =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|、)|\d{1,2}、|\d{1,2}\.(?!\d)|\d{1,2}\.(?=\d{1,4}(?:月|年|成|%|\/\d|[个名所项人户处条件台间套起]))|[第其][一二三四五六七八九]$)/;

/** Whose, or as of when, the clause speaks: words that say nothing about how far the work is. */
const OPENING =
  /^(?:截[至止]目前|到目前(?:为止)?|目前|当前|现阶段|现(?=[已正在无未])|[我本该](?:校|园|局|镇|乡|县|区|旗|股|科|室|单位|班)(?!舍|长|内|区|域)|(?:针对|关于)?[该此](?:项?问题|项工作|项|事项|隐患|情况))+/;

const NOISE = /["'“”‘’「」*#_]/g;
