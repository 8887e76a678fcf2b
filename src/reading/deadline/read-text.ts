import type { ReadingContext } from '../context';
import { decide } from './decide';
import { findMentions } from './mentions';
import type { Meter } from './meter';
import { normalise } from './normalise';
import { wrong, undecided, type Outcome } from './outcome';
import type { Answer } from './settle';
import { tokenise } from './tokenise';

/** Nobody writes a deadline this long: it is a text in the wrong column. */
const LONGEST = 10000;
const DITTO = /^\s*["〃″”“][\s"〃″”“]{0,6}$/;

/** What a written text says of time. */
export function readText(text: string, context: ReadingContext, meter: Meter): Outcome {
  if (text.length > LONGEST) return undecided('too-long');
  if (text.length < 8 && DITTO.test(text)) return undecided('ditto');
  const plain = normalise(text);
  const scan = tokenise(plain);
  if (scan.length === 0) return wrong(text.trim() === '' ? 'missing' : 'no-time');
  const outcome = decide(scan, findMentions(scan), context, answerFor(plain, context, meter));
  meter.steps += plain.length + scan.steps;
  return outcome;
}

/** What the scheme's 时限读法 says of a wording: 从宽, 从严, or a day. */
function answerFor(plain: string, context: ReadingContext, meter: Meter): Answer | undefined {
  const said = context.settled?.get(plain);
  if (said === undefined || said === 'lenient' || said === 'strict') return said;
  return (year) => {
    const { kind, end } = readText(said, { year: { value: year, source: 'option' } }, meter);
    return kind === 'point' || kind === 'range' ? end : undefined;
  };
}
