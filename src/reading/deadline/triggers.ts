import type { ReadingContext } from '../context';
import type { DayNumber } from '../day-number';
import type { Cell } from './cell';
import { dayOfContext } from './frame';
import type { SpanMention } from './when';

/** From which day a length of time is counted, or why nobody can tell (T19). */
export type Trigger =
  | { readonly day: DayNumber; readonly told: 'issued' | 'found-on' | 'as-of' }
  | {
      readonly doubt: 'no-trigger' | 'two-triggers';
      readonly days?: readonly [DayNumber, DayNumber];
    };

/** Tokens that the words of a trigger may take. */
const REACH = 16;

/**
 * 印发之日起 is counted from the issue, 发现后 from the day of finding; of 收到, 验收 and every
 * other event the context knows no day. Without any such words the length runs from the issue or
 * the finding, else from the day of writing.
 */
export function triggerOf(cell: Cell, span: SpanMention, context: ReadingContext): Trigger {
  const issued = dayOfContext(context.issued);
  const found = dayOfContext(context.foundOn);
  const asOf = dayOfContext(context.asOf);
  const known = (day: DayNumber | undefined, told: 'issued' | 'found-on' | 'as-of'): Trigger =>
    day === undefined ? { doubt: 'no-trigger' } : { day, told };
  switch (phraseOf(cell, span)) {
    case '发':
      return known(issued, 'issued');
    case '查':
      return known(found, 'found-on');
    case '往':
    case '明':
      return issued === undefined ? known(asOf, 'as-of') : known(issued, 'issued');
    case '':
      break;
    default:
      return { doubt: 'no-trigger' };
  }
  if (issued !== undefined && found !== undefined && issued !== found)
    return { doubt: 'two-triggers', days: [Math.min(issued, found), Math.max(issued, found)] };
  if (found !== undefined) return known(found, 'found-on');
  return issued === undefined ? known(asOf, 'as-of') : known(issued, 'issued');
}

/** The sign of the words that say from when: before the length, or in a bracket behind it. */
function phraseOf({ rest, scan }: Cell, { from, to }: SpanMention): string {
  const before = /[^,;():]{0,16}$/.exec(rest.slice(Math.max(0, from - REACH), from))?.[0] ?? '';
  const said = signOf(before);
  if (said !== '') return said;
  // 自通知印发之日起，15日内
  const start = from - before.length - 1;
  if (rest.charAt(start) === ',' && '起后往'.includes(rest.charAt(start - 1) || '?'))
    return signOf(/[^,;():]{0,16}$/.exec(rest.slice(Math.max(0, start - REACH), start))?.[0] ?? '');
  // 15日内（自印发之日起）
  const inside = /^[(,]([^);]{0,16})/.exec(rest.slice(to, to + REACH))?.[1] ?? '';
  return scan.length > to && /[起后]$/.test(inside) ? signOf(inside) : '';
}

/** 收 outweighs all others; then the first that names a day; then whether any 起 or 后 stands there. */
const signOf = (words: string): string =>
  /收/.exec(words)?.[0] ?? /[查发往明]/.exec(words)?.[0] ?? /[起后前]/.exec(words)?.[0] ?? '';
