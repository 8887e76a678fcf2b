/** A heading ready to be looked up, with what its brackets said. */
export interface NormalHeader {
  /** As written, without padding and line breaks. */
  readonly text: string;
  /** Bracketed words kept: 乡镇（街道） -> 乡镇街道. */
  readonly key: string;
  /** Bracketed words dropped: 整改时限（年月日） -> 整改时限. */
  readonly bare: string;
  /** 元, 万元, 元/生·年, % … where the heading binds its values to one. */
  readonly unit?: string;
}

/** A cell can hold 32,767 characters; a heading is told by its first. */
const LONGEST_READ = 200;
const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;
const BRACKETS = /[([{【〔<《「](.*?)[)\]}】〕>》」]/g;
const BRACKET_MARKS = /[()[\]{}【】〔〕<>《》「」]/g;
/** ①, 一、, 1., (1), 第3列 in front of a heading number it and mean nothing. */
const NUMBERING =
  /^(?:[①-⑳⑴-⒇❶-❿]|[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）]|[、.．](?!\d))|第[一二三四五六七八九十\d]{1,3}[列栏])/;
const DECORATION = /[:;,。.*★☆※#"'“”‘’·•_\-—–~!?√△▲●○◆■□]/g;
const UNIT =
  /^(?:计量)?(?:单位[:：]?)?((?:人民币)?(?:万|亿|百|千)?元(?:\/.*|每.*)?|%|％|‰|人次?|名|户|所|台|套|册|本|间|m2|㎡|平方米|亩|次|分|分值?|天|日|年|岁|周岁|节|个|条|项|件|公里|km)$/;
const TRAILING_UNIT = /^(.+?)[:/]?((?:万|亿|百|千)?元|%|％)$/;

export function normaliseHeader(raw: string): NormalHeader {
  const text = raw.replace(SPACES, '');
  const plain = text.slice(0, LONGEST_READ).replace(NUMBERING, '').normalize('NFKC').toLowerCase();
  const contents: string[] = [];
  const bareText = plain.replace(BRACKETS, (_, content: string) => {
    contents.push(content);
    return '';
  });
  const key = tidy(plain.replace(BRACKET_MARKS, ''));
  const bare = tidy(bareText);
  const unit = unitOf(contents) ?? trailingUnit(bareText);
  return unit === undefined ? { text, key, bare } : { text, key, bare, unit };
}

/** The heading without a trailing number or a unit behind it: 责任人2, 金额元. */
export function withoutTail(bare: string): string {
  const withoutUnit = TRAILING_UNIT.exec(bare)?.[1] ?? bare;
  return withoutUnit.replace(/\d+$/, '');
}

const tidy = (text: string): string => text.replace(DECORATION, '').replace(/[(（].*$/, '');

function unitOf(contents: readonly string[]): string | undefined {
  for (const content of contents) {
    const unit = UNIT.exec(content)?.[1];
    if (unit !== undefined) return unit.replace('m2', '㎡');
  }
  return undefined;
}

function trailingUnit(bareText: string): string | undefined {
  const parts = TRAILING_UNIT.exec(bareText);
  return parts?.[1] && parts[1].length >= 2 ? parts[2] : undefined;
}
