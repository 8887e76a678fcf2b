import { addDays, daysBetween } from '../../reading/iso-date';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import { citing, type SchemeCheck } from './scheme-check';

/** Phases follow one another, without days that belong to none of them or to two. */
export const phasesCheck: SchemeCheck = {
  *check({ scheme, places }): Iterable<Finding | Passed> {
    let following = 0;
    for (const [index, phase] of scheme.phases.entries()) {
      const before = scheme.phases[index - 1];
      if (!before?.end) continue;
      const next = addDays(before.end, 1);
      const names = { name: phase.name, otherText: before.name };
      const place = places('phases', index, 'start');
      if (phase.start === undefined) {
        yield found('phase-without-start', place, undefined, {
          params: { ...names, start: next, where: citing(scheme, phase.where) },
        });
      } else if (phase.start > next) {
        const finish = addDays(phase.start, -1);
        yield found('phase-gap', place, undefined, {
          params: {
            ...names,
            text: phase.start,
            start: next,
            finish,
            days: daysBetween(before.end, phase.start) - 1,
          },
          related: [{ ...places('phases', index - 1, 'end'), text: before.end }],
        });
      } else if (phase.start < next) {
        yield found('phase-overlap', place, undefined, {
          params: { ...names, text: phase.start, start: phase.start, finish: before.end },
          related: [{ ...places('phases', index - 1, 'end'), text: before.end }],
        });
      } else following++;
    }
    if (following > 0)
      yield {
        code: 'phases-follow',
        params: { count: following, stated: following },
        count: following,
      };
  },
};
