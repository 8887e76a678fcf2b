import type { Scheme } from '../../schemes/scheme';
import { namesIn } from '../../schemes/sheets/name-parts';
import { wordsOfRule } from '../../schemes/sheets/rule-words';
import type { Finding } from '../finding';
import { found } from '../found';
import { citing, related, type SchemeCheck, type SchemeView } from './scheme-check';

type Duty = Scheme['duties'][number];

/** Whether the duties say when, until when, to whom, and the same wherever they are stated. */
export const dutiesCheck: SchemeCheck = {
  *check(view): Iterable<Finding> {
    const { scheme, places } = view;
    yield* twice(view);
    if (scheme.collector !== undefined && !scheme.duties.some((duty) => isDated(duty, scheme))) {
      yield found('no-dated-report', places('scheme', 0, 'collector'), undefined, {
        params: { name: scheme.collector, text: scheme.collector },
      });
    }
    yield* withoutDay(view);
    yield* withoutEnd(view);
  },
};

const hasDay = ({ rule }: Duty): boolean => rule === 'daily' || rule.includes(':');

/** True for a report to the collector by a day that can be told. */
function isDated(duty: Duty, { collector = '', units, issuer = '' }: Scheme): boolean {
  if (!hasDay(duty)) return false;
  const collectors = new Set([collector, issuer, ...namesIn(collector, units)]);
  return [duty.to, ...namesIn(duty.to, units)].some((name) =>
    [...collectors].some((wanted) => wanted !== '' && name.includes(wanted)),
  );
}

/** One duty that the document orders in two places. */
function* twice(view: SchemeView): Iterable<Finding> {
  const { scheme, places } = view;
  const said = ({ rule, review }: Duty): string =>
    [wordsOfRule(rule), ...(review === undefined ? [] : [review])].join('、');
  for (const [index, duty] of scheme.duties.entries()) {
    const at = scheme.duties.findIndex(
      (other, before) =>
        other.id === duty.repeats ||
        (before < index && duty.name === other.name && duty.who === other.who),
    );
    const other = scheme.duties[at];
    if (!other || at === index || said(duty) === said(other)) continue;
    yield found('duty-differs', places('duties', index, 'rule'), undefined, {
      params: {
        name: other.name,
        text: said(duty),
        where: citing(scheme, duty.where),
        otherText: said(other),
        other: citing(scheme, other.where),
      },
      related: [related(view, 'duties', at, 'rule', said(other))],
    });
  }
}

function* withoutDay({ scheme, places }: SchemeView): Iterable<Finding> {
  for (const [index, duty] of scheme.duties.entries()) {
    if (hasDay(duty) || duty.repeats !== undefined) continue;
    yield found('duty-without-day', places('duties', index, 'rule'), undefined, {
      params: {
        name: duty.name,
        text: wordsOfRule(duty.rule),
        where: citing(scheme, duty.where),
      },
    });
  }
}

function* withoutEnd({ scheme, places }: SchemeView): Iterable<Finding> {
  const last = scheme.phases
    .flatMap(({ end }) => (end === undefined ? [] : [end]))
    .sort()
    .at(-1);
  for (const [index, { name, rule, until, repeats, where }] of scheme.duties.entries()) {
    if (
      !rule.includes(':') ||
      rule.startsWith('once:') ||
      until !== undefined ||
      repeats !== undefined
    )
      continue;
    yield found('duty-without-end', places('duties', index, 'until'), undefined, {
      params: { name, where: citing(scheme, where), ...(last !== undefined && { end: last }) },
    });
  }
}
