import type { ReadingContext } from '../reading/context';
import type { Scheme } from './scheme';

/** What a scheme tells the readers of dates, whatever the list. */
export const schemeContext = ({ issued, parameters }: Scheme): ReadingContext => ({
  ...(issued && { issued }),
  immediateDays: parameters.immediateDays,
  rollForward: parameters.rollForward,
  schoolCalendar: parameters.schoolCalendar,
});
