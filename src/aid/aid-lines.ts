import { sameChildren, termsLeftOut } from './duplicates';
import { dueInTerm, type Due, type Pupil } from './pupil';
import { pupilsOf } from './pupils-of';
import type { RosterRows } from './roster-rows';
import { sameTerm, termName } from './term';

/** One pupil in one term: a line of the 资助明细. Amounts in 分. */
export interface AidLine {
  readonly pupil: Pupil;
  /** 2020春; as written where no term can be told. */
  readonly term: string;
  readonly yearFen?: number;
  readonly dueFen?: number;
  readonly paidFen?: number;
  /** False where another row of the child counts in this term; undefined without a rate. */
  readonly counted?: boolean;
}

const ROWS_A_SLICE = 2000;

/**
 * Rosters line by line. What a row pays for a whole school year is spread over its terms as far as
 * each is due, the rest in the last one: the lines of a row add up to the row. Yields the rows done.
 */
export function* aidLines(
  rosters: readonly { readonly rows: RosterRows }[],
): Generator<number, readonly AidLine[]> {
  const left = termsLeftOut(sameChildren(rosters));
  const lines: AidLine[] = [];
  let done = 0;
  for (const pupil of pupilsOf(rosters)) {
    const [only] = pupil.terms;
    if (!only) lines.push({ pupil, term: pupil.termText, ...paidPart(pupil.paid) });
    else {
      let rest = pupil.paid;
      pupil.terms.forEach((term, index) => {
        const dueFen = dueInTerm(pupil, term);
        const last = index === pupil.terms.length - 1;
        const paid = rest === undefined || last ? rest : Math.min(rest, dueFen ?? 0);
        if (rest !== undefined && paid !== undefined) rest -= paid;
        const out = left.get(pupil)?.some((each) => sameTerm(each, term)) ?? false;
        lines.push({
          pupil,
          term: termName(term),
          ...yearPart(pupil.due, index),
          ...(dueFen !== undefined && { dueFen, counted: !out }),
          ...paidPart(paid),
        });
      });
    }
    if (++done % ROWS_A_SLICE === 0) yield done;
  }
  return lines;
}

const paidPart = (paid: number | undefined): { paidFen?: number } =>
  paid === undefined ? {} : { paidFen: paid };

function yearPart(due: Due, index: number): { yearFen?: number } {
  const part = due.known ? due.parts[index] : undefined;
  return part ? { yearFen: part.yearFen } : {};
}
