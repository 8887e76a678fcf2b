import { readDeadline } from '../reading/deadline/read-deadline';
import { readIdentity } from '../reading/identity/read-identity';
import { statedIdentity } from '../reading/identity/stated-identity';
import type { IsoDate } from '../reading/iso-date';
import { shownText } from '../reading/shown';
import { BLANK, type Written } from '../reading/written';
import { columnOf } from '../tables/column-of';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import { tableValue } from '../tables/table-value';
import type { Snapshot } from '../workbook/snapshot';
import { readChildState, type Child } from './child';

const ROWS_A_SLICE = 250;

/** Reads every child of a list; yields the rows read so far. */
export function* readChildren(
  snapshot: Snapshot,
  table: Table,
): Generator<number, readonly Child[]> {
  const children: Child[] = [];
  for (const { row } of table.rows) {
    children.push(readChild(snapshot, table, row));
    if (children.length % ROWS_A_SLICE === 0) yield children.length;
  }
  return children;
}

function readChild(snapshot: Snapshot, table: Table, row: number): Child {
  const written = (field: FieldId): Written => {
    const column = columnOf(table, field);
    return column ? tableValue(snapshot, table, row, column.column).written : BLANK;
  };
  const text = (field: FieldId): string => shownText(written(field)).trim();
  const number = statedIdentity(written('identityNumber'));
  const identity = readIdentity(number);
  const birth = dateOf(written('birth'));
  const sex = sexOf(text('sex'));
  const age = /^\d{1,2}(\.0+)?(岁|周岁)?$/.exec(text('age'));
  const stateText = text('schoolState');
  const birthday = birth ?? identity.birth;
  return {
    sheet: table.sheet,
    row,
    name: text('name').normalize('NFKC').replace(/\s/g, ''),
    identity:
      identity.number ??
      (number.kind === 'text'
        ? number.text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
        : ''),
    ...(birthday && { birth: birthday }),
    ...(identity.number && identity.birth && { identityBirth: identity.birth }),
    ...(identity.number && identity.sex && { identitySex: identity.sex }),
    ...(identity.fault && { identityFault: identity.fault }),
    ...(sex && { sex }),
    ...(age && { age: Number.parseInt(age[0], 10) }),
    state: readChildState(stateText),
    stateText,
  };
}

/** A birth date is full and certain, or none: 20131121, 2013-11-21, a date cell. */
function dateOf(written: Written): IsoDate | undefined {
  if (written.kind === 'blank') return undefined;
  const { kind, confirm, end } = readDeadline(written, {});
  return kind === 'point' && !confirm ? end : undefined;
}

const sexOf = (text: string): 'male' | 'female' | undefined =>
  /^男/.test(text) ? 'male' : /^女/.test(text) ? 'female' : undefined;
