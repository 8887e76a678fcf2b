import type { Pupil } from '../../aid/pupil';
import type { Roster } from '../../aid/aid-case';
import { columnOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import { textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { FindingCode } from '../codes';
import type { Finding, RelatedPlace } from '../finding';
import { found, type Details } from '../found';

/** A finding at the cell of a pupil's field; without such a column, at the pupil's row by name. */
export function foundAtPupil(
  code: FindingCode,
  roster: Roster,
  pupil: Pupil,
  field: FieldId,
  details: Details = {},
): Finding {
  const { cell, text } = cellOf(roster, pupil, field);
  return found(code, { ...bookOf(pupil), sheet: pupil.sheet, cell }, field, {
    ...details,
    params: { text, ...details.params },
  });
}

export function relatedPupil(roster: Roster, pupil: Pupil, field: FieldId): RelatedPlace {
  return { ...bookOf(pupil), sheet: pupil.sheet, ...cellOf(roster, pupil, field) };
}

const bookOf = ({ book }: Pupil): { book?: string } => (book === undefined ? {} : { book });

function cellOf(
  { snapshot, table }: Roster,
  { row }: Pupil,
  field: FieldId,
): { cell: string; text: string } {
  const column = columnOf(table, field) ?? columnOf(table, 'name');
  if (!column) return { cell: '', text: '' };
  return { cell: a1(row, column.column), text: textAt(snapshot, table, row, column.column) };
}
