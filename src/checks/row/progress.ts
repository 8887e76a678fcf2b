import type { IsoDate } from '../../reading/iso-date';
import type { LedgerRow } from '../../ledgers/ledger-row';
import { DIFFER, STATUS_FIELDS } from '../../ledgers/status-of';
import type { FieldId } from '../../tables/fields';
import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { RowCheck } from '../judgement';

/** 整改情况 beside the problem: what is missing, unclear, or says more than can be. */
export const progressCheck: RowCheck = {
  scope: 'row',
  *check(row, { blankForm }, { asOf }): Iterable<Finding> {
    const field = progressField(row);
    if (!field || blankForm) return;
    const { status, timing } = row;
    if (row.cells.has('problem')) {
      if (status.class === 'done' && !hasProblem(row)) {
        yield foundAt('done-without-problem', row, field);
      }
      if (status.class === 'blank' && hasProblem(row) && timing.state !== 'overdue-blank') {
        yield foundAt('problem-without-status', row, field);
      }
    }
    if (status.class === 'partial') yield foundAt('partial-not-done', row, field);
    if (status.flags.includes(DIFFER)) {
      const state = row.texts.get('status') ?? '';
      yield foundAt('status-unclear', row, field, { params: { state } });
    } else if (isUnclear(status)) yield foundAt('status-unclear', row, field);
    if (withoutNews(row)) yield foundAt('long-term-without-news', row, field);
    yield* dates(row, field, asOf);
  },
};

/** Prose without a verdict, 无 beside a problem, 同上, 见附件: a person must say what is meant. */
function isUnclear({ class: of, certain, text }: LedgerRow['status']): boolean {
  if (of === 'unknown') return true;
  if (certain || text.trim() === '') return false;
  return of === 'not-applicable' || (of === 'blank' && /[一-龥]/.test(text));
}

const BARE_LONG_TERM =
  /^(已|正在|将)?(长期|持续|常态化?|不断|坚持)+(坚持|推进|落实|发力|巩固|开展|抓好|进行)*$|^常抓不懈$/;

/** A standing duty with no text, or with 长期坚持 and nothing else: no news of this period. */
function withoutNews({ status, timing, texts }: LedgerRow): boolean {
  if (status.class === 'blank') return timing.state === 'long-term';
  if (status.class !== 'long-term') return false;
  // 持续推进 in the column of states, and the news of this period in the one beside it.
  return NEWS.map((field) => (texts.get(field) ?? '').replace(/[\s\p{P}]/gu, '')).every(
    (text) => text.length < SHORTEST_NEWS || BARE_LONG_TERM.test(text),
  );
}

const NEWS = ['progress', 'status', 'remark'] as const;
const SHORTEST_NEWS = 4;

function* dates(row: LedgerRow, field: FieldId, asOf: IsoDate): Iterable<Finding> {
  const { doneOn, foundOn } = row;
  if (doneOn === undefined) return;
  const inCell = row.texts.has('doneOn');
  const at: FieldId = inCell ? 'doneOn' : field;
  if (doneOn > asOf) {
    yield foundAt('future-completion', row, at, { params: { doneOn, asOf }, exception: inCell });
  }
  if (foundOn && foundOn > doneOn) {
    yield foundAt('completion-before-finding', row, at, { params: { doneOn, foundOn } });
  }
}

/** The column that tells how far the work is; undefined where the list has none. */
export const progressField = (row: LedgerRow): FieldId | undefined =>
  STATUS_FIELDS.find((field) => row.cells.has(field));

/** False for a blank problem and for 无, 不存在问题, 未发现问题. */
export function hasProblem(row: LedgerRow): boolean {
  const text = (row.texts.get('problem') ?? '').replace(/[\s。.、，,]/g, '');
  return (
    text !== '' &&
    !/^(无|没有|暂无|未发现|不存在|不涉及|零报告)(此类|任何|相关)?(问题)?$|^[\/—\-]+$/.test(text)
  );
}
