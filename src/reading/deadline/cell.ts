import type { ReadingContext } from '../context';
import type { Scan } from './scan';
import type { Mention } from './when';

/** A cell after all that speaks of time was found in it. */
export interface Cell {
  readonly scan: Scan;
  readonly mentions: readonly Mention[];
  readonly context: ReadingContext;
  /** The kinds of the tokens that belong to no mention; a space where one does. */
  readonly rest: string;
}

export function cellOf(scan: Scan, mentions: readonly Mention[], context: ReadingContext): Cell {
  let rest = '';
  let at = 0;
  for (const { from, to } of mentions) {
    rest += scan.kinds.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return { scan, mentions, context, rest: rest + scan.kinds.slice(at) };
}
