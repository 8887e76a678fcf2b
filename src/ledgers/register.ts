import type { KnownName } from '../reading/context';
import { readNames } from '../reading/names/read-names';
import { writtenText } from '../reading/written';
import type { Scheme } from '../schemes/scheme';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import { textAt } from '../tables/table-value';
import type { Snapshot } from '../workbook/snapshot';

/** The people and units that a case knows: the scheme's and those of the workbook's register sheets. */
export interface Register {
  readonly people: readonly KnownName[];
  readonly offices: readonly KnownName[];
  /** Schools, townships and collectives (各中小学). */
  readonly units: readonly KnownName[];
  /** True where single schools are listed, so that one not listed is unknown. */
  readonly listsUnits: boolean;
  /** Where the register stands: the scheme's document, or a sheet. */
  readonly sheets: readonly string[];
}

const PEOPLE_FIELDS: readonly FieldId[] = ['leader', 'owner', 'name'];

export function registerOf(snapshot: Snapshot, tables: readonly Table[], scheme: Scheme): Register {
  const people = new Names(scheme.people);
  const offices = new Names(scheme.units.filter(({ kind }) => kind === 'office'));
  const units = new Names(scheme.units.filter(({ kind }) => kind !== 'office'));
  let listsUnits = scheme.units.some(({ kind }) => kind !== 'office' && kind !== 'collective');
  const sheets: string[] = [];
  for (const table of tables.filter(({ kind }) => kind === 'register')) {
    sheets.push(table.sheet);
    const alias = table.columns.find(({ field }) => field === 'alias');
    for (const { column, field } of table.columns) {
      const names =
        field === 'office'
          ? offices
          : field === 'unit' || field === 'school' || field === 'township'
            ? units
            : field && PEOPLE_FIELDS.includes(field)
              ? people
              : undefined;
      if (!names) continue;
      for (const { row } of table.rows) {
        const text = textAt(snapshot, table, row, column);
        if (text === '') continue;
        const each = names === people ? [text] : namedIn(text, field);
        const known = alias && names === units && each.length === 1;
        for (const name of each)
          names.add(name, known ? textAt(snapshot, table, row, alias.column) : '');
        if (names === units) listsUnits = true;
      }
    }
  }
  return { people: people.list, offices: offices.list, units: units.list, listsUnits, sheets };
}

/** 分管科室：机关党委、纪检组、办公室 names three of them. */
function namedIn(text: string, field: FieldId | undefined): readonly string[] {
  const { names } = readNames(writtenText(text), { ...(field && { field }) });
  return names.length > 1 ? names.map(({ name }) => name) : [text];
}

/** Names once each, with the aliases of every place that lists them. */
class Names {
  readonly list: KnownName[] = [];

  constructor(known: readonly KnownName[]) {
    for (const { name, aliases } of known) this.list.push({ name, aliases });
  }

  add(written: string, alias: string): void {
    const name = written.replace(/\s+/g, '');
    const aliases = alias === '' ? [] : [alias.replace(/\s+/g, '')];
    const at = this.list.findIndex((known) => known.name === name);
    const known = this.list[at];
    if (known) this.list[at] = { name, aliases: [...new Set([...known.aliases, ...aliases])] };
    else this.list.push({ name, aliases });
  }
}
