import type { Parser } from '../scan';

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

/** 1、5月底前 … 2、6月底前: an item where its successor follows or nothing else can be meant. */
function isItem(
  scan: {
    at(i: number): { kind: string; value: number; line: boolean; digits: number };
    length: number;
  },
  from: number,
): boolean {
  const token = scan.at(from);
  if (scan.at(from + 2).kind !== 'num' && scan.at(from + 2).kind !== 'none') return true;
  if (from > 0 && scan.at(from).line) return true;
  if (scan.at(from + 2).digits === 4) return true;
  const last = Math.min(scan.length, from + 60);
  for (let at = from + 2; at < last; at++) {
    const later = scan.at(at);
    if (later.kind === 'num' && later.value === token.value + 1 && scan.at(at + 1).kind === 'enum')
      return scan.at(at - 1).kind === 'stop' || scan.at(at - 1).kind === 'comma' || later.line;
  }
  return false;
}
