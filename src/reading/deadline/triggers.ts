import type { DayNumber } from '../day-number';
import type { ReadingContext } from '../context';
import { dayOfContext } from './frame';
import type { SpanMention } from './when';
import type { Words } from './words';

/** Tokens that the words of a trigger may take. */
const REACH = 16;

/** From which day a length of time is counted, or why nobody can tell (T19). */
export type Trigger =
  | { readonly day: DayNumber; readonly told: 'issued' | 'found-on' | 'as-of' }
  | {
      readonly doubt: 'no-trigger' | 'two-triggers';
      readonly days?: readonly [DayNumber, DayNumber];
    };

/**
 * 印发之日起 is counted from the issue, 发现后 from the day of finding; of 收到, 验收 and every
 * other event the context knows no day. Without any such words the length runs from the issue or
 * the finding, else from the day of writing.
 */
export function triggerOf(words: Words, span: SpanMention, context: ReadingContext): Trigger {
  const issued = dayOfContext(context.issued);
  const found = dayOfContext(context.foundOn);
  const asOf = dayOfContext(context.asOf);
  const phrase = phraseOf(words, span);
  if (phrase === 'issue') return known(issued, 'issued');
  if (phrase === 'found') return known(found, 'found-on');
  if (phrase === 'other') return { doubt: 'no-trigger' };
  if (phrase === 'now' && issued === undefined) return known(asOf, 'as-of');
  if (phrase === 'now') return known(issued, 'issued');
  if (issued !== undefined && found !== undefined && issued !== found)
    return { doubt: 'two-triggers', days: [Math.min(issued, found), Math.max(issued, found)] };
  if (found !== undefined) return known(found, 'found-on');
  return issued === undefined ? known(asOf, 'as-of') : known(issued, 'issued');
}

const known = (day: DayNumber | undefined, told: 'issued' | 'found-on' | 'as-of'): Trigger =>
  day === undefined ? { doubt: 'no-trigger' } : { day, told };

/** The words that say from when: those that end in 起 or 后, or stand directly before the length. */
function phraseOf(
  words: Words,
  { from: span, to }: SpanMention,
): 'issue' | 'found' | 'now' | 'other' | undefined {
  const { scan } = words;
  let kind: 'issue' | 'found' | 'now' | 'other' | undefined;
  const look = (from: number, to: number): void => {
    let said = false;
    for (const at of words.free) {
      if (at < from || at >= to) continue;
      switch (scan.kind(at)) {
        case 'receive':
          kind = 'other';
          return;
        case 'found':
          kind ??= 'found';
          break;
        case 'issue':
          kind ??= 'issue';
          break;
        case 'longTerm':
        case 'relDay':
          if (scan.at(at).value === 1 || scan.kind(at) === 'relDay') kind ??= 'now';
          break;
        case 'since':
        case 'before':
        case 'after':
          said = true;
      }
    }
    if (said) kind ??= 'other';
  };
  let from = span;
  for (let i = 0; i < REACH && !scan.isBreak(from); i++) from -= 1;
  look(from, span);
  if (kind === undefined && scan.kind(from - 1) === 'comma') {
    const end = from - 1;
    for (from = end; from > end - REACH && !scan.isBreak(from);) from -= 1;
    if (scan.is(end - 1, 'since', 'after', 'longTerm')) look(from, end);
  }
  if (kind === undefined && scan.is(to, 'open', 'comma')) {
    // 15日内（自印发之日起）
    let end = to + 1;
    while (end < to + REACH && !scan.is(end, 'close', 'stop', 'none')) end += 1;
    if (scan.is(end - 1, 'since', 'after')) look(to + 1, end);
  }
  return kind;
}
