import type { ReadingContext } from '../context';
import { decide } from './decide';
import { findMentions } from './mentions';
import type { Meter } from './meter';
import { normalise } from './normalise';
import { wrong, undecided, type Outcome } from './outcome';
import { Scan } from './scan';
import { tokenise } from './tokenise';

/** Nobody writes a deadline this long; what stands behind is not read, and that is asked about. */
const LONGEST = 10000;

/** What a written text says of time. */
export function readText(text: string, context: ReadingContext, meter: Meter): Outcome {
  const plain = normalise(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  if (/^["〃″\s]+$/.test(plain) && plain.trim() !== '') return undecided('ditto');
  const scan = new Scan(tokenise(plain, meter), meter);
  if (scan.length === 0) return wrong(plain.trim() === '' ? 'missing' : 'no-time');
  return decide(scan, findMentions(scan), context);
}
