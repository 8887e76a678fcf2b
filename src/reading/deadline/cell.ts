import type { ReadingContext } from '../context';
import type { Scan } from './scan';
import type { Answer } from './settle';
import type { Mention } from './when';

/** A cell after all that speaks of time was found in it. */
export class Cell {
  private told: string | undefined = undefined;

  constructor(
    readonly scan: Scan,
    readonly mentions: readonly Mention[],
    readonly context: ReadingContext,
    /** What the scheme says of these words. */
    readonly answer: Answer | undefined,
  ) {}

  /** The kinds of the tokens that belong to no mention; a space where one does. */
  get rest(): string {
    return (this.told ??= restOf(this.scan.kinds, this.mentions));
  }
}

function restOf(kinds: string, mentions: readonly Mention[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of mentions) {
    rest += kinds.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return rest + kinds.slice(at);
}
