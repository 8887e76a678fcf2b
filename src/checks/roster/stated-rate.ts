import type { Roster } from '../../aid/aid-case';
import { yuanFixed } from '../../aid/due';
import type { Pupil } from '../../aid/pupil';
import type { Finding } from '../finding';
import { foundAtPupil } from './pupil-place';

/**
 * The 标准 that a row states against the one in force. A term's amount in a column of the school
 * year's is no other rate; where the amount itself is wrong, that finding speaks for both.
 */
export function* statedRate(roster: Roster, pupil: Pupil): Iterable<Finding> {
  const { due, stated } = pupil;
  if (!stated || !due.known || due.average || stated.fen === 0) return;
  const halves = due.parts.map(({ yearFen }) => yearFen / 2);
  const years = due.parts.map(({ yearFen }) => yearFen);
  if ([...years, ...halves, due.fen].includes(stated.fen)) return;
  const expected = (stated.perTerm ? halves[0] : years[0]) ?? 0;
  yield foundAtPupil('amount-mismatch', roster, pupil, stated.field, {
    params: {
      expected: yuanFixed(expected),
      rule: due.rule,
      difference: yuanFixed(stated.fen - expected),
      ownRate: yuanFixed(stated.fen),
    },
  });
}
