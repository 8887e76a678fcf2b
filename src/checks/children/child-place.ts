import type { Child } from '../../children/child';
import type { ChildList } from '../../children/children-case';
import { columnOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import { textAt } from '../../tables/table-value';
import { a1 } from '../../workbook/address';
import type { FindingCode } from '../codes';
import type { Finding, RelatedPlace } from '../finding';
import { found, type Details } from '../found';

export function foundAtChild(
  code: FindingCode,
  list: ChildList,
  child: Child,
  field: FieldId,
  details: Details = {},
): Finding {
  const { sheet, cell, text } = relatedChild(list, child, field);
  return found(code, { sheet, cell }, field, {
    ...details,
    params: { text, ...details.params },
  });
}

export function relatedChild(list: ChildList, child: Child, field: FieldId): RelatedPlace {
  const column = columnOf(list.table, field) ?? columnOf(list.table, 'name');
  if (!column) return { sheet: child.sheet, cell: '', text: '' };
  return {
    sheet: child.sheet,
    cell: a1(child.row, column.column),
    text: textAt(list.snapshot, list.table, child.row, column.column),
  };
}
