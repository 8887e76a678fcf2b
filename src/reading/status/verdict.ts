import type { Message } from '../../messages/message';
import type { StatusClass } from '../status-reading';
import type { Finding } from './findings';

/** The class of a whole text, and the words it was read from. */
export interface Verdict {
  readonly class: StatusClass;
  readonly certain: boolean;
  readonly flags: readonly string[];
  readonly why: readonly Message[];
  readonly done?: Finding;
}

export function verdict(
  to: StatusClass,
  reason: string,
  from: Finding,
  flags: readonly string[] = [],
): Verdict {
  const why = { code: `reading.status.${to}.${reason}`, params: { words: quoted(from.words) } };
  return { class: to, certain: from.certain, flags, why: [why] };
}

/** Enough of the words to find them again. */
const quoted = (words: string): string => (words.length > 40 ? `${words.slice(0, 39)}…` : words);
