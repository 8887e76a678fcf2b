import type { List } from '../checks/judgement';
import { filledMonth } from '../tables/list-month';
import { unitOf } from '../tables/same-period-and-unit';

/** Lists of this period and of earlier ones on the same workbook: 责任清单4月 beside 责任清单5月. */
export function earlierLists(lists: readonly List[]): {
  readonly now: readonly List[];
  readonly earlier: readonly List[];
} {
  const dated = lists.map((list) => ({
    list,
    period: periodOf(list),
    form: formOf(list),
    // A date of filling in tells months apart only where one unit filled both in.
    unit: namedPeriodOf(list) === undefined ? (unitOf(list.table) ?? '') : undefined,
  }));
  const now: List[] = [];
  const earlier: List[] = [];
  for (const { list, period, form, unit } of dated) {
    const later = dated.filter(
      (other) =>
        other.form === form &&
        period !== undefined &&
        (other.period ?? 0) > period &&
        (unit === undefined || other.unit === undefined || unit === other.unit),
    );
    if (later.length === 0) now.push(list);
    else earlier.push(list);
  }
  // Of several earlier periods only the last one is held against this one.
  const newest = Math.max(...earlier.map((list) => periodOf(list) ?? 0));
  return { now, earlier: earlier.filter((list) => periodOf(list) === newest) };
}

const PERIOD = /(?:(\d{4})\s*年\s*)?(1[0-2]|[1-9])\s*月(?:份)?(?:\s*\d{1,2}\s*[日号])?/g;

/** The period that a list names in its title, its sheet's name or its 填报日期, as a number that grows with time. */
function periodOf(list: List): number | undefined {
  const filled = filledMonth(list.table);
  return namedPeriodOf(list) ?? (filled && (filled.year ?? 0) * 12 + filled.month);
}

function namedPeriodOf({ table }: List): number | undefined {
  const texts = [table.sheet, table.title];
  for (const text of texts) {
    const named = [...text.normalize('NFKC').matchAll(PERIOD)];
    const [first] = named;
    // 3月至5月 is a span of the campaign, not the period of the list.
    if (!first || named.length !== 1) continue;
    const year = first[1] ?? yearIn(table.title) ?? '0';
    return Number(year) * 12 + Number(first[2]);
  }
  return undefined;
}

const yearIn = (text: string): string | undefined => /(\d{4})\s*年/.exec(text)?.[1];

/** What stays of the title when the period is taken out, and which fields the list has. */
function formOf({ table }: List): string {
  const title = table.title
    .normalize('NFKC')
    .replace(PERIOD, '')
    .replace(/[\s()年]/g, '');
  // 新建下月清单 may have given the later list this column more.
  const fields = table.columns
    .flatMap(({ field }) => (field === 'previousProgress' ? [] : (field ?? '')))
    .sort();
  return `${title} ${fields.join(' ')}`;
}
