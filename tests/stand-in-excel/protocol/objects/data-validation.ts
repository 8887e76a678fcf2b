import { z } from 'zod';
import { NOTHING, setter, type WireObject, wireObjects } from '../wire-object';
import type { RangeRef } from './range-ref';

/** An inline list holds 255 signs, its commas included (Excel specifications and limits). */
const rule = z.object({
  list: z.object({ inCellDropDown: z.boolean(), source: z.string().max(255) }),
});
const alert = z.object({
  style: z.enum(['Stop', 'Warning', 'Information']),
  showAlert: z.boolean(),
  title: z.string().max(32),
  message: z.string().max(255),
});

/** Excel.DataValidation of a range, for lists. */
export const dataValidation: (target: RangeRef) => WireObject = wireObjects<RangeRef>({
  type: 'DataValidation',
  scalars: {
    Rule: (range) => validationOf(range)?.rule ?? {},
    ErrorAlert: (range) => validationOf(range)?.alert ?? {},
    Type: (range) => (validationOf(range) ? 'List' : 'None'),
  },
  setters: {
    Rule: setter(rule, (range: RangeRef, given) => {
      range.play.requireWritable(range.sheet);
      range.sheet.validations.push({ area: range.area, rule: given, alert: undefined });
    }),
    ErrorAlert: setter(alert, (range: RangeRef, given) => {
      range.play.requireWritable(range.sheet);
      const validation = validationOf(range);
      if (validation) validation.alert = given;
    }),
  },
  methods: {
    Clear: (range) => {
      range.play.requireWritable(range.sheet);
      range.sheet.validations = range.sheet.validations.filter(
        (validation) => validation !== validationOf(range),
      );
      return NOTHING;
    },
  },
});

const validationOf = ({ sheet, area: { top, left } }: RangeRef) =>
  sheet.validations.find(
    ({ area }) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right,
  );
