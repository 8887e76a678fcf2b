import type { Scan } from '../scan';
import type { NoiseMention } from '../when';

/**
 * 学号20200315, 电话：0952-2012345; 〔2020〕38号; (1), 1), 1. 5月底, 1、, 38号. But 1.5 may be a number,
 * and what 1、 and 38号 are, their neighbours say.
 */
const NOISE =
  /码[:.(-]{0,2}(?:[NZOV](?![年月日季周])[-.:/)]?){1,8}|\(Z\)第?[NZO](?:日|(?![年月季周.]))|\(N\)|(?<![^,;):])N\)|(?<![^,;():])N(?:、(?=.)|\.(?=[^N]|N[月年]))|[NO]日/y;
/** How far away the item before or behind may be. */
const REACH = 60;
/** From here on a number and a dot may be a year of two digits. */
const LIKE_A_YEAR = 18;

/** What is a number and no date, so that nobody else reads it. */
export function readNoise(scan: Scan, from: number): NoiseMention | undefined {
  const to = scan.match(NOISE, from);
  if (to < 0) return undefined;
  const numbered = scan.is(from, 'NO');
  const sign = scan.at(to - 1);
  // 38号, 第3号: of a document, a house, a pupil; 5日 and 5号 are days
  const house = sign.value === 1 && (scan.at(from).value > 31 || scan.is(from - 1, '第'));
  if (numbered && sign.kind === '日' && !house) return undefined;
  if (numbered && sign.kind === '、' && !isItem(scan, from)) return undefined;
  // 21.4月底 is hardly the 21st item of a cell.
  if (numbered && sign.kind === '.' && scan.at(from).value >= LIKE_A_YEAR) return undefined;
  // 〔2020〕38号 names the year of its document.
  const documentYear =
    scan.is(from, '(') && scan.is(from + 1, 'Z') ? scan.at(from + 1).value : undefined;
  return { kind: 'noise', documentYear, from, to };
}

/** 1、5月底前 … 2、6月底前: an item where its neighbour is one too, or nothing else can be meant. */
function isItem(scan: Scan, from: number): boolean {
  const { value, han } = scan.at(from);
  const next = scan.at(from + 2);
  // 一、5月底前: nobody lists 一 and 5 in two scripts.
  if (next.kind !== 'N' || next.han !== han) return true;
  for (let at = Math.max(0, from - REACH); at < from + REACH; at++) {
    const step = at < from ? -1 : 1;
    if (scan.at(at).value === value + step && scan.is(at, 'N') && scan.is(at + 1, '、'))
      return at < from || scan.isBreak(at);
  }
  return false;
}
