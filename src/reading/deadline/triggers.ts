import type { ReadingContext } from '../context';
import type { DayNumber } from '../day-number';
import type { Cell } from './cell';
import { dayOfContext } from './frame';
import type { SpanMention } from './when';

/** The days that a length may be counted from: none that is known, one, or two that differ (T19). */
export interface Trigger {
  readonly days: readonly DayNumber[];
  readonly told: 'issued' | 'found-on' | 'as-of';
}

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
  const sign = phraseOf(cell, span);
  if (sign === '发') return known('issued', issued);
  if (sign === '查' || (sign === '' && found !== undefined && (issued ?? found) === found))
    return known('found-on', found);
  if (sign === '' && found !== undefined) return known('issued', issued, found);
  if (!['', '往', '明'].includes(sign)) return known('as-of');
  return issued === undefined
    ? known('as-of', dayOfContext(context.asOf))
    : known('issued', issued);
}

const known = (told: Trigger['told'], ...days: readonly (DayNumber | undefined)[]): Trigger => ({
  days: days.flatMap((day) => day ?? []).sort((a, b) => a - b),
  told,
});

/** The sign of the words that say from when: before the length, or in a bracket behind it. */
function phraseOf({ rest }: Cell, { from, to }: SpanMention): string {
  // 自通知印发之日起，15日内
  const [, far = '', near = ''] =
    /(?:([^,;():]{0,16}[起后往]),)?([^,;():]{0,16})$/.exec(
      rest.slice(Math.max(0, from - REACH - REACH), from),
    ) ?? [];
  // 15日内（自印发之日起）
  const behind = /^[(,]([^);]*[起后])(?:[);]|$)/.exec(rest.slice(to, to + REACH))?.[1] ?? '';
  return signOf(near) || signOf(far) || signOf(behind);
}

/**
 * 收 outweighs all others; then what names a day, of 督查通报印发 the last; then whether any 起 or 后
 * stands there.
 */
const signOf = (words: string): string =>
  (/收/.exec(words) ??
    /[查发](?!.*[查发])/.exec(words) ??
    /[往明]/.exec(words) ??
    /[起后前]/.exec(words))?.[0] ?? '';
