import { folded } from '../folded';
import { isoDate } from '../iso-date';
import { shownText } from '../shown';
import type { StatusContext, StatusReading } from '../status-reading';
import type { Written } from '../written';
import { deedAsked } from './asked';
import { bareMark, ticked, type Ticked } from './bare-marks';
import { comparedWithTotals } from './counted';
import type { Finding } from './findings';
import { filledLack } from './problem';
import { statementsOf } from './statements';
import type { Verdict } from './verdict';
import { weigh } from './weigh';

/** How far the work is, as a careful clerk would read it: never done where the text does not say so. */
export function readStatus(written: Written, context: StatusContext): StatusReading {
  const text = shownText(written);
  const verdict = boxed(written, ticked(text), context);
  const day = verdict.done?.day;
  const year = day?.year ?? context.year;
  const doneOn =
    day && year !== undefined && verdict.class === 'done'
      ? isoDate(year, day.month, day.day)
      : undefined;
  return {
    text,
    class: verdict.class,
    certain: verdict.certain,
    ...(doneOn === undefined ? {} : { doneOn }),
    flags: verdict.flags,
    why: verdict.why,
  };
}

/** ☑是 □否，仍需加强: what is written behind the boxes may leave open what the tick calls done. */
function boxed(written: Written, { said, behind }: Ticked, context: StatusContext): Verdict {
  const verdict = verdictOf(written, said, context);
  if (behind === '' || verdict.class !== 'done') return verdict;
  const open = verdictOf(written, behind, context);
  return UNFINISHED.has(open.class) ? { ...open, class: 'partial', certain: false } : verdict;
}

const UNFINISHED: ReadonlySet<string> = new Set(['partial', 'in-progress', 'not-started']);

function verdictOf(written: Written, text: string, context: StatusContext): Verdict {
  if (written.kind === 'blank') return plain('blank', 'blank', true);
  if (written.kind === 'boolean')
    return plain(written.value ? 'done' : 'not-started', 'mark', true, text);
  if (written.kind === 'error') return plain('unknown', 'error', false, text);
  if (written.kind === 'number' && !text.includes('%'))
    return plain('unknown', 'number', false, text);
  const mark = bareMark(folded(text));
  if (mark === 'nothing') return nothing(text, context.problem);
  // 同上, 见附件: nothing is said here, and somebody should say it.
  if (mark === 'elsewhere') return plain('blank', 'elsewhere', false, text);
  if (mark !== undefined) return plain(mark, mark === 'blank' ? 'blank' : 'mark', true, text);
  const { findings, totals } = statementsOf(text);
  const filled = deedAsked(filledLack(findings, context.problem), context.task);
  return weigh(comparedWithTotals(filled, totals, context.problem));
}

/** 无 means that there is no problem only where none is stated beside it; otherwise ask. */
function nothing(text: string, problem: string | undefined): Verdict {
  if (problem === undefined) return plain('not-applicable', 'bare-none', false, text);
  return statesNone(problem)
    ? plain('not-applicable', 'none-beside', true, text)
    : plain('unknown', 'bare-none', false, text);
}

/** The problem's own cell is blank, or says that there is none. */
function statesNone(problem: string): boolean {
  const mark = bareMark(folded(problem));
  if (mark !== undefined)
    return mark === 'nothing' || mark === 'blank' || mark === 'not-applicable';
  const { findings } = statementsOf(problem);
  return findings.length > 0 && findings.every((finding: Finding) => finding.kind === 'none');
}

function plain(to: Verdict['class'], reason: string, certain: boolean, words?: string): Verdict {
  return {
    class: to,
    certain,
    flags: reason === 'bare-none' ? ['bare-none'] : [],
    why: [
      { code: `reading.status.${to}.${reason}`, ...(words !== undefined && { params: { words } }) },
    ],
  };
}
