import { daysBetween } from '../../reading/iso-date';
import { readDeadline } from '../../reading/deadline/read-deadline';
import type { DeadlineReading } from '../../reading/deadline-reading';
import { writtenText } from '../../reading/written';
import { itemMatcher } from '../../ledgers/official-item';
import type { LedgerRow } from '../../ledgers/ledger-row';
import { essence } from '../../ledgers/similarity';
import { settledWordings } from '../../schemes/settled-wordings';
import { yearOfScheme } from '../../schemes/year-of-scheme';
import type { Scheme, SchemeItem } from '../../schemes/scheme';
import { textAt } from '../../tables/table-value';
import type { Finding, Passed } from '../finding';
import { found, foundAt } from '../found';
import type { CaseCheck, Judgement, List } from '../judgement';
import { explains } from '../month/month';

/** The list against the document that orders it: every official item, its wording, its deadline. */
export const officialItemsCheck: CaseCheck = {
  scope: 'case',
  *check(judgement): Iterable<Finding | Passed> {
    const { scheme, lists } = judgement;
    if (scheme.items.length === 0) return;
    const official = lists.filter(({ rows }) => rows.some(({ item }) => item));
    const exact = new Set(
      official.flatMap(({ rows }) =>
        rows.flatMap((row) => (isExact(row, scheme) ? [row.item] : [])),
      ),
    );
    for (const list of official) yield* wordingAndDeadlines(list, judgement, exact);
    if (official.length > 0) yield* missing(official, scheme);
    yield* copies(judgement);
  },
};

function* missing(lists: readonly List[], scheme: Scheme): Iterable<Finding | Passed> {
  const present = new Set(lists.flatMap(({ rows }) => rows.map(({ item }) => item)));
  const absent = scheme.items.filter(({ id }) => !present.has(id));
  for (const item of absent) yield absentItem(item, lists[0]?.table.sheet ?? '', scheme);
  if (absent.length > 0) return;
  const count = scheme.items.length;
  yield { code: 'official-items', params: { count, stated: count }, count };
}

function isExact(row: LedgerRow, scheme: Scheme): boolean {
  const item = scheme.items.find(({ id }) => id === row.item);
  return !!item && essence(row.texts.get('inspection') ?? '') === essence(item.text);
}

const absentItem = (item: SchemeItem, sheet: string, scheme: Scheme): Finding =>
  found('missing-official-item', { sheet, cell: '' }, 'inspection', {
    params: { text: '', name: item.id, official: item.text, where: citing(scheme, item.where) },
  });

/** A copy of a list answers only for what it lacks beside the list itself. */
function* copies({ snapshot, scheme, tables, lists }: Judgement): Iterable<Finding> {
  const itemOf = itemMatcher(scheme.items);
  for (const copy of tables) {
    if (copy.kind !== 'copy') continue;
    const original = lists.find(({ table }) => table.sheet === copy.copyOf);
    if (!original) continue;
    const inspection = copy.columns.find(({ field }) => field === 'inspection');
    if (!inspection) continue;
    const has = new Set(
      copy.rows.map(({ row }) => itemOf(textAt(snapshot, copy, row, inspection.column))?.id),
    );
    const inOriginal = new Set(original.rows.map(({ item }) => item));
    for (const item of scheme.items) {
      if (inOriginal.has(item.id) && !has.has(item.id)) yield absentItem(item, copy.sheet, scheme);
    }
  }
}

/**
 * A row like an item whose own wording stands elsewhere in the workbook is another matter (a task
 * taken out of it), not a rewording.
 */
function* wordingAndDeadlines(
  { rows }: List,
  judgement: Judgement,
  exact: ReadonlySet<string | undefined>,
): Iterable<Finding> {
  const { scheme } = judgement;
  const told = new Set<string>();
  for (const row of rows) {
    const item = scheme.items.find(({ id }) => id === row.item);
    if (!item || (exact.has(item.id) && !isExact(row, scheme))) continue;
    const where = citing(scheme, item.where);
    const written = row.texts.get('inspection') ?? '';
    // A merged cell answers once, for its first row.
    const cell = row.cells.get('inspection');
    const key = `${cell?.row},${cell?.column}`;
    if (!told.has(key) && essence(written) !== essence(item.text)) {
      yield foundAt('official-text-changed', row, 'inspection', {
        params: { official: item.text, where },
        suggestion: item.text,
      });
    }
    told.add(key);
    yield* movedDeadline(row, item, judgement, where);
  }
}

function* movedDeadline(
  row: LedgerRow,
  item: SchemeItem,
  { scheme, asOf }: Judgement,
  where: string,
): Iterable<Finding> {
  const official = item.deadline && officialDeadline(item.deadline, scheme);
  const { end, confirm } = row.deadline;
  if (!official || !official.end || !end || confirm || row.deadline.kind === 'recurring') return;
  if (end <= official.end || explains(row, /延期|顺延|延长|推迟|调整/)) return;
  const open = row.status.class !== 'done' && row.status.class !== 'not-applicable';
  const days = daysBetween(official.end, asOf);
  yield foundAt('deadline-moved', row, 'deadline', {
    params: {
      before: item.deadline ?? '',
      where,
      moved: daysBetween(official.end, end),
      ...(open && days > 0 && { days }),
    },
  });
}

/** The deadline of the document, read with the document's own year and its 时限读法. */
export function officialDeadline(text: string, scheme: Scheme): DeadlineReading {
  const year = yearOfScheme(scheme);
  return readDeadline(writtenText(text), {
    ...(year && { year }),
    settled: settledWordings(scheme),
  });
}

export const citing = ({ documentNumber, title }: Scheme, where: string): string =>
  `${documentNumber ?? title}${where}`;
