import type { Scheme } from '../../schemes/scheme';
import { ledgerTypeOf } from '../../schemes/ledger-type';
import type { Finding } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';
import { areaRows, type AreaOffice, type AreaRow } from './area-rows';

/** Each row of a 包片 table names who answers, and names whom the document names. */
export const responsibleCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables, scheme }): Iterable<Finding> {
    for (const table of tables) {
      if (table.kind !== 'areas') continue;
      const rows = areaRows(snapshot, table);
      const { where, title } = ledgerTypeOf(scheme, table);
      const told = new Set<string>();
      for (const finding of [
        ...rows.flatMap((row) => blanks(row, table.sheet, where || title || table.sheet)),
        ...rows.flatMap((row) => differing(row, table.sheet, scheme.areas)),
      ]) {
        // A merged cell is told once.
        const key = `${finding.place.cell} ${String(finding.params['stated'])}`;
        if (told.has(key)) continue;
        told.add(key);
        yield finding;
      }
    }
  },
};

const blanks = ({ cells }: AreaRow, sheet: string, where: string): readonly Finding[] =>
  cells
    .filter(({ text }) => text === '')
    .map(({ field, cell }) =>
      found('missing-required', { sheet, cell }, field, {
        params: { text: '', where, fields: field },
      }),
    );

interface Assigned {
  readonly area: Scheme['areas'][number];
  readonly office: AreaOffice;
}

/** The row goes by the office to which the document gives most of its townships. */
function differing(
  { cells, towns, townCell }: AreaRow,
  sheet: string,
  areas: Scheme['areas'],
): readonly Finding[] {
  const of = new Map<string, Assigned>(
    areas.flatMap((area) =>
      area.offices.flatMap((office) =>
        office.townships.map((town) => [town, { area, office }] as const),
      ),
    ),
  );
  const known = towns.flatMap((town) => {
    const assigned = of.get(town);
    return assigned ? [{ town, ...assigned }] : [];
  });
  const count = (office: AreaOffice): number =>
    known.filter((other) => other.office === office).length;
  const main = [...known].sort((a, b) => count(b.office) - count(a.office))[0];
  if (!main) return [];
  const here = cells.map(({ text }) => text).filter((text) => text !== '');
  const differs = (text: string, name: string, stated: string, where: string) => ({
    params: { text, name, stated, where },
  });
  return [
    ...known
      .filter(({ office }) => office !== main.office)
      .map(({ town, area, office }) => {
        const stated = [area.leader, area.area, office.office, office.owner].join('、');
        const details = differs(here.join('、'), town, stated, area.where);
        return found('area-differs', { sheet, cell: townCell }, 'township', details);
      }),
    ...cells.flatMap(({ field, cell, text, stated }) => {
      const wanted = stated(main.area, main.office);
      if (text === '' || plain(text).includes(plain(wanted))) return [];
      const details = differs(text, towns.join('、'), wanted, main.area.where);
      return [found('area-differs', { sheet, cell }, field, details)];
    }),
  ];
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
