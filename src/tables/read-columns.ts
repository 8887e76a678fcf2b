import { fields as LABELS } from '../messages/zh-cn/fields';
import { a1 } from '../workbook/address';
import type { FieldId } from './fields';
import { HEADER_ALIASES } from './header-aliases';
import type { Heading } from './header-block';
import { normaliseHeader } from './normalise-header';
import { readHeader, type HeaderReading } from './read-header';
import type { StructureNote, TableColumn, TableKind } from './table';
import { tableKind } from './table-kind';

export interface ReadColumns {
  readonly kind: TableKind;
  readonly columns: readonly TableColumn[];
  readonly notes: readonly StructureNote[];
}

/**
 * Reads the headings of one list twice: first each by itself, to see what the list is, then again
 * in the light of that, since 学校, 状态 or 标准 depend on it.
 */
export function readColumns(
  headings: readonly Heading[],
  title: string,
  known: ReadonlyMap<string, FieldId>,
): ReadColumns {
  const first = readAll(headings, known, undefined);
  const kind = tableKind(fieldSet(first), headings.length, title);
  const readings = kind === 'none' ? first : readAll(headings, known, kind);
  const columns = headings.map((heading, index): TableColumn => {
    const { text, parent, field, unit, certain } = readings[index] ?? readHeader('', NOWHERE);
    return {
      column: heading.column,
      header: text,
      ...(parent !== undefined && { parent }),
      ...(field !== undefined && { field }),
      ...(unit !== undefined && { unit }),
      certain,
    };
  });
  return { kind, columns, notes: kind === 'none' ? [] : notesOf(headings, columns) };
}

const NOWHERE = { otherHeaders: [] };

function readAll(
  headings: readonly Heading[],
  known: ReadonlyMap<string, FieldId>,
  kind: TableKind | undefined,
): readonly HeaderReading[] {
  const texts = headings.map(({ text }) => text);
  return headings.map(({ text, parent }) =>
    readHeader(text, {
      otherHeaders: texts,
      known,
      ...(parent !== undefined && { parent }),
      ...(kind !== undefined && { kind }),
    }),
  );
}

function fieldSet(readings: readonly HeaderReading[]): ReadonlySet<FieldId> {
  return new Set(readings.flatMap(({ field }) => (field ? [field] : [])));
}

/** Fields of which a list has one column, or it is not clear which counts. */
const SINGLE: ReadonlySet<FieldId> = new Set(['deadline', 'identityNumber', 'bankCard']);

function notesOf(
  headings: readonly Heading[],
  columns: readonly TableColumn[],
): readonly StructureNote[] {
  const notes: StructureNote[] = [];
  const before = new Map<string, Heading>();
  const firsts = new Map<FieldId, Heading>();
  headings.forEach((heading, index) => {
    const column = columns[index];
    if (!column) return;
    const place = { row: heading.row, column: heading.column };
    const text = column.header;
    if (!column.field && !column.certain) {
      notes.push({ code: 'unknown-header', ...place, params: { text } });
    } else if (column.field && !column.certain) {
      const options = optionsOf(column, column.field);
      notes.push({
        code: 'doubtful-header',
        ...place,
        field: column.field,
        params: { text, options },
      });
    }
    const meant = column.field && SINGLE.has(column.field) ? column.field : undefined;
    const same = meant && firsts.get(meant);
    if (meant && !same) firsts.set(meant, heading);
    // 整改时限 and 完成时限 in one list: which of them binds is for a person to say.
    if (meant && same && same.text !== heading.text && !column.parent) {
      const params = { text: label(meant), other: a1(same.row, same.column) };
      notes.push({ code: 'header-twice', ...place, field: meant, params });
    }
    const name = `${column.parent ?? ''}\n${text}`;
    const twin = before.get(name);
    if (!twin) before.set(name, heading);
    else {
      const other = a1(twin.row, twin.column);
      notes.push({ code: 'header-twice', ...place, params: { text, other } });
    }
  });
  return notes;
}

/** The official names of the columns that a heading can mean: the forms are Chinese, so are these. */
function optionsOf({ header }: TableColumn, field: FieldId): string {
  const { key, bare } = normaliseHeader(header);
  const aliases = HEADER_ALIASES.get(key) ?? HEADER_ALIASES.get(bare) ?? [];
  const options = new Set<string>([label(field), ...aliases.map((alias) => label(alias.field))]);
  return [...options].join('、');
}

const label = (field: FieldId): string => LABELS[`field.${field}`] ?? field;
