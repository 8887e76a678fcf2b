import type { LedgerRow } from '../../ledgers/ledger-row';
import { ledgerTypeOf } from '../../schemes/ledger-type';
import type { FieldId } from '../../tables/fields';
import type { Finding } from '../finding';
import { found, foundAt, placeOf } from '../found';
import type { List, RowCheck } from '../judgement';
import { namesWork, usuallyFilled } from './usually-filled';

/** Their blanks have codes of their own. */
const OWN_CODE: readonly FieldId[] = ['problem', 'progress', 'status', 'deadline', 'seq'];

/** Blank cells of columns that the kind of list requires: one finding for a row, with all its cells. */
export const requiredCheck: RowCheck = {
  scope: 'row',
  *check(row, list, { scheme, submit }): Iterable<Finding> {
    const { table, blankForm } = list;
    const type = ledgerTypeOf(scheme, table);
    if (!blankForm && namesWork(row)) yield* unlikeTheOthers(row, list, type.required);
    const blank = type.required.filter(
      (field) => !OWN_CODE.includes(field) && row.cells.has(field) && !row.texts.has(field),
    );
    const unfilled = submit && isUnfilled(row, blankForm);
    const fields: FieldId[] = unfilled ? [...blank, 'progress'] : blank;
    const [first] = fields;
    if (!first) return;
    const cells = fields.map((field) => placeOf(row, field).cell).filter((cell) => cell !== '');
    yield found('missing-required', { sheet: row.sheet, cell: cells.join(',') }, first, {
      params: { text: '', where: type.where, fields: fields.join(',') },
    });
  },
};

/** 责任人 blank in one row of a list that names one in all the others, whatever its document asks for. */
function* unlikeTheOthers(
  row: LedgerRow,
  list: List,
  required: readonly FieldId[],
): Iterable<Finding> {
  for (const [field, { filled, of }] of usuallyFilled(list)) {
    if (required.includes(field) || row.texts.has(field)) continue;
    yield foundAt('missing-required', row, field, { params: { where: '', filled, of } });
  }
}

/** 未填报, asked for before submission; a problem that waits for its progress has its own code. */
function isUnfilled(row: LedgerRow, blankForm: boolean): boolean {
  if (!row.cells.has('progress') || row.status.class !== 'blank') return false;
  return blankForm || !row.texts.has('problem') || row.timing.state === 'overdue-blank';
}
