import type { IsoDate } from '../../reading/iso-date';
import type { Scheme } from '../../schemes/scheme';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import { citing, related, type SchemeCheck, type SchemeView } from './scheme-check';
import { onceDay } from './scheme-deadlines';

type Duty = Scheme['duties'][number];
interface DatedDuty {
  readonly duty: Duty;
  readonly index: number;
  readonly due: IsoDate;
}

const PLAN = /方案|计划|安排/;
const REPORT = /进展|成效|总结|报告|情况/;

/** Duties in the order of what they build on, and within the phases to which they belong. */
export const dutyOrderCheck: SchemeCheck = {
  *check(view): Iterable<Finding | Passed> {
    const dated = view.scheme.duties.flatMap((duty, index): DatedDuty[] => {
      const due = onceDay(duty.rule);
      return due === undefined ? [] : [{ duty, index, due }];
    });
    yield* inputs(view, dated);
    yield* withinPhases(view, dated);
  },
};

function* inputs(view: SchemeView, dated: readonly DatedDuty[]): Iterable<Finding | Passed> {
  const { scheme, places } = view;
  let inOrder = 0;
  for (const { duty, index, due } of dated) {
    for (const id of duty.after) {
      const input = dated.find((other) => other.duty.id === id);
      if (!input) continue;
      if (input.due <= due) {
        inOrder++;
        continue;
      }
      yield found('duty-before-input', places('duties', index, 'rule'), undefined, {
        params: {
          text: due,
          name: duty.name,
          due,
          where: citing(scheme, duty.where),
          otherText: input.duty.name,
          on: input.due,
          other: citing(scheme, input.duty.where),
        },
        related: [related(view, 'duties', input.index, 'rule', input.due)],
      });
    }
  }
  if (inOrder > 0)
    yield { code: 'duty-order', params: { count: inOrder, stated: inOrder }, count: inOrder };
}

function* withinPhases(view: SchemeView, dated: readonly DatedDuty[]): Iterable<Finding> {
  const { scheme, places } = view;
  for (const [at, phase] of scheme.phases.entries()) {
    const own = dated.filter(({ duty }) => duty.phase === phase.id);
    for (const { duty, index, due } of own) {
      const params = {
        text: due,
        name: duty.name,
        due,
        where: citing(scheme, duty.where),
        otherText: phase.name,
        other: citing(scheme, phase.where),
      };
      const place = places('duties', index, 'rule');
      if (phase.start !== undefined && due > phase.start && PLAN.test(duty.name)) {
        yield found('plan-after-start', place, undefined, {
          params: { ...params, start: phase.start },
          related: [related(view, 'phases', at, 'start', phase.start)],
        });
      } else if (due === phase.end && REPORT.test(duty.name)) {
        yield found('report-on-last-day', place, undefined, {
          params,
          related: [related(view, 'phases', at, 'end', phase.end)],
        });
      }
    }
    yield* byActor(view, at, own);
  }
}

/** One phase with another deadline for each of its actors. */
function* byActor(view: SchemeView, at: number, own: readonly DatedDuty[]): Iterable<Finding> {
  const { scheme, places } = view;
  const phase = scheme.phases[at];
  const [first] = own;
  const differs = own.some(({ duty, due }) => due !== first?.due && duty.who !== first?.duty.who);
  if (!phase || !differs) return;
  yield found('phase-two-deadlines', places('phases', at, 'name'), undefined, {
    params: {
      text: phase.name,
      name: phase.name,
      where: citing(scheme, phase.where),
      options: own.map(({ duty, due }) => `${duty.who} ${due}`).join('、'),
    },
    related: own.map(({ index, due }) => related(view, 'duties', index, 'rule', due)),
  });
}
