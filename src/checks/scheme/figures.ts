import type { COUNTED, Scheme } from '../../schemes/scheme';
import { tableOf } from '../../schemes/sheets/scheme-places';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import { citing, related, type SchemeCheck, type SchemeView } from './scheme-check';

type Statement = Scheme['statements'][number];

/** Figures against their parts, their other mentions, what they count, and the goals set within them. */
export const figuresCheck: SchemeCheck = {
  *check(view): Iterable<Finding | Passed> {
    for (const [index, statement] of view.scheme.statements.entries()) {
      yield* parts(view, statement, index);
      yield* again(view, statement, index);
      yield* counted(view, statement, index);
      yield* goal(view, statement, index);
    }
  },
};

const nameOf = ({ subject, quantity }: Statement): string => `${subject}${quantity}`;

function* mismatch(
  { places }: SchemeView,
  statement: Statement,
  index: number,
  sum: number,
  more: Readonly<Record<string, string>>,
  others: Finding['related'] = [],
): Iterable<Finding> {
  const { value, unit } = statement;
  yield found('sum-mismatch', places('statements', index, 'value'), undefined, {
    params: {
      ...{ text: `${value}${unit}`, name: nameOf(statement), stated: value, sum },
      ...{ difference: rounded(Math.abs(value - sum)), unit, ...more },
    },
    related: others,
  });
}

function* parts(view: SchemeView, whole: Statement, index: number): Iterable<Finding | Passed> {
  const of = view.scheme.statements
    .map((part, at) => ({ part, at }))
    .filter(({ part }) => part.partOf === whole.id);
  if (of.length === 0) return;
  const sum = rounded(of.reduce((total, { part }) => total + part.value, 0));
  const text = of.map(({ part }) => String(part.value)).join('+');
  if (sum === whole.value) {
    yield passed('scheme-sums', { name: nameOf(whole), stated: whole.value, parts: text });
    return;
  }
  const places = of.map(({ part, at }) =>
    related(
      view,
      'statements',
      at,
      'value',
      `${nameOf(part)}${part.value}${part.unit}（${part.where}）`,
    ),
  );
  yield* mismatch(view, whole, index, sum, { parts: text, where: whole.where }, places);
}

/** The same quantity of the same subject, stated before. */
function* again(view: SchemeView, statement: Statement, index: number): Iterable<Finding | Passed> {
  const same = (other: Statement): boolean =>
    other.subject === statement.subject &&
    other.quantity === statement.quantity &&
    other.unit === statement.unit;
  const at = view.scheme.statements.findIndex(same);
  const first = view.scheme.statements[at];
  if (!first || at === index) return;
  const { value, unit } = first;
  if (value === statement.value) {
    yield passed('same-figures', { name: nameOf(first), count: 2, stated: value });
    return;
  }
  yield* mismatch(view, statement, index, value, { other: citing(view.scheme, first.where) }, [
    related(view, 'statements', at, 'value', `${value}${unit}`),
  ]);
}

/** What the scheme itself lists, or the document names one by one. */
function* counted(
  view: SchemeView,
  statement: Statement,
  index: number,
): Iterable<Finding | Passed> {
  const { counts, members, value } = statement;
  const listed = [
    ...(counts ? [{ count: lengthOf(view.scheme, counts), other: sheetOf(counts) }] : []),
    ...(members.length > 0 ? [{ count: members.length, other: members.join('、') }] : []),
  ];
  for (const { count, other } of listed) {
    if (count === value) yield passed('counts', { name: nameOf(statement), count, stated: value });
    else yield* mismatch(view, statement, index, count, { other });
  }
}

/** A goal within a stock: what is left of it is shown. */
function* goal(view: SchemeView, statement: Statement, index: number): Iterable<Finding | Passed> {
  const { goalOf, value, unit, where } = statement;
  const at = view.scheme.statements.findIndex(({ id }) => id === goalOf);
  const stock = view.scheme.statements[at];
  if (goalOf === undefined || !stock) return;
  if (value === stock.value) {
    yield passed('goal-reached', { name: nameOf(statement), stated: value });
    return;
  }
  const other = citing(view.scheme, stock.where);
  if (value > stock.value) {
    yield* mismatch(view, statement, index, stock.value, { other });
    return;
  }
  yield found('target-remainder', view.places('statements', index, 'value'), undefined, {
    params: {
      ...{ text: `${value}${unit}`, name: nameOf(statement), stated: value, sum: stock.value },
      ...{ difference: rounded(stock.value - value), unit, other },
      where: citing(view.scheme, where),
    },
    related: [related(view, 'statements', at, 'value', `${stock.value}${stock.unit}`)],
  });
}

type Counted = (typeof COUNTED)[number];

function lengthOf(scheme: Scheme, counts: Counted): number {
  if (counts === 'counties') return scheme.units.filter(({ kind }) => kind === 'county').length;
  if (counts === 'townships') return scheme.units.filter(({ kind }) => kind === 'township').length;
  return scheme[counts].length;
}

const sheetOf = (counts: Counted): string =>
  tableOf(counts === 'counties' || counts === 'townships' ? 'units' : counts).sheet;

const passed = (code: string, params: Passed['params']): Passed => ({
  code,
  params: { count: 1, ...params },
  count: 1,
});

/** Sums of decimals carry no binary dust. */
const rounded = (value: number): number => Number(value.toPrecision(12));
