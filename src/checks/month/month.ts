import { namesOf } from '../../ledgers/counts-of';
import type { LedgerRow } from '../../ledgers/ledger-row';
import { essence } from '../../ledgers/similarity';
import type { FieldId } from '../../tables/fields';
import { hasProblem, progressField } from '../row/progress';
import type { Finding } from '../finding';
import { found, foundAt, placeText, relatedAt } from '../found';
import type { CaseCheck, Judgement } from '../judgement';

/** This period beside the last one: what was copied, went backwards, moved or vanished. */
export const monthCheck: CaseCheck = {
  scope: 'case',
  *check(judgement): Iterable<Finding> {
    const { changes } = judgement;
    if (!changes) return;
    const book = changes.previous.book;
    for (const { now, before } of changes.matched) {
      yield* progress(now, before, book);
      yield* deadline(now, before, book, judgement);
      yield* names('leader-changed', now, before, book);
      yield* names('office-changed', now, before, book);
    }
    for (const row of changes.vanished) {
      const field: FieldId = row.texts.has('problem') ? 'problem' : 'inspection';
      const there = relatedAt(row, field, book);
      yield found('vanished-row', { sheet: sheetOf(judgement), cell: '' }, field, {
        params: { text: there.text, other: placeText(there) },
        related: [there],
      });
    }
  },
};

const sheetOf = ({ lists }: Judgement): string => lists[0]?.table.sheet ?? '';

function* progress(now: LedgerRow, before: LedgerRow, book?: string): Iterable<Finding> {
  const field = progressField(now);
  const fieldBefore = progressField(before);
  if (!field || !fieldBefore) return;
  const there = relatedAt(before, fieldBefore, book);
  const other = placeText(there);
  const settled = ['done', 'not-applicable', 'blank'].includes(now.status.class);
  const same = essence(now.texts.get(field) ?? '') === essence(there.text);
  if (!settled && same && there.text !== '') {
    if (now.status.class === 'long-term') {
      yield foundAt('long-term-without-news', now, field, { params: { other }, related: [there] });
    } else {
      yield foundAt('copied-from-last-period', now, field, { params: { other }, related: [there] });
    }
  }
  const wentBack = before.status.class === 'done' && now.status.class !== 'done';
  if (wentBack && !(now.status.class === 'not-applicable' && !hasProblem(now))) {
    yield foundAt('status-backwards', now, field, {
      params: { before: there.text, other },
      related: [there],
    });
  }
}

function* deadline(
  now: LedgerRow,
  before: LedgerRow,
  book: string | undefined,
  { scheme }: Judgement,
): Iterable<Finding> {
  const ends = [now.deadline.end, before.deadline.end] as const;
  if (now.deadline.confirm || before.deadline.confirm || !ends[0] || !ends[1]) return;
  if (ends[0] <= ends[1] || explains(now, /延期|顺延|延长|推迟|调整/)) return;
  // Against the document's own date the official check speaks.
  if (now.item && scheme.items.some(({ id, deadline: of }) => id === now.item && of)) return;
  const there = relatedAt(before, 'deadline', book);
  yield foundAt('deadline-moved', now, 'deadline', {
    params: { before: there.text, other: placeText(there) },
    related: [there],
  });
}

function* names(
  code: 'leader-changed' | 'office-changed',
  now: LedgerRow,
  before: LedgerRow,
  book?: string,
): Iterable<Finding> {
  const field: FieldId = code === 'office-changed' ? 'office' : fieldOfLeader(now);
  const of = (row: LedgerRow): readonly string[] =>
    [...namesOf(code === 'office-changed' ? row.offices : row.leaders)].sort();
  const is = of(now);
  const was = of(before);
  if (is.length === 0 || was.length === 0 || is.join('、') === was.join('、')) return;
  if (explains(now, /变更|调整|更换|改由|接任|分工/)) return;
  const there = relatedAt(
    before,
    code === 'office-changed' ? 'office' : fieldOfLeader(before),
    book,
  );
  yield foundAt(code, now, field, {
    params: { before: there.text, other: placeText(there) },
    related: [there],
  });
}

const fieldOfLeader = (row: LedgerRow): FieldId => (row.cells.has('leader') ? 'leader' : 'owner');

/** A note in 备注, or beside the deadline itself, that says why. */
export function explains(row: LedgerRow, words: RegExp): boolean {
  return words.test(row.texts.get('remark') ?? '') || words.test(row.texts.get('deadline') ?? '');
}
