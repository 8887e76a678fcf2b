import type { NoRate } from '../../aid/pupil';
import type { FieldId } from '../../tables/fields';

/** The column in which what is missing for a rate would stand. */
export const NO_RATE_FIELDS: Readonly<Record<NoRate, FieldId>> = {
  'missing-stage': 'stage',
  'missing-boarding': 'boarding',
  'missing-class': 'teachingMode',
  'unknown-class': 'teachingMode',
  'missing-term': 'term',
  'no-rate': 'amount',
  'no-standard': 'amount',
  'not-pupils': 'amount',
};
