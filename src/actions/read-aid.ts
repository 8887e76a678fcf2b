import type { AidCase, EligibleChild, EligibleList, Roster } from '../aid/aid-case';
import { sameChildren } from '../aid/duplicates';
import { localRates, withLocal } from '../aid/local-rates';
import { readHardship } from '../aid/pupil-kind';
import { readRoster } from '../aid/read-roster';
import { readStandards } from '../aid/read-standards';
import { RateTable, type Rate } from '../aid/rate-table';
import type { StandardsSheet } from '../aid/standards-sheet';
import { termOfRoster } from '../aid/roster-term';
import type { Term } from '../aid/term';
import { readIdentity } from '../reading/identity/read-identity';
import { writtenText } from '../reading/written';
import { GENERAL } from '../schemes/built-in';
import type { Scheme } from '../schemes/scheme';
import { columnOf } from '../tables/column-of';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import { textAt } from '../tables/table-value';
import type { Snapshot } from '../workbook/snapshot';
import type { Progress } from './progress';
import type { ReadWorkbook } from './recognise-lists';

export interface AidOptions {
  /** True where the person chose the scheme: it goes before the workbook's own 资助标准 sheet. */
  readonly chosen: boolean;
  readonly term?: Term;
  /** The workbook's name, where its rows stand beside those of others. */
  readonly book?: string;
  /** Workbooks sent in with this one. */
  readonly others?: readonly ReadWorkbook[];
}

/** Rosters, 应助名单 and the standards they are held against; undefined where there are none. */
export function* readAid(
  snapshot: Snapshot,
  tables: readonly Table[],
  scheme: Scheme,
  options: AidOptions,
): Generator<Progress, AidCase | undefined> {
  const paying = tables.filter(isRoster);
  const named = paying.filter(listsPupils);
  const headcounts = paying.filter((table) => !listsPupils(table));
  const sheets = tables
    .filter(({ kind }) => kind === 'standards')
    .map((table) => readStandards(snapshot, table));
  const eligible = tables
    .filter((list) => list.kind === 'eligible' || listsHardship(list))
    .map((list) => readEligible(snapshot, list));
  const others = (options.others ?? []).filter(({ tables: found }) => found.some(isRoster));
  // An 应助名单 alone is held against the rosters of workbooks sent in with it.
  const alone = eligible.length === 0 || others.length === 0;
  if (paying.length === 0 && sheets.length === 0 && alone) return undefined;
  const { rates, standards } = standardsOf(sheets, scheme, options.chosen);
  let table = new RateTable(rates);
  const documented = sheets.length > 0 || options.chosen || scheme.id !== GENERAL.id;
  let reading = { rates: table, scheme, documented, term: options.term, book: options.book };
  let rosters = yield* readRosters(snapshot, named, reading);
  const local = documented ? [] : localRates(rosters, table);
  if (local.length > 0) {
    table = new RateTable(withLocal(table, local));
    reading = { ...reading, rates: table };
    rosters = yield* readRosters(snapshot, named, reading);
  }
  const elsewhere: Roster[] = [];
  for (const other of others) {
    const lists = other.tables.filter(isRoster).filter(listsPupils);
    const own = { ...reading, book: other.snapshot.name };
    elsewhere.push(...(yield* readRosters(other.snapshot, lists, own)));
  }
  const same = sameChildren([...rosters, ...elsewhere]);
  return {
    rosters,
    elsewhere,
    same,
    eligible,
    headcounts,
    rates: table,
    sheets,
    local,
    scheme: new RateTable(scheme.rates),
    schemeNamed: scheme.id !== GENERAL.id,
    standards,
  };
}

interface RosterReading {
  readonly rates: RateTable;
  readonly scheme: Scheme;
  readonly documented: boolean;
  readonly term: Term | undefined;
  readonly book: string | undefined;
}

const isRoster = ({ kind }: Table): boolean => kind === 'roster';

function* readRosters(
  snapshot: Snapshot,
  tables: readonly Table[],
  { rates, scheme, documented, term, book }: RosterReading,
): Generator<Progress, readonly Roster[]> {
  const of = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const rosters: Roster[] = [];
  let done = 0;
  for (const table of tables) {
    const reading = readRoster(snapshot, table, {
      rates,
      requireHardship: scheme.parameters.requireHardship,
      primaryYears: scheme.parameters.primaryYears,
      documented,
      term,
      ...(book !== undefined && { book }),
    });
    let step = reading.next();
    while (!step.done) {
      yield { stage: 'reading', done: done + step.value, of };
      step = reading.next();
    }
    done += step.value.length;
    const rows = step.value;
    rosters.push({ snapshot, table, rows, term: termOfRoster(rows) });
  }
  return rosters;
}

/** An 学籍 list that names kinds of hardship says who is entitled as an 应助名单 does. */
const listsHardship = (table: Table): boolean =>
  (table.kind === 'enrolment' || table.kind === 'present') &&
  columnOf(table, 'hardship') !== undefined;

const listsPupils = (table: Table): boolean =>
  columnOf(table, 'name') !== undefined || columnOf(table, 'identityNumber') !== undefined;

/** The person's scheme before the workbook's own 资助标准 sheet, that before a built-in one. */
function standardsOf(
  sheets: readonly StandardsSheet[],
  scheme: Scheme,
  chosen: boolean,
): { readonly rates: readonly Rate[]; readonly standards: string } {
  const rates = sheets.flatMap(({ rows }) => rows.flatMap(({ rate }) => rate ?? []));
  if (rates.length === 0 || (chosen && scheme.rates.length > 0)) {
    const standards = scheme.ratesTitle ?? scheme.documentNumber ?? scheme.title;
    return { rates: scheme.rates, standards };
  }
  // A sheet for the compulsory years says nothing of upper schools: the national base holds there.
  const stages = new Set(rates.map(({ stage }) => stage));
  const others = scheme.id === GENERAL.id ? scheme.rates : [];
  return {
    rates: [...rates, ...others.filter(({ stage }) => !stages.has(stage))],
    standards: sheets.map(({ table }) => table.sheet).join('、'),
  };
}

function readEligible(snapshot: Snapshot, table: Table): EligibleList {
  const children = table.rows.flatMap(({ row }): readonly EligibleChild[] => {
    const text = (field: FieldId): string => {
      const column = columnOf(table, field);
      return column ? textAt(snapshot, table, row, column.column) : '';
    };
    const hardship = text('hardship');
    // A list of all pupils entitles those alone whose hardship it names.
    if (table.kind !== 'eligible' && !readHardship(hardship)) return [];
    const identity = readIdentity(writtenText(text('identityNumber')));
    const child = {
      row,
      name: text('name').replace(/\s/g, ''),
      identity: identity.number ?? text('identityNumber').replace(/\s/g, '').toUpperCase(),
      ...(identity.birth && { birth: identity.birth }),
      school: text('school'),
      hardship,
    };
    return [child];
  });
  return { snapshot, table, children };
}
