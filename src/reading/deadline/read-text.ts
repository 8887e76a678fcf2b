import type { ReadingContext } from '../context';
import { decide } from './decide';
import { findMentions } from './mentions';
import type { Meter } from './meter';
import { normalise } from './normalise';
import { wrong, undecided, type Outcome } from './outcome';
import { Scan } from './scan';
import { tokenise } from './tokenise';

/** Nobody writes a deadline this long: it is a text in the wrong column. */
const LONGEST = 10000;
const LONGEST_DITTO = 8;

/** What a written text says of time. */
export function readText(text: string, context: ReadingContext, meter: Meter): Outcome {
  if (text.length > LONGEST) return undecided('too-long');
  const plain = normalise(text);
  if (plain.length < LONGEST_DITTO && /^\s*["〃″][\s"〃″]*$/.test(plain)) return undecided('ditto');
  const scan = new Scan(tokenise(plain, meter));
  if (scan.length === 0) return wrong(plain.trim() === '' ? 'missing' : 'no-time');
  const outcome = decide(scan, findMentions(scan), context);
  meter.steps += scan.steps;
  return outcome;
}
