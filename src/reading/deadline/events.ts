import type { Scan } from './scan';
import type { TokenKind } from './token';
import type { Words } from './words';

/** How many words may stand between a date and the 前 of an event: 9月1日开学前. */
const LONGEST_EVENT = 5;
const NAMES: ReadonlySet<TokenKind> = new Set([
  'word',
  'found',
  'issue',
  'receive',
  'closing',
  'opening',
  'finish',
  'done',
  'immediate',
  'elsewhere',
  'soft',
  'of',
  'piece',
  'once',
  'season',
  'term',
]);

/** What no event can be named by. */
const NO_NAMES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'stop',
  'open',
  'close',
  'colon',
  'and',
  'or',
  'at',
  'by',
  'till',
  'from',
  'none',
  'num',
  'dash',
  'enum',
  'slash',
]);

/** 验收前, 资金到位后, 复学时, 疫情期间: a time told by something that happens (T23). */
export function hasEvent(words: Words): boolean {
  const { scan } = words;
  for (const at of words.free) {
    if (scan.at(at).line) continue;
    const kind = scan.kind(at);
    if (NO_NAMES.has(scan.kind(at - 1))) continue;
    if (kind === 'before' || kind === 'after' || kind === 'during') return true;
    // 三年行动计划期内
    if (kind === 'within' && scan.at(at).text.length > 1) return true;
    // 复学时, 验收合格之日: only at the end of the statement
    if (kind === 'clock' && scan.at(at).text === '时' && scan.isBreak(at + 1)) return true;
  }
  return false;
}

/** True where an event's 前 hangs directly on a date: 6月国检前 is not the end of June. */
export function leansOnEvent(scan: Scan, from: number): boolean {
  let at = from;
  for (let i = 0; i < LONGEST_EVENT && NAMES.has(scan.kind(at)) && !scan.at(at).line; i++) at += 1;
  return at > from && scan.kind(at) === 'before';
}
