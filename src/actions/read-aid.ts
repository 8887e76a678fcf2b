import type { AidCase, EligibleChild, EligibleList, Roster } from '../aid/aid-case';
import type { Pupil } from '../aid/pupil';
import { readRoster } from '../aid/read-roster';
import { readStandards } from '../aid/read-standards';
import { RateTable, type Rate } from '../aid/rate-table';
import { readTerms, termName, type Term } from '../aid/term';
import { readIdentity } from '../reading/identity/read-identity';
import { writtenText } from '../reading/written';
import type { Scheme } from '../schemes/scheme';
import { columnOf } from '../tables/column-of';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import { textAt } from '../tables/table-value';
import type { Snapshot } from '../workbook/snapshot';
import type { Progress } from './progress';

/** Rosters, 应助名单 and the standards they are held against; undefined where there is no roster. */
export function* readAid(
  snapshot: Snapshot,
  tables: readonly Table[],
  scheme: Scheme,
  options: { readonly chosen: boolean; readonly term?: Term },
): Generator<Progress, AidCase | undefined> {
  const rosterTables = tables.filter(({ kind }) => kind === 'roster');
  if (rosterTables.length === 0) return undefined;
  const { rates, standards } = standardsOf(snapshot, tables, scheme, options.chosen);
  const table = new RateTable(rates);
  const of = rosterTables.reduce((sum, { rows }) => sum + rows.length, 0);
  const rosters: Roster[] = [];
  let done = 0;
  for (const roster of rosterTables) {
    const reading = readRoster(snapshot, roster, {
      rates: table,
      requireHardship: scheme.parameters.requireHardship,
      primaryYears: scheme.parameters.primaryYears,
      term: options.term,
    });
    let step = reading.next();
    while (!step.done) {
      yield { stage: 'reading', done: done + step.value, of };
      step = reading.next();
    }
    done += step.value.length;
    rosters.push({ snapshot, table: roster, pupils: step.value, term: termOf(roster, step.value) });
  }
  const eligible = tables
    .filter(({ kind }) => kind === 'eligible')
    .map((list) => readEligible(snapshot, list));
  return { rosters, eligible, rates: table, standards };
}

/** The person's scheme before the workbook's own 资助标准 sheet, that before a built-in one. */
function standardsOf(
  snapshot: Snapshot,
  tables: readonly Table[],
  scheme: Scheme,
  chosen: boolean,
): { readonly rates: readonly Rate[]; readonly standards: string } {
  const own = tables.filter(({ kind }) => kind === 'standards');
  const rates = own.flatMap((table) => readStandards(snapshot, table));
  if (rates.length === 0 || (chosen && scheme.rates.length > 0)) {
    return { rates: scheme.rates, standards: scheme.ratesTitle ?? scheme.documentNumber ?? scheme.title };
  }
  return { rates, standards: own.map(({ sheet }) => sheet).join('、') };
}

/** The term of the title, else the one that at least two thirds of the rows bear. */
function termOf({ title }: Table, pupils: readonly Pupil[]): Term | undefined {
  const [titled, ...more] = readTerms(title);
  if (titled && more.length === 0) return titled;
  const counts = new Map<string, { term: Term; rows: number }>();
  for (const { terms } of pupils) {
    const [term] = terms;
    if (!term || terms.length > 1) continue;
    const count = counts.get(termName(term));
    if (count) count.rows++;
    else counts.set(termName(term), { term, rows: 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.rows - a.rows)[0];
  return most && most.rows * 3 >= pupils.length * 2 ? most.term : undefined;
}

function readEligible(snapshot: Snapshot, table: Table): EligibleList {
  const children = table.rows.map(({ row }): EligibleChild => {
    const text = (field: FieldId): string => {
      const column = columnOf(table, field);
      return column ? textAt(snapshot, table, row, column.column) : '';
    };
    const identity = readIdentity(writtenText(text('identityNumber')));
    return {
      row,
      name: text('name').replace(/\s/g, ''),
      identity: identity.number ?? text('identityNumber').replace(/\s/g, '').toUpperCase(),
      ...(identity.birth && { birth: identity.birth }),
      school: text('school'),
      hardship: text('hardship'),
    };
  });
  return { snapshot, table, children };
}
