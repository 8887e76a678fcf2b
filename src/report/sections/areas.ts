import type { ListsCase } from '../../checks/check-result';
import { readNames } from '../../reading/names/read-names';
import { columnOf, columnsOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import type { Table } from '../../tables/table';
import { tableValue, textAt } from '../../tables/table-value';
import type { ReportPage } from '../report-page';
import type { Steps } from '../steps';
import { plainTable } from './list-tables';

interface Chain {
  readonly town: string;
  readonly office: string;
  readonly owner: string;
  readonly area: string;
  readonly areaOffice: string;
  readonly areaOwner: string;
  readonly group: string;
  readonly leader: string;
}

/** 包片: who answers for each township, from the office's person up to the group's leader. */
export function* areasPart(page: ReportPage): Steps {
  const { lists, findings, passed } = page.result;
  const tables = lists?.tables.filter(({ kind }) => kind === 'areas') ?? [];
  if (!lists || tables.length === 0) return;
  page.heading('areas');
  const chains = tables.flatMap((table) => chainsOf(lists, table));
  const distinct = (of: (chain: Chain) => string): number =>
    new Set(chains.map(of).filter((text) => text !== '')).size;
  const having = (code: string): number => findings.filter((each) => each.code === code).length;
  const complete = passed.find(({ code }) => code === 'towns');
  page.paragraph(
    page.say(complete ? 'areas.complete' : 'areas.sum', {
      groups: distinct(({ group, leader }) => `${group}${leader}`),
      offices: distinct(({ office }) => office),
      areas: distinct(({ area }) => area),
      towns: chains.length,
      missing: having('town-missing'),
      twice: having('town-twice'),
      unknown: having('unknown-town'),
      register: Number(complete?.params['stated'] ?? 0),
    }),
  );
  yield* plainTable<Chain>(
    page,
    [
      { head: 'township', from: 1, to: 2, value: ({ town }) => town },
      { head: 'office', from: 3, to: 5, value: ({ office }) => office },
      { head: 'owner', from: 6, to: 7, value: ({ owner }) => owner },
      { head: 'area', from: 8, to: 10, value: ({ area }) => area },
      { head: 'area-office', from: 11, to: 13, value: ({ areaOffice }) => areaOffice },
      { head: 'owner', from: 14, to: 14, value: ({ areaOwner }) => areaOwner },
      { head: 'group', from: 15, to: 15, value: ({ group }) => group },
      { head: 'group-leader', from: 16, to: 16, value: ({ leader }) => leader },
    ],
    chains,
  );
}

function chainsOf({ snapshot }: ListsCase, table: Table): readonly Chain[] {
  const towns = columnOf(table, 'township');
  if (!towns) return [];
  // 责任人 stands under the office and under the area: the first belongs to the office.
  const [owner, areaOwner] = columnsOf(table, 'owner');
  const seen = new Set<string>();
  return table.rows.flatMap(({ row }) => {
    const value = tableValue(snapshot, table, row, towns.column);
    const at = `${value.row} ${value.column}`;
    // A merged cell assigns its townships once.
    if (seen.has(at)) return [];
    seen.add(at);
    const text = (column: number | undefined): string =>
      column === undefined ? '' : textAt(snapshot, table, row, column).replace(/\s/g, '');
    const of = (field: FieldId): string => text(columnOf(table, field)?.column);
    return readNames(value.written, { field: 'township' }).names.map(({ name }) => ({
      town: name,
      office: of('office'),
      owner: text(owner?.column),
      area: of('area'),
      areaOffice: of('areaOffice'),
      areaOwner: text(areaOwner?.column),
      group: of('group'),
      leader: of('leader'),
    }));
  });
}
