import { countyOf, problemOf, type CrossPair } from '../../checks/cross/cross-pairs';
import { readFigure } from '../../indicators/indicator';
import { shortened } from '../../checks/shortened';
import { sourceRows } from '../source-rows';
import type { ReportPage } from '../report-page';
import type { Steps } from '../steps';
import { plainTable } from './list-tables';

/** 自查与互查: each problem that others found beside the nearest of the unit's own, and the points. */
export function* crossPart(page: ReportPage): Steps {
  const { cross, schemeData } = page.result;
  if (!cross) return;
  page.heading('cross');
  const missed = cross.pairs.filter(({ known }) => !known);
  page.paragraph(
    page.say('cross.sum', {
      count: cross.pairs.length,
      known: cross.pairs.length - missed.length,
      missed: missed.length,
      absent: missed.filter(({ onLedger }) => onLedger === false).length,
    }),
  );
  yield* plainTable<CrossPair>(
    page,
    [
      { head: 'county', from: 1, to: 1, value: ({ row }) => countyOf(row) },
      { head: 'found-by-others', from: 2, to: 6, value: ({ row }) => problem(row), text: true },
      {
        head: 'nearest',
        from: 7,
        to: 11,
        value: ({ nearest }) =>
          nearest ? `${problem(nearest.row)}（${sourceRows([nearest.row], page.render)}）` : '',
        text: true,
      },
      {
        head: 'likeness',
        from: 12,
        to: 12,
        value: ({ nearest }) => (nearest ? `${Math.round(nearest.likeness * 100)}%` : ''),
      },
      {
        head: 'result',
        from: 13,
        to: 14,
        value: ({ known }) => page.say(known ? 'cross.known' : 'cross.missed'),
      },
      { head: 'deduction', from: 15, to: 15, value: ({ row }) => row.texts.get('deduction') ?? '' },
      { head: 'source', from: 16, to: 16, value: ({ row }) => sourceRows([row], page.render) },
    ],
    cross.pairs,
  );
  if (missed.length === 0) return;
  const each = schemeData.parameters.missedDeduction;
  const counties = new Map<string, CrossPair[]>();
  for (const pair of missed) {
    const county = countyOf(pair.row);
    counties.set(county, [...(counties.get(county) ?? []), pair]);
  }
  page.paragraph(
    each === undefined ? page.say('cross.points') : page.say('cross.points-each', { each }),
  );
  yield* plainTable(
    page,
    [
      { head: 'county', from: 1, to: 5, value: ([county]) => county || page.say('unnamed') },
      { head: 'missed', from: 6, to: 8, value: ([, pairs]) => pairs.length },
      { head: 'deducted', from: 9, to: 12, value: ([, pairs]) => sumOf(pairs) },
      {
        head: 'not-deducted',
        from: 13,
        to: 16,
        value: ([, pairs]) => pairs.filter((pair) => pointsOf(pair) === undefined).length,
      },
    ],
    [...counties],
  );
}

const problem = (row: CrossPair['row']): string => shortened(problemOf(row), 80);

const pointsOf = ({ row }: CrossPair): number | undefined => {
  const points = readFigure({ kind: 'text', text: row.texts.get('deduction') ?? '' });
  return points === undefined ? undefined : Math.abs(points);
};

/** In tenths of thousandths, so that 0.1 and 0.2 are 0.3. */
const sumOf = (pairs: readonly CrossPair[]): number =>
  pairs.reduce((sum, pair) => sum + Math.round((pointsOf(pair) ?? 0) * 10000), 0) / 10000;
