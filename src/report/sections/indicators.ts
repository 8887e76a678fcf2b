import {
  exactText,
  readIndicatorLine,
  targetText,
  type IndicatorLine,
} from '../../checks/indicators/indicator-line';
import { reaches } from '../../indicators/indicator';
import { schoolBalance } from '../../indicators/school-balance';
import type { ReportPage } from '../report-page';
import type { Steps } from '../steps';
import { plainTable } from './list-tables';

/** 指标: the exact figure beside the target; 差异系数 from the schools' own figures. */
export function* indicatorsPart(page: ReportPage): Steps {
  const { lists, schemeData } = page.result;
  if (!lists) return;
  const { snapshot, tables } = lists;
  const lines = tables
    .filter(({ kind }) => kind === 'indicators')
    .flatMap((table) =>
      table.rows.flatMap(({ row }) => {
        const line = readIndicatorLine(snapshot, table, row, schemeData);
        return line ? [{ ...line, sheet: table.sheet, row }] : [];
      }),
    );
  const balances = tables
    .filter(({ kind }) => kind === 'none')
    .flatMap((table) => schoolBalance(snapshot, table) ?? []);
  if (lines.length === 0 && balances.length === 0) return;
  page.heading('indicators');
  const reached = lines.filter(isReached).length;
  if (lines.length > 0) {
    page.paragraph(
      page.say('indicators.sum', { count: lines.length, reached, missed: lines.length - reached }),
    );
    yield* plainTable<IndicatorLine & { sheet: string; row: number }>(
      page,
      [
        { head: 'indicator', from: 1, to: 5, value: ({ name }) => name, text: true },
        {
          head: 'target',
          from: 6,
          to: 7,
          value: ({ direction, target, actual }) =>
            `${SIGNS[direction] ?? direction}${targetText(target, actual.by !== 1)}`,
        },
        {
          head: 'exact',
          from: 8,
          to: 12,
          value: ({ actual, target }) =>
            actual.by === 1 ? String(actual.of) : exactText(actual, target),
        },
        {
          head: 'reached',
          from: 13,
          to: 14,
          value: (line) => page.say(isReached(line) ? 'reached' : 'not-reached'),
        },
        {
          head: 'source',
          from: 15,
          to: 16,
          value: ({ sheet, row }) => page.say('rows', { sheet, rows: row + 1 }),
        },
      ],
      lines,
    );
  }
  if (balances.length === 0) return;
  page.paragraph(page.say('variation.how'));
  yield* plainTable(
    page,
    [
      { head: 'sheet', from: 1, to: 3, value: ({ sheet }) => sheet },
      { head: 'indicator', from: 4, to: 11, value: ({ name }) => name, text: true },
      { head: 'variation', from: 12, to: 14, value: ({ variation }) => variation.toFixed(6) },
      { head: 'schools', from: 15, to: 16, value: ({ schools }) => schools },
    ],
    balances.flatMap(({ table: { sheet }, schools, indicators, mean }) => [
      ...indicators.map((each) => ({ ...each, sheet, schools })),
      ...(indicators.length > 1
        ? [{ name: page.say('variation.mean'), variation: mean, sheet, schools }]
        : []),
    ]),
  );
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '=': '＝' };

const isReached = ({ actual, direction, target }: IndicatorLine): boolean =>
  reaches(actual, direction, target);
