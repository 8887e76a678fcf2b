import { z } from 'zod';
import { validate, validationAt } from '../../model/validation';
import { RichApiError } from '../rich-api-error';
import { NOTHING, setter, type WireObject, wireObjects } from '../wire-object';
import type { RangeRef } from './range-ref';

/** An inline list holds 255 signs, its commas included (Excel specifications and limits). */
const between = <V extends z.ZodType>(bound: V) =>
  z.strictObject({ formula1: bound, formula2: bound, operator: z.literal('Between') });
const rule = z.union([
  z.strictObject({
    list: z.strictObject({ inCellDropDown: z.boolean(), source: z.string().min(1).max(255) }),
  }),
  z.strictObject({ date: between(z.iso.date()) }),
  z.strictObject({ decimal: between(z.number()) }),
  z.strictObject({ wholeNumber: between(z.number().int()) }),
  z.strictObject({ textLength: between(z.number().int()) }),
]);
const TYPES = {
  list: 'List',
  date: 'Date',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  textLength: 'TextLength',
} as const;
const typeOf = (given: object): string =>
  Object.entries(TYPES).find(([name]) => name in given)?.[1] ?? 'None';
const alert = z.strictObject({
  style: z.enum(['Stop', 'Warning', 'Information']),
  showAlert: z.boolean(),
  title: z.string().max(32),
  message: z.string().max(255),
});

/** Excel.DataValidation of a range: lists whose words stand in the rule itself, and bounds. */
export const dataValidation: (target: RangeRef) => WireObject = wireObjects<RangeRef>({
  type: 'DataValidation',
  scalars: {
    // Where the cells of the range do not agree there is no one answer.
    Rule: (range) => same(range, (found) => found?.rule ?? {}) ?? null,
    ErrorAlert: (range) => same(range, (found) => found?.alert ?? {}) ?? null,
    IgnoreBlanks: (range) => same(range, (found) => found?.ignoreBlanks ?? true) ?? null,
    Type: (range) => same(range, (found) => typeOf(found?.rule ?? {})) ?? 'Inconsistent',
  },
  setters: {
    Rule: setter(rule, (range: RangeRef, given) => {
      range.play.requireWritable(range.sheet);
      if ('list' in given && given.list.source.startsWith('=')) {
        throw new RichApiError('NotImplemented', 'The stand-in plays no lists from cells.');
      }
      validate(range.sheet, range.area, given);
    }),
    ErrorAlert: setter(alert, (range: RangeRef, given) => {
      change(range, (validation) => {
        validation.alert = given;
      });
    }),
    IgnoreBlanks: setter(z.boolean(), (range: RangeRef, given) => {
      change(range, (validation) => {
        validation.ignoreBlanks = given;
      });
    }),
  },
  methods: {
    Clear: (range) => {
      range.play.requireWritable(range.sheet);
      validate(range.sheet, range.area, undefined);
      return NOTHING;
    },
  },
});

type Found = ReturnType<typeof validationAt>;

/** What is the same for every cell of the range, or undefined. */
function same<T>({ sheet, area }: RangeRef, of: (found: Found) => T): T | undefined {
  const first = of(validationAt(sheet, area.top, area.left));
  const text = JSON.stringify(first);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (JSON.stringify(of(validationAt(sheet, row, column))) !== text) return undefined;
    }
  }
  return first;
}

/** Changes the rule of the range's cells; Excel knows no alert without a rule. */
function change(range: RangeRef, act: (validation: NonNullable<Found>) => void): void {
  range.play.requireWritable(range.sheet);
  const validation =
    same(range, (found) => found?.rule) &&
    validationAt(range.sheet, range.area.top, range.area.left);
  if (!validation) throw new RichApiError('InvalidOperation', 'There is no rule in these cells.');
  // Only these cells: the rule of others stays as it was.
  validate(range.sheet, range.area, validation.rule);
  const own = validationAt(range.sheet, range.area.top, range.area.left);
  if (!own) return;
  Object.assign(own, { alert: validation.alert, ignoreBlanks: validation.ignoreBlanks });
  act(own);
}
