import type { Parser, Scan } from '../scan';

/** What is a number and no date: 〔2020〕38号, (1), 1. 5月底, 1、, 38号, 第3项. */
export const parseNoise: Parser<{ readonly documentYear?: number }> = (scan, from) => {
  const token = scan.at(from);
  if (token.kind === 'open') {
    const inner = scan.at(from + 1);
    if (inner.kind !== 'num' || scan.kind(from + 2) !== 'close') return undefined;
    const at = scan.past(from + 3, 'nth');
    if (inner.digits === 4 && !inner.han && scan.kind(at) === 'num')
      return { value: { documentYear: inner.value }, next: scan.past(at + 1, 'day') };
    // (1), （一）: the mark of an item
    return inner.value < 100 && inner.digits < 3 ? { value: {}, next: from + 3 } : undefined;
  }
  if (token.kind !== 'num') return undefined;
  const next = scan.at(from + 1);
  if (
    next.kind === 'day' &&
    next.value === 1 &&
    (token.value > 31 || scan.kind(from - 1) === 'nth')
  )
    return { value: {}, next: from + 2 };
  if (!scan.isBreak(from) || token.digits > 2 || token.value > 99) return undefined;
  if (next.kind === 'close' && scan.kind(from - 1) !== 'open') return { value: {}, next: from + 2 };
  if (next.kind === 'dot') {
    // 1.5月底前: item 1; 1.2020年5月: item 1; but 5.31 is a date.
    const behind = scan.at(from + 2);
    const unit = scan.kind(from + 3);
    const item =
      behind.kind !== 'num'
        ? behind.kind !== 'none'
        : unit === 'month' || unit === 'year' || behind.digits === 4 || behind.han;
    return item ? { value: {}, next: from + 2 } : undefined;
  }
  if (next.kind === 'enum') return isItem(scan, from) ? { value: {}, next: from + 2 } : undefined;
  return undefined;
};

/** How far away the item before or behind may be. */
const ITEM_REACH = 60;

/** 1、5月底前 … 2、6月底前: an item where its neighbour is one too, or nothing else can be meant. */
function isItem(scan: Scan, from: number): boolean {
  const token = scan.at(from);
  const next = scan.at(from + 2);
  if (next.kind !== 'num') return next.kind !== 'none';
  // 一、5月底前: nobody lists 一 and 5 in two scripts.
  if (next.han !== token.han || next.digits === 4 || (from > 0 && token.line)) return true;
  const isNeighbour = (at: number, value: number): boolean =>
    scan.kind(at) === 'num' && scan.at(at).value === value && scan.kind(at + 1) === 'enum';
  for (let at = from - 1; at >= 0 && at > from - ITEM_REACH; at--)
    if (isNeighbour(at, token.value - 1)) return true;
  for (let at = from + 2; at < scan.length && at < from + ITEM_REACH; at++)
    if (isNeighbour(at, token.value + 1)) return scan.isBreak(at);
  return false;
}
