import { daysBetween, type IsoDate } from '../reading/iso-date';
import { nextDuties, type DueDuty } from './duty-calendar';
import { markOf, type DutyMark } from './duty-marks';
import type { Scheme } from './scheme';

/** A time that a duty falls due, with what a person noted of it. */
export interface MarkedDuty extends DueDuty {
  readonly mark?: DutyMark;
}

/**
 * The next time of every duty, with its marks; before them the earlier times that stand on a 上报日历
 * sheet and were not marked as submitted, so that a month left out does not vanish with the month.
 */
export function markedDuties(
  scheme: Scheme,
  asOf: IsoDate,
  marks: readonly DutyMark[],
): readonly MarkedDuty[] {
  const next = nextDuties(scheme, asOf).map((due): MarkedDuty => {
    const mark = markOf(marks, due);
    return { ...due, ...(mark && { mark }) };
  });
  const left = marks.flatMap((mark, index): readonly MarkedDuty[] => {
    const { due, submitted } = mark;
    if (due === '' || due >= asOf || submitted !== undefined) return [];
    const duty = scheme.duties.find(({ name, who }) => name === mark.name && who === mark.who);
    const told =
      next.some((each) => each.duty === duty && each.due === due) ||
      marks.some(
        (other, at) =>
          other.name === mark.name &&
          other.who === mark.who &&
          other.due === due &&
          (at < index || other.submitted !== undefined),
      );
    if (!duty || told) return [];
    return [{ duty, due, daysLeft: daysBetween(asOf, due), state: 'past', mark }];
  });
  return [...left, ...next];
}
