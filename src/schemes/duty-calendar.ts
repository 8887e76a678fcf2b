import { isRestDay } from '../reading/calendar/working-days';
import { addDays, dayOfIso, dayOfWeek, daysBetween, type IsoDate } from '../reading/iso-date';
import { nextDue } from './next-due';
import type { Scheme } from './scheme';

/** One time that a duty falls due. */
export interface DueDuty {
  readonly duty: Scheme['duties'][number];
  /** Absent where the document names no day, and where the duty has ended. */
  readonly due?: IsoDate;
  /** Below 0 where the day has passed. */
  readonly daysLeft?: number;
  /** 1 to 7 where the day is one of rest: nothing moves by itself. */
  readonly restDay?: number;
  readonly state: 'due' | 'past' | 'no-day' | 'over';
}

export interface CalendarOptions {
  readonly asOf: IsoDate;
  /** Times that come again are told up to this day; a year from the as-of date unless given. */
  readonly until?: IsoDate;
}

/** Nobody reads a calendar of more: daily duties are told by their first days. */
const MOST_TIMES = 60;

/** The next time of every duty, by day; those without a day, and those that have ended, last. */
export function nextDuties(scheme: Scheme, asOf: IsoDate): readonly DueDuty[] {
  return scheme.duties
    .filter(({ repeats }) => repeats === undefined)
    .map((duty) => nextOf(duty, scheme, asOf))
    .sort(byDay);
}

/** Every time that a duty falls due from the as-of date on, by day. */
export function dutyCalendar(
  scheme: Scheme,
  { asOf, until = addDays(asOf, 365) }: CalendarOptions,
): readonly DueDuty[] {
  return scheme.duties
    .filter(({ repeats }) => repeats === undefined)
    .flatMap((duty) => {
      const times: DueDuty[] = [];
      let from = asOf;
      while (times.length < MOST_TIMES) {
        const next = nextOf(duty, scheme, from);
        if (next.state !== 'due' || next.due === undefined || next.due > until) break;
        times.push({ ...next, daysLeft: daysBetween(asOf, next.due) });
        from = addDays(next.due, 1);
      }
      return times;
    })
    .sort(byDay);
}

function nextOf(duty: DueDuty['duty'], scheme: Scheme, asOf: IsoDate): DueDuty {
  const [cycle, detail = ''] = duty.rule.split(/:(.*)/s);
  if (cycle === 'once') return { duty, ...dated(detail, asOf) };
  if (cycle !== 'daily' && detail === '') return { duty, state: 'no-day' };
  const due = nextDue(duty.rule, asOf);
  const end = duty.until ?? lastDay(scheme);
  if (due === undefined) return { duty, state: 'no-day' };
  if (end !== undefined && due > end) return { duty, state: 'over' };
  return { duty, ...dated(due, asOf) };
}

function dated(due: IsoDate, asOf: IsoDate): Omit<DueDuty, 'duty'> {
  const day = dayOfIso(due);
  const rests = day !== undefined && (isRestDay(day) ?? dayOfWeek(due) > 5);
  const daysLeft = daysBetween(asOf, due);
  return {
    due,
    daysLeft,
    state: daysLeft < 0 ? 'past' : 'due',
    ...(rests && { restDay: dayOfWeek(due) }),
  };
}

/** A duty without an end of its own ends with the last phase. */
const lastDay = ({ phases }: Scheme): IsoDate | undefined =>
  phases
    .flatMap(({ end }) => (end === undefined ? [] : [end]))
    .sort()
    .at(-1);

const STATES = ['due', 'past', 'no-day', 'over'];

function byDay(a: DueDuty, b: DueDuty): number {
  const order = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  if (order !== 0) return order;
  const [one, two] = [a.due ?? '', b.due ?? ''];
  return one < two ? -1 : one > two ? 1 : 0;
}
