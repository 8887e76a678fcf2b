import { recordsOf, type SchemeRecord } from './sheets/records';
import type { Scheme } from './scheme';
import { SCHEME_TABLES } from './sheets/scheme-tables';
import type { SchemeList, SheetColumn, SheetTable } from './sheets/sheet-table';
import { contentOf } from './sheets/write-cell';

/** A fact that one scheme states otherwise than the one it names. */
export interface SchemeDifference {
  readonly list: SchemeList;
  /** Of the entry in the scheme that differs; undefined where it has no such entry. */
  readonly index?: number;
  readonly key: string;
  /** 上报任务 monthly-list 报送时间. */
  readonly name: string;
  /** As a cell would say it; empty where there is nothing. */
  readonly official: string;
  readonly stated: string;
  /** True for a rate that the named scheme says nothing about. */
  readonly uncovered: boolean;
}

/** Every fact in which a scheme differs from the one whose id or document number it bears. */
export function compareSchemes(scheme: Scheme, official: Scheme): readonly SchemeDifference[] {
  const ours = recordsOf(scheme);
  const theirs = recordsOf(official);
  return SCHEME_TABLES.flatMap((table) =>
    table.shape === 'pairs'
      ? differing(table, 0, ours[table.list][0] ?? {}, theirs[table.list][0] ?? {}, '')
      : differingLines(table, ours[table.list], theirs[table.list]),
  );
}

function differingLines(
  table: SheetTable,
  ours: readonly SchemeRecord[],
  theirs: readonly SchemeRecord[],
): readonly SchemeDifference[] {
  const keyOf = keyOfLine(table);
  const unseen = theirs.map((line, index) => ({ line, key: keyOf(line, index, theirs) }));
  const differences = ours.flatMap((line, index) => {
    const key = keyOf(line, index, ours);
    const at = unseen.findIndex((other) => other.key === key);
    const [other] = at < 0 ? [] : unseen.splice(at, 1);
    const label = labelOf(table, line);
    return other
      ? differing(table, index, line, other.line, label)
      : [whole(table, label, index, '', summary(table, line), !covered(line, theirs))];
  });
  const missing = unseen.map(({ line }) =>
    whole(table, labelOf(table, line), undefined, summary(table, line), '', false),
  );
  return [...differences, ...missing];
}

function whole(
  { list, sheet, columns }: SheetTable,
  label: string,
  index: number | undefined,
  official: string,
  stated: string,
  uncovered: boolean,
): SchemeDifference {
  return {
    list,
    ...(index !== undefined && { index }),
    key: columns[0]?.key ?? '',
    name: `${sheet} ${label}`,
    official,
    stated,
    uncovered: list === 'rates' && uncovered,
  };
}

/** Entries are the same by id, by name, or by their place where they have neither. */
function keyOfLine({ list, columns }: SheetTable) {
  const ids = columns.some(({ key }) => key === 'id') ? ['id'] : KEYS[list];
  return (line: SchemeRecord, index: number, all: readonly SchemeRecord[]): string => {
    if (!ids) return String(index);
    const key = ids.map((name) => String(line[name] ?? '')).join('\n');
    const same = all
      .slice(0, index)
      .filter((other) => ids.every((name) => other[name] === line[name])).length;
    return `${key}\n${same}`;
  };
}

const KEYS: Readonly<Partial<Record<SchemeList, readonly string[]>>> = {
  units: ['name'],
  people: ['name'],
  ledgers: ['kind', 'title'],
  areas: ['office', 'owner'],
  labels: ['label', 'parent'],
  mentions: ['subject'],
  sections: ['title', 'under'],
  calendar: ['name'],
  headers: ['header'],
  wordings: ['text'],
};

function differing(
  { list, sheet, columns }: SheetTable,
  index: number,
  ours: SchemeRecord,
  theirs: SchemeRecord,
  label: string,
): readonly SchemeDifference[] {
  return columns.flatMap((column) => {
    const [stated, official] = [said(column, ours), said(column, theirs)];
    if (stated === official) return [];
    const name = `${sheet} ${label === '' ? '' : `${label} `}${column.header}`;
    return [{ list, index, key: column.key, name, official, stated, uncovered: false }];
  });
}

function said(column: SheetColumn, line: SchemeRecord): string {
  const content = contentOf(column, line[column.key]);
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? String(content.value) : '';
}

const labelOf = ({ columns }: SheetTable, line: SchemeRecord): string => {
  const named = columns.find(({ key }) => key === 'name' || key === 'title' || key === 'subject');
  const id = columns.find(({ key }) => key === 'id');
  return [id, named ?? columns[0]]
    .filter((column, at, all) => column !== undefined && all.indexOf(column) === at)
    .map((column) => (column ? said(column, line) : ''))
    .join(' ');
};

const summary = ({ columns }: SheetTable, line: SchemeRecord): string =>
  columns
    .filter(({ key }) => key !== 'where' && key !== 'id')
    .map((column) => said(column, line))
    .filter((text) => text !== '')
    .join(' ');

/** Whether the named scheme has a rate for the same pupils. */
const covered = (line: SchemeRecord, theirs: readonly SchemeRecord[]): boolean =>
  theirs.some((other) =>
    ['stage', 'teachingMode', 'boarding'].every((key) => other[key] === line[key]),
  );
