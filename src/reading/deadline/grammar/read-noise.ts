import type { Found, Scan } from '../scan';

/** What is a number and no date, so that nobody else reads it: 〔2020〕38号, (1), 1. 5月底, 1、, 38号 */
export interface Noise {
  /** 〔2020〕38号 names the year of its document. */
  readonly documentYear: number | undefined;
}

/** 学号20200315, 电话：0952-2012345: what is numbered here is no time. */
const NAMED = /码[:.(-]{0,2}(?:[NZOV](?![年月日季周])[-.:/)]?){1,8}/y;
const DOCUMENT = /\(Z\)第?[NZO]日?/y;
const ITEM = /\([N]\)|N\)|N[、.]/y;
/** How far away the item before or behind may be. */
const REACH = 60;

export function readNoise(scan: Scan, from: number): Found<Noise> | undefined {
  const named = scan.kind(from) === '码' ? scan.match(NAMED, from) : -1;
  if (named > 0) return { value: { documentYear: undefined }, next: named };
  const number = scan.match(DOCUMENT, from);
  if (number > 0) return { value: { documentYear: scan.at(from + 1).value }, next: number };
  const next = scan.match(ITEM, from);
  const token = scan.at(from);
  const numbered = scan.is(from, 'NO');
  const noise = { value: { documentYear: undefined } };
  // 38号, 第3号: of a document, a house, a pupil
  if (numbered && scan.kind(from + 1) === '日' && scan.at(from + 1).value === 1)
    return token.value > 31 || scan.kind(from - 1) === '第'
      ? { ...noise, next: from + 2 }
      : undefined;
  if (next < 0 || (token.kind === 'N' && !scan.isBreak(from))) return undefined;
  switch (scan.kind(next - 1)) {
    case '.': {
      // 1.5月底前: item 1; 1.2020年5月: item 1; but 5.31 is a date.
      const behind = scan.at(next);
      const dated =
        !'NZ'.includes(behind.kind || '?') ||
        scan.is(next + 1, '月年') ||
        behind.kind === 'Z' ||
        behind.han;
      return dated && behind.kind !== '' ? { ...noise, next } : undefined;
    }
    case '、':
      return isItem(scan, from) ? { ...noise, next } : undefined;
    default:
      return token.kind === '(' || scan.kind(from - 1) !== '(' ? { ...noise, next } : undefined;
  }
}

/** 1、5月底前 … 2、6月底前: an item where its neighbour is one too, or nothing else can be meant. */
function isItem(scan: Scan, from: number): boolean {
  const token = scan.at(from);
  const next = scan.at(from + 2);
  if (next.kind !== 'N') return next.kind !== '';
  // 一、5月底前: nobody lists 一 and 5 in two scripts.
  if (next.han !== token.han) return true;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--)
    if (isNumber(scan, at, token.value - 1)) return true;
  for (let at = from + 2; at < scan.length && at < from + REACH; at++)
    if (isNumber(scan, at, token.value + 1)) return scan.isBreak(at);
  return false;
}

const isNumber = (scan: Scan, at: number, value: number): boolean =>
  scan.kind(at) === 'N' && scan.kind(at + 1) === '、' && scan.at(at).value === value;
