import { isWithin, lastDayOf, periodOfColumn } from '../../indicators/visit-periods';
import { readDeadline } from '../../reading/deadline/read-deadline';
import { yearOf } from '../../reading/iso-date';
import { columnsOf } from '../../tables/column-of';
import { tableValue } from '../../tables/table-value';
import type { ReportPage } from '../report-page';
import { ROWS_A_STEP, type Steps } from '../steps';
import { plainTable } from './list-tables';

interface VisitLine {
  readonly name: string;
  readonly due: number;
  readonly visited: number;
  readonly ended: boolean;
  readonly sheet: string;
}

/** 走访: for each quarter or month how many households were visited in it. */
export function* visitsPart(page: ReportPage): Steps {
  const { lists, asOf, findings } = page.result;
  const tables = lists?.tables.filter(({ kind }) => kind === 'visits') ?? [];
  if (!lists || tables.length === 0) return;
  page.heading('visits');
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const having = (code: string): number =>
    findings.filter((each) => each.code === code && sheets.has(each.place.sheet)).length;
  page.paragraph(
    page.say('visits.sum', {
      rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      missing: having('visit-missing'),
      misplaced: having('visit-wrong-quarter'),
      future: having('visit-in-future'),
    }),
  );
  const lines: VisitLine[] = [];
  for (const table of tables) {
    const year = Number(/(\d{4})\s*年/.exec(table.title)?.[1] ?? yearOf(asOf));
    for (const column of columnsOf(table, 'visitedOn')) {
      const period = periodOfColumn(column);
      if (!period) continue;
      let visited = 0;
      for (const [index, { row }] of table.rows.entries()) {
        if (index % ROWS_A_STEP === 0) yield page.draft.nextRow;
        const { written } = tableValue(lists.snapshot, table, row, column.column);
        const { kind, end } = readDeadline(written, { year: { value: year, source: 'title' } });
        const past = kind === 'point' && end !== undefined && end <= asOf;
        if (past && isWithin(end, period, year)) visited++;
      }
      const ended = asOf > lastDayOf(period, year);
      const name = page.say(`visits.${period.kind}`, { year, number: period.number });
      lines.push({ name, due: table.rows.length, visited, ended, sheet: table.sheet });
    }
  }
  yield* plainTable(
    page,
    [
      { head: 'period', from: 1, to: 4, value: ({ name }) => name },
      { head: 'to-visit', from: 5, to: 7, value: ({ due }) => due },
      { head: 'visited', from: 8, to: 10, value: ({ visited }) => visited },
      {
        head: 'not-visited',
        from: 11,
        to: 14,
        value: ({ due, visited, ended }) =>
          ended ? due - visited : page.say('visits.open', { count: due - visited }),
      },
      { head: 'source', from: 15, to: 16, value: ({ sheet }) => sheet },
    ],
    lines,
  );
}
