import { dayOfWeek, daysBetween, type IsoDate } from '../../reading/iso-date';
import { isRestDay } from '../../reading/calendar/working-days';
import { dayOfIso } from '../../reading/iso-date';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import { citing, type SchemeCheck, type SchemeView } from './scheme-check';
import { schemeDeadlines, type SchemeDeadline } from './scheme-deadlines';

/** Notice shorter than this is said. */
const SHORT_NOTICE = 7;

/** Deadlines beside the phases, the days of issue and publication, and the days of rest. */
export const windowsCheck: SchemeCheck = {
  *check(view): Iterable<Finding | Passed> {
    const dated = schemeDeadlines(view.scheme).flatMap((deadline) =>
      deadline.end === undefined ? [] : [{ ...deadline, end: deadline.end }],
    );
    yield* outsidePhases(
      view,
      dated.filter(({ list }) => list !== 'duties'),
    );
    yield* beforeIssue(view, dated);
    yield* onRestDays(view, dated);
  },
};

type Dated = SchemeDeadline & { readonly end: IsoDate };

function* outsidePhases(
  { scheme, places }: SchemeView,
  dated: readonly Dated[],
): Iterable<Finding | Passed> {
  const phases = scheme.phases.filter(({ rectifies }) => rectifies);
  const first = phases.find(({ start }) => start !== undefined);
  const last = phases.at(-1);
  if (!first?.start || dated.length === 0) return;
  const finish = last?.end;
  let inside = 0;
  for (const { list, index, key, text, end, where } of dated) {
    if (end >= first.start && (!finish || end <= finish)) {
      inside++;
      continue;
    }
    const phase = end < first.start ? first : (last ?? first);
    yield found('deadline-outside-window', places(list, index, key), 'deadline', {
      params: {
        text,
        end,
        name: phase.name,
        start: phase.start ?? '',
        finish: phase.end ?? '',
        where: `${citing(scheme, phase.where)}；${where}`,
      },
    });
  }
  if (inside > 0)
    yield { code: 'window', params: { count: inside, stated: dated.length }, count: inside };
}

function* beforeIssue({ scheme, places }: SchemeView, dated: readonly Dated[]): Iterable<Finding> {
  const { issued, posted } = scheme;
  const earliest = [...dated].sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))[0];
  for (const { list, index, key, name, text, end, where } of dated) {
    const place = places(list, index, key);
    const cited = citing(scheme, where);
    if (issued !== undefined && end < issued) {
      yield found('deadline-outside-window', place, 'deadline', {
        params: { text, end, issued, where: cited },
      });
    } else if (posted !== undefined && end < posted) {
      yield found('posted-after-deadline', place, 'deadline', {
        params: { text, name, end, on: posted, where: cited },
      });
    }
  }
  if (!earliest || issued === undefined) return;
  const days = daysBetween(issued, earliest.end);
  if (days < 0 || days > SHORT_NOTICE) return;
  const { list, index, key, name, text, end, where } = earliest;
  yield found('short-notice', places(list, index, key), 'deadline', {
    params: { text, name, end, issued, days, where: citing(scheme, where) },
  });
}

/** Said once for each day, with all its places. */
function* onRestDays({ places }: SchemeView, dated: readonly Dated[]): Iterable<Finding> {
  const byEnd = new Map<IsoDate, Dated[]>();
  for (const deadline of dated) {
    if (isRest(deadline.end))
      byEnd.set(deadline.end, [...(byEnd.get(deadline.end) ?? []), deadline]);
  }
  for (const [end, [first, ...more]] of byEnd) {
    if (!first) continue;
    const place = places(first.list, first.index, first.key);
    yield found('rest-day-deadline', place, 'deadline', {
      params: { text: first.text, end, weekday: dayOfWeek(end) },
      related: more.map(({ list, index, key, text }) => ({ ...places(list, index, key), text })),
    });
  }
}

function isRest(date: IsoDate): boolean {
  const day = dayOfIso(date);
  return day !== undefined && (isRestDay(day) ?? dayOfWeek(date) > 5);
}
