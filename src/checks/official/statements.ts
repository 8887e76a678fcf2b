import type { Scheme } from '../../schemes/scheme';
import { a1 } from '../../workbook/address';
import { cellAt } from '../../workbook/cells';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Passed, Place } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';
import { citing } from './items';

type Statement = Scheme['statements'][number];

/**
 * Counts that the document makes, where the workbook repeats them: parts against their whole, and one
 * thing with two values. Both values are shown; nobody says here which is right.
 */
export const statementsCheck: CaseCheck = {
  scope: 'case',
  *check({ scheme, snapshot, tables }): Iterable<Finding | Passed> {
    if (scheme.statements.length === 0) return;
    const own = new Set(tables.filter(({ kind }) => kind === 'own').map(({ sheet }) => sheet));
    const placeOf = (statement: Statement): Place | undefined => placeIn(snapshot, own, statement);
    let agreeing = 0;
    for (const { whole, parts } of sums(scheme.statements)) {
      const sum = parts.reduce((total, { value }) => total + value, 0);
      if (sum === whole.value) {
        agreeing++;
        continue;
      }
      const place = placeOf(whole) ?? parts.map(placeOf).find((at) => at !== undefined);
      if (!place) continue;
      yield found('sum-mismatch', place, undefined, {
        params: {
          ...params(whole, sum),
          parts: parts.map(({ value }) => String(value)).join('+'),
        },
      });
    }
    for (const [first, again] of twoValues(scheme.statements)) {
      const place = placeOf(again) ?? placeOf(first);
      if (!place) continue;
      yield found('sum-mismatch', place, undefined, {
        params: { ...params(again, first.value), other: citing(scheme, first.where) },
      });
    }
    if (agreeing > 0) {
      yield { code: 'sums', params: { count: agreeing, stated: agreeing }, count: agreeing };
    }
  },
};

const params = ({ subject, quantity, value, unit }: Statement, sum: number) => ({
  text: `${value}${unit}`,
  name: `${subject}${quantity}`,
  stated: value,
  sum,
  difference: value - sum,
  unit,
});

function sums(
  statements: readonly Statement[],
): readonly { readonly whole: Statement; readonly parts: readonly Statement[] }[] {
  return statements.flatMap((whole) => {
    const parts = statements.filter(({ partOf }) => partOf === whole.id);
    return parts.length > 0 ? [{ whole, parts }] : [];
  });
}

/** Pairs of statements that give one quantity of one subject different values. */
export function twoValues(
  statements: readonly Statement[],
): readonly (readonly [Statement, Statement])[] {
  return statements.flatMap((again, index) => {
    const first = statements
      .slice(0, index)
      .find(
        ({ subject, quantity, unit }) =>
          subject === again.subject && quantity === again.quantity && unit === again.unit,
      );
    return first && first.value !== again.value ? [[first, again] as const] : [];
  });
}

/** The cell that repeats a statement's figure with its unit: 6612户. */
function placeIn(
  snapshot: Snapshot,
  own: ReadonlySet<string>,
  { value, unit }: Statement,
): Place | undefined {
  const figure = new RegExp(`(?<!\\d)${value}\\s*${unit}`);
  const wanted = new Set<number>();
  snapshot.strings.forEach((text, index) => {
    if (figure.test(text)) wanted.add(index);
  });
  if (wanted.size === 0) return undefined;
  for (const sheet of snapshot.sheets) {
    if (own.has(sheet.name)) continue;
    for (let column = 0; column < sheet.columns.length; column++) {
      const values = sheet.columns[column]?.values ?? [];
      for (let row = 0; row < values.length; row++) {
        if (!wanted.has(values[row] ?? -1)) continue;
        if (cellAt(snapshot, sheet, row, column).kind !== 'text') continue;
        return { sheet: sheet.name, cell: a1(row, column) };
      }
    }
  }
  return undefined;
}
