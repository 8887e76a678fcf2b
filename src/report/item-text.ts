import { hasProblem } from '../checks/row/progress';
import { oneLine, shortened } from '../checks/shortened';
import type { LedgerRow } from '../ledgers/ledger-row';
import type { NamesReading } from '../reading/names-reading';
import type { FieldId } from '../tables/fields';

const LONGEST = 80;

/** What a row is about: its problem; without one its 排查内容, measure or goal. */
export function itemText(row: LedgerRow): string {
  const fields: FieldId[] = ['inspection', 'goal', 'measure', 'category'];
  const text = hasProblem(row)
    ? row.texts.get('problem')
    : fields.map((field) => row.texts.get(field)).find((found) => found !== undefined);
  return shortened(text ?? row.texts.get('problem') ?? '', LONGEST);
}

export const progressText = (row: LedgerRow): string =>
  shortened(row.texts.get('progress') ?? row.texts.get('status') ?? '', LONGEST);

export const deadlineText = (row: LedgerRow): string =>
  oneLine(row.texts.get('deadline') ?? row.deadline.text);

/** Who carries it out; where the list names none, the county whose problem it is. */
export const unitText = (row: LedgerRow): string =>
  namesText(row.units) || oneLine(row.texts.get('county') ?? '').replace(/\s/g, '');

/** Names as the register has them where that is certain, else as they stand: nobody is guessed. */
export const namesText = ({ names }: NamesReading): string =>
  [...new Set(names.map(({ known, name }) => known ?? name))].join('、');
