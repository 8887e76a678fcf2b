import type { MessageParams } from '../messages/message';
import type { LedgerRow } from '../ledgers/ledger-row';
import type { FieldId } from '../tables/fields';
import { a1 } from '../workbook/address';
import { EXCEPTION_OF, SEVERITY_OF, type FindingCode } from './codes';
import type { Finding, Place, RelatedPlace } from './finding';

export interface Details {
  readonly params?: MessageParams;
  readonly related?: readonly RelatedPlace[];
  readonly suggestion?: string;
  /** True in the case for which domain.md §8 gives the code its other severity. */
  readonly exception?: boolean;
}

/** A finding with the severity of its code. */
export function found(
  code: FindingCode,
  place: Place,
  field: FieldId | undefined,
  { params = {}, related = [], suggestion, exception = false }: Details = {},
): Finding {
  const other = exception && code in EXCEPTION_OF;
  return {
    code,
    severity: other ? EXCEPTION_OF[code as keyof typeof EXCEPTION_OF] : SEVERITY_OF[code],
    place,
    ...(field && { field }),
    params,
    related,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** A finding at the cell of a row's field; the cell's text goes with it. */
export function foundAt(
  code: FindingCode,
  row: LedgerRow,
  field: FieldId,
  details: Details = {},
): Finding {
  const text = row.texts.get(field) ?? '';
  return found(code, placeOf(row, field), field, {
    ...details,
    params: { text, ...details.params },
  });
}

/** The cell of a row's field; empty where the list has no such column. */
export function placeOf(row: LedgerRow, field: FieldId): Place {
  const cell = row.cells.get(field);
  return { sheet: row.sheet, cell: cell ? a1(cell.row, cell.column) : '' };
}

/** The place as people write it: 责任清单!E3, with the file before it where it is another one. */
export function placeText({ book, sheet, cell }: Place): string {
  const inside = cell === '' ? sheet : `${sheet}!${cell}`;
  return book ? `${book} ${inside}` : inside;
}

export function relatedAt(row: LedgerRow, field: FieldId, book?: string): RelatedPlace {
  return { ...(book && { book }), ...placeOf(row, field), text: row.texts.get(field) ?? '' };
}
