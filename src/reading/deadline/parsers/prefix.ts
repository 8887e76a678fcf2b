import { isDone } from '../done';
import type { Scan } from '../scan';
import type { Marks } from '../when';

/** How far before a date its own words may begin. */
const REACH = 7;

/**
 * Reads the marks before a date, from the date backwards: 不晚于, 截至, 争取于, 延期至, 原定.
 * `since` is the first token that may belong to this date and not to the one before it.
 */
export function markPrefix(scan: Scan, date: number, since: number, marks: Marks): number {
  let first = date;
  for (let at = date - 1; at >= since && at >= date - REACH; at--) {
    const token = scan.at(at);
    switch (token.kind) {
      case 'by':
        if (token.value < 0) marks.strictly = true;
        else marks.upTo = true;
        break;
      case 'till':
        marks.upTo = true;
        break;
      case 'about':
        marks.around = true;
        break;
      case 'soft':
        marks.soft = true;
        break;
      case 'extend':
        marks.extended = true;
        break;
      case 'extendAsked':
        marks.extended = marks.asked = true;
        break;
      case 'original':
        marks.original = true;
        break;
      case 'reference':
        marks.reference = true;
        break;
      case 'done':
        if (!isDone(scan, at)) return first;
        // 已延期至6月30日 tells of the extension only.
        if (!marks.extended) marks.done = true;
        break;
      case 'at':
      case 'be':
      case 'of':
      case 'from':
      case 'colon':
      case 'once':
        break;
      default:
        return first;
    }
    first = at;
  }
  return first;
}
