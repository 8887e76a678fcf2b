import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { RowCheck } from '../judgement';

/**
 * A deadline before the problem was found, before the document was issued, or outside the phases in
 * which it has problems put right. Phases follow one another: the window runs from the first one's
 * start to the last one's end.
 */
export const windowCheck: RowCheck = {
  scope: 'row',
  *check(row, _list, { scheme }): Iterable<Finding> {
    const { end, confirm } = row.deadline;
    if (!end || confirm || row.deadline.kind === 'recurring') return;
    const { foundOn } = row;
    // Nobody is told of a problem to have it put right before it was found.
    if (foundOn && end < foundOn) {
      yield foundAt('deadline-outside-window', row, 'deadline', {
        params: { end, foundOn, where: '' },
      });
      return;
    }
    if (scheme.issued && end < scheme.issued) {
      yield foundAt('deadline-outside-window', row, 'deadline', {
        params: { end, issued: scheme.issued, where: scheme.documentNumber ?? scheme.title },
      });
      return;
    }
    const phases = scheme.phases.filter(({ rectifies }) => rectifies);
    const first = phases.find(({ start }) => start !== undefined);
    const last = phases.at(-1);
    if (!first?.start) return;
    const finish = last?.end;
    if (end >= first.start && (!finish || end <= finish)) return;
    const phase = end < first.start ? first : (last ?? first);
    yield foundAt('deadline-outside-window', row, 'deadline', {
      params: {
        end,
        name: phase.name,
        start: phase.start ?? '',
        finish: phase.end ?? '',
        where: `${scheme.documentNumber ?? scheme.title}${phase.where}`,
      },
    });
  },
};
