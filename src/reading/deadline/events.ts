import type { Cell } from './cell';
import type { Scan } from './scan';

/** What no event can be named by. */
const EVENT = /[^ ,;():和或于限至自NZOV\-、/]([前后间内]|点(?=$|[,;()]))/g;
/** An event whose 前 hangs directly on a date: 9月1日开学前, 6月国检前. */
const LEANING = /[文件查发收散开完已毕即见拟的个次春芽期课]{1,5}前/y;

/** 验收前, 资金到位后, 复学时, 疫情期间, 三年行动计划期内: a time told by something that happens (T23). */
export function hasEvent({ rest, scan }: Cell): boolean {
  for (const match of rest.matchAll(EVENT)) {
    const token = scan.at(match.index + 1);
    if (token.kind === '内' ? token.length > 1 : token.kind !== '点' || token.text === '时')
      return true;
  }
  return false;
}

export const leansOnEvent = (scan: Scan, from: number): boolean =>
  from < scan.length && scan.match(LEANING, from) > 0;
