import { amountFault } from '../../aid/amount-fault';
import { yuanFixed } from '../../aid/due';
import type { Roster } from '../../aid/aid-case';
import { termName } from '../../aid/term';
import { NO_RATES, type Pupil } from '../../aid/pupil';
import { columnOf } from '../../tables/column-of';
import type { FindingCode } from '../codes';
import type { Finding, Passed } from '../finding';
import type { CaseCheck } from '../judgement';
import { columnsAbsent } from './columns-absent';
import { NO_RATE_FIELDS } from './no-rate-fields';
import { foundAtPupil, relatedPupil } from './pupil-place';
import { statedRate } from './stated-rate';

/** Paid amounts against the standards of the pupil's own term. */
export const amountsCheck: CaseCheck = {
  scope: 'case',
  *check({ aid, scheme }): Iterable<Finding | Passed> {
    if (!aid) return;
    let right = 0;
    for (const roster of aid.rosters) {
      const absent = columnsAbsent(roster, scheme);
      yield* absent.findings;
      yield* withoutStandard(roster);
      for (let index = 0; index < roster.rows.length; index++) {
        const isRight = paysWhatIsDue(roster, index);
        if (isRight) right++;
        if (isRight && !mayBeOdd(roster, index)) continue;
        const pupil = roster.rows.pupil(index);
        if (!pupil.due.known && !absent.reasons.has(pupil.due.reason)) {
          yield* kindsOf(roster, pupil);
        }
        const fault = amountFault(pupil, aid.rates);
        if (fault && pupil.due.known && pupil.paid !== undefined) {
          yield foundAtPupil(fault, roster, pupil, 'amount', {
            params: {
              expected: yuanFixed(pupil.due.fen),
              rule: pupil.due.rule,
              difference: signed(pupil.paid - pupil.due.fen),
            },
          });
        }
        if (!fault && pupil.stated) yield* statedRate(roster, pupil);
        if (pupil.due.known && !pupil.due.eligible) yield* notEligible(roster, pupil);
        if (pupil.paid === undefined) yield* unreadAmount(roster, pupil);
        if (pupil.paidAsText) yield foundAtPupil('amount-as-text', roster, pupil, 'amount');
      }
    }
    if (right > 0) yield { code: 'amounts', params: { count: right, stated: right }, count: right };
  },
};

function paysWhatIsDue({ rows }: Roster, index: number): boolean {
  const { due } = rows.group(index).shared;
  return due.known && rows.cells.paid(index) === due.fen;
}

/** Whether anything but the sum could be said of a row that pays the right one. */
function mayBeOdd({ rows }: Roster, index: number): boolean {
  const { due } = rows.group(index).shared;
  const entitled = due.known && due.eligible;
  return !entitled || rows.cells.statesRates || rows.cells.isPaidAsText(index);
}

const signed = (fen: number): string => (fen > 0 ? `+${yuanFixed(fen)}` : yuanFixed(fen));

/** Why no rate can be chosen: the amount stays blank, and nobody guesses one. */
function* kindsOf(roster: Roster, pupil: Pupil): Iterable<Finding> {
  if (pupil.due.known) return;
  const { reason } = pupil.due;
  if (reason === 'not-pupils' || reason === 'no-standard') return;
  const code: FindingCode = reason === 'no-rate' ? 'unknown-class' : reason;
  if (!NO_RATES.includes(reason)) return;
  const params = reason === 'no-rate' ? { none: classOf(pupil) } : {};
  yield foundAtPupil(code, roster, pupil, NO_RATE_FIELDS[reason], { params });
}

/** The national base says nothing of 学前 or 营养膳食: one question for the roster, and no fault of its rows. */
function* withoutStandard(roster: Roster): Iterable<Finding> {
  const told = new Set<string>();
  for (let index = 0; index < roster.rows.length; index++) {
    const { due, stage = '', item } = roster.rows.group(index).shared;
    if (due.known || due.reason !== 'no-standard' || told.has(`${stage} ${item}`)) continue;
    told.add(`${stage} ${item}`);
    const params = { none: stage, name: stage, official: '', stated: '' };
    yield foundAtPupil('scheme-differs', roster, roster.rows.pupil(index), 'amount', { params });
  }
}

const classOf = ({ stage = '', boarding, item, terms }: Pupil): string =>
  [
    stage,
    boarding === undefined ? '' : boarding ? '寄宿' : '非寄宿',
    item,
    terms.map(termName).join('、'),
  ]
    .filter((part) => part !== '')
    .join(' ');

function* notEligible(roster: Roster, pupil: Pupil): Iterable<Finding> {
  const { due, paid } = pupil;
  if (!due.known || due.eligible || paid === undefined || paid === 0) return;
  yield foundAtPupil('not-eligible-aided', roster, pupil, 'hardship', {
    params: { rule: due.rule, paid: yuanFixed(paid) },
    exception: due.bySwitch,
  });
}

const NOTHING_PAID = /^(?:|无|未发|暂?停发?|缓发|免|[—–\-\/×])$/;

/** What stands in the column of amounts and is none: it is in no sum. */
function* unreadAmount(roster: Roster, pupil: Pupil): Iterable<Finding> {
  if (!columnOf(roster.table, 'amount')) return;
  const { text } = relatedPupil(roster, pupil, 'amount');
  if (NOTHING_PAID.test(text.replace(/\s/g, ''))) return;
  const { due } = pupil;
  yield foundAtPupil('amount-mismatch', roster, pupil, 'amount', {
    params: {
      unread: text,
      expected: due.known ? yuanFixed(due.fen) : '',
      rule: due.known ? due.rule : '',
      difference: '',
    },
  });
}
