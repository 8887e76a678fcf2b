import { unknownPart } from './name-parts';
import type { SchemeRecord, SchemeRecords } from './records';
import type { MistakeKind, SchemeMistake } from './scheme-mistake';
import type { SchemePlaces } from './scheme-places';
import { tableOf } from './scheme-places';
import type { SchemeList } from './sheet-table';

/** Columns that tell the entries of a list apart: none may stand twice. */
const KEYS: Readonly<Partial<Record<SchemeList, readonly string[]>>> = {
  phases: ['id'],
  duties: ['id'],
  categories: ['id'],
  items: ['id'],
  tasks: ['id'],
  indicators: ['id'],
  rates: ['id'],
  statements: ['id'],
  units: ['name'],
  people: ['name', 'unit'],
  ledgers: ['kind', 'title'],
  headers: ['header'],
  calendar: ['name'],
};

/** Columns that name an entry of another list by its id. */
const LINKS: readonly (readonly [SchemeList, string, SchemeList])[] = [
  ['items', 'category', 'categories'],
  ['tasks', 'category', 'categories'],
  ['tasks', 'item', 'items'],
  ['duties', 'phase', 'phases'],
  ['duties', 'after', 'duties'],
  ['duties', 'repeats', 'duties'],
  ['statements', 'partOf', 'statements'],
  ['statements', 'goalOf', 'statements'],
  ['rates', 'shareOf', 'rates'],
];

/** Columns that name people or units of the register. */
const NAMES: readonly (readonly [SchemeList, string, 'people' | 'units'])[] = [
  ['items', 'leaders', 'people'],
  ['tasks', 'leaders', 'people'],
  ['areas', 'leader', 'people'],
  ['areas', 'owner', 'people'],
  ['areas', 'areaOwner', 'people'],
  ['items', 'offices', 'units'],
  ['tasks', 'offices', 'units'],
  ['items', 'units', 'units'],
  ['tasks', 'units', 'units'],
  ['areas', 'office', 'units'],
  ['areas', 'areaOffice', 'units'],
  ['areas', 'townships', 'units'],
];

/** Columns of which the second may not lie before the first. */
const SPANS: readonly (readonly [SchemeList, string, string])[] = [
  ['phases', 'start', 'end'],
  ['calendar', 'starts', 'ends'],
  ['scheme', 'issued', 'posted'],
];

/**
 * What is wrong between the entries of a scheme: ids twice, links to nothing, ends before starts.
 * `left` are entries that cannot be kept for a mistake of their own: a link to one is no other.
 */
export function checkLinks(
  records: SchemeRecords,
  places: SchemePlaces,
  left: ReadonlyMap<SchemeList, readonly SchemeRecord[]>,
): readonly SchemeMistake[] {
  const mistakes: SchemeMistake[] = [];
  const add = (
    kind: MistakeKind,
    list: SchemeList,
    index: number,
    key: string,
    text: string,
    param: string,
  ): void => {
    const name = tableOf(list).columns.find((column) => column.key === key)?.header ?? key;
    mistakes.push({ kind, ...places(list, index, key), name, text, param });
  };
  const each = (list: SchemeList, key: string, see: (text: string, index: number) => void): void =>
    records[list].forEach((record, index) => {
      for (const text of textsIn(record, key)) see(text, index);
    });

  for (const list of Object.keys(KEYS) as SchemeList[]) {
    const [key = '', second] = KEYS[list] ?? [];
    const first = new Map<string, number>();
    records[list].forEach((record, index) => {
      const text = String(record[key]);
      const id = second === undefined ? text : `${text}\n${String(record[second] ?? '')}`;
      const before = first.get(id);
      if (before === undefined) first.set(id, index);
      else add('twice', list, index, key, text, places(list, before, key).cell);
    });
  }
  for (const [list, key, to] of LINKS) {
    const ids = new Set([...records[to], ...(left.get(to) ?? [])].map(({ id }) => id));
    // A list without categories may name them as it likes.
    if (to === 'categories' && ids.size === 0) continue;
    // Without the column of ids there is nothing to be linked to.
    if (ids.size > 0 && [...ids].every((id) => id === undefined)) continue;
    each(list, key, (text, index) => {
      if (!ids.has(text)) add('unknown', list, index, key, text, tableOf(to).sheet);
    });
  }
  for (const [list, key, to] of NAMES) {
    const known = records[to].map(named);
    if (known.length === 0) continue;
    each(list, key, (text, index) => {
      const part = unknownPart(text, known);
      if (part !== undefined) add('unknown', list, index, key, part, tableOf(to).sheet);
    });
  }
  for (const [list, from, to] of SPANS) {
    records[list].forEach((record, index) => {
      const [start, end] = [record[from], record[to]];
      if (typeof start === 'string' && typeof end === 'string' && end < start)
        add('early', list, index, to, end, start);
    });
  }
  return mistakes;
}

function textsIn(record: SchemeRecord, key: string): readonly string[] {
  const value = record[key];
  const texts = Array.isArray(value) ? value.map(String) : [String(value ?? '')];
  return texts.filter((text) => text !== '');
}

const named = ({ name, aliases }: SchemeRecord): { name: string; aliases: readonly string[] } => ({
  name: String(name),
  aliases: Array.isArray(aliases) ? aliases.map(String) : [],
});
