import type { AidCase } from '../../aid/aid-case';
import { yuanFixed } from '../../aid/due';
import { readTeachingMode } from '../../aid/pupil-kind';
import { rateClass, rateClassKey } from '../../aid/rate-class';
import { fenPerTerm, fenPerYear, termOrderOf, type Rate } from '../../aid/rate-table';
import type { StandardRow, StandardsSheet } from '../../aid/standards-sheet';
import { readTerms, type Term } from '../../aid/term';
import { columnOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import { a1 } from '../../workbook/address';
import type { Finding } from '../finding';
import { found, placeText } from '../found';
import type { CaseCheck } from '../judgement';
import { foundAtPupil } from './pupil-place';

/** A workbook's own 资助标准 sheet: its mistakes, and where it differs from the scheme it names. */
export const standardsCheck: CaseCheck = {
  scope: 'case',
  *check({ aid, scheme }): Iterable<Finding> {
    if (!aid) return;
    const year = scheme.year ?? Number(scheme.issued?.slice(0, 4) ?? NaN);
    for (const sheet of aid.sheets) {
      for (const row of sheet.rows) {
        yield* mistakes(sheet, row);
        if (row.rate) yield* difference(sheet, row, row.rate, aid, usualTerm(aid, year));
      }
      yield* overlaps(sheet);
    }
    for (const { rate, nationalFen, rows, roster, pupil } of aid.local) {
      const stated = yuanFixed(rate.fen ?? 0);
      const params = { name: rateClass(rate), stated, official: yuanFixed(nationalFen), rows };
      yield foundAtPupil('scheme-differs', roster, pupil, 'amount', { params });
    }
  },
};

function* mistakes({ table }: StandardsSheet, row: StandardRow): Iterable<Finding> {
  const stage = placeOf(table, row, 'stage');
  if (row.stageText === '') {
    // A sheet without 学段 speaks of something else, or of all of them.
    if (stage.cell === '') return;
    yield found('missing-stage', stage, 'stage', { params: { text: '' } });
    return;
  }
  if (!row.stageKnown) {
    const params = { text: row.stageText, stage: row.stageText };
    yield found('unknown-class', stage, 'stage', { params });
  }
  const { rate, term } = row;
  if (rate && rate.fen === undefined && !row.saysWhy) {
    const place = { sheet: table.sheet, cell: row.amountCell };
    const where = `${table.sheet}${rateClass(rate)}`;
    yield found('missing-required', place, 'rate', { params: { text: '', where } });
  }
  const half = rate && fenPerTerm(rate);
  if (rate?.per === 'school-year' && term && half !== undefined && half !== term.fen) {
    const place = { sheet: table.sheet, cell: term.cell };
    const other = { sheet: table.sheet, cell: row.amountCell };
    yield twoValues(place, `${rateClass(rate)} 每学期`, term.fen, half, placeText(other));
  }
}

/** Two rates of one class in force in one term, with two amounts: the later one is taken. */
function* overlaps({ table, rows }: StandardsSheet): Iterable<Finding> {
  const before = new Map<string, StandardRow[]>();
  for (const row of rows) {
    const { rate } = row;
    if (rate?.fen === undefined) continue;
    const key = rateClassKey(rate);
    const own = before.get(key) ?? [];
    const rival = own.find(
      (other) => other.rate && inOneTerm(other.rate, rate) && other.rate.fen !== rate.fen,
    );
    const [fen, otherFen] = [fenPerYear(rate), rival?.rate && fenPerYear(rival.rate)];
    if (rival && fen !== undefined && otherFen !== undefined && fen !== otherFen) {
      const place = { sheet: table.sheet, cell: row.amountCell };
      const other = placeText({ sheet: table.sheet, cell: rival.amountCell });
      yield twoValues(place, rateClass(rate), fen, otherFen, other);
    }
    before.set(key, [...own, row]);
  }
}

function inOneTerm(a: Rate, b: Rate): boolean {
  const from = (rate: Rate): number => termOrderOf(rate.from) ?? -Infinity;
  const to = (rate: Rate): number => termOrderOf(rate.to) ?? Infinity;
  return from(a) <= to(b) && from(b) <= to(a);
}

function* difference(
  { table }: StandardsSheet,
  row: StandardRow,
  rate: Rate,
  aid: AidCase,
  usual: Term | undefined,
): Iterable<Finding> {
  const stated = fenPerYear(rate);
  const [term] = [rate.from, rate.to].flatMap((name) => readTerms(name ?? ''));
  const at = term ?? usual;
  if (stated === undefined || !at) return;
  const official = aid.scheme.rateOf({
    stage: rate.stage,
    boarding: rate.boarding,
    teachingMode: readTeachingMode(rate.teachingMode ?? '', aid.scheme.modes),
    hardshipText: rate.hardshipKinds?.join('、') ?? '',
    item: rate.item,
    term: at,
  });
  const fen = official && fenPerYear(official);
  if (fen === stated) return;
  const place = { sheet: table.sheet, cell: row.amountCell };
  const params = { name: rateClass(rate), stated: yuanFixed(stated), text: yuanFixed(stated) };
  // Where no document is named, a region's own rate beside the national one is its right.
  const uncovered = fen === undefined || !aid.schemeNamed;
  yield found('scheme-differs', place, 'rate', {
    params: { ...params, official: fen === undefined ? '' : yuanFixed(fen) },
    exception: uncovered,
  });
}

/** The term that most speaks for the workbook: its rosters', else the spring of the scheme's year. */
function usualTerm({ rosters }: AidCase, year: number): Term | undefined {
  const own = rosters.flatMap(({ term }) => term ?? []);
  return own[0] ?? (Number.isNaN(year) ? undefined : { year, half: 'spring' });
}

function twoValues(
  place: { readonly sheet: string; readonly cell: string },
  name: string,
  stated: number,
  sum: number,
  other: string,
): Finding {
  return found('sum-mismatch', place, 'rate', {
    params: {
      text: yuanFixed(stated),
      name,
      stated: yuanFixed(stated),
      sum: yuanFixed(sum),
      difference: yuanFixed(stated - sum),
      unit: '元',
      other,
    },
  });
}

function placeOf(
  table: StandardsSheet['table'],
  { row }: StandardRow,
  field: FieldId,
): { readonly sheet: string; readonly cell: string } {
  const column = columnOf(table, field);
  return { sheet: table.sheet, cell: column ? a1(row, column.column) : '' };
}
