import { officialDeadline } from '../official/items';
import type { DeadlineReading } from '../../reading/deadline-reading';
import { parseIsoDate, type IsoDate } from '../../reading/iso-date';
import type { Scheme } from '../../schemes/scheme';
import type { SchemeList } from '../../schemes/sheets/sheet-table';

/** A day by which the scheme wants something done. */
export interface SchemeDeadline {
  readonly list: SchemeList;
  readonly index: number;
  readonly key: string;
  readonly name: string;
  /** As written. */
  readonly text: string;
  readonly where: string;
  readonly end?: IsoDate;
  readonly reading?: DeadlineReading;
}

/** Every deadline of items, tasks and single duties; several in one cell are taken one by one. */
export function schemeDeadlines(scheme: Scheme): readonly SchemeDeadline[] {
  const ofItems = (['items', 'tasks'] as const).flatMap((list) =>
    scheme[list].flatMap(({ text: name, deadline = '', where }, index) =>
      deadline
        .split(/[;；]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((text): SchemeDeadline => {
          const reading = officialDeadline(text, scheme);
          const sure =
            reading.end !== undefined && !reading.confirm && reading.kind !== 'recurring';
          return {
            ...{ list, index, key: 'deadline', name, text, where, reading },
            ...(sure && { end: reading.end }),
          };
        }),
    ),
  );
  const ofDuties = scheme.duties.flatMap(({ name, rule, where }, index): SchemeDeadline[] => {
    const end = onceDay(rule);
    return end === undefined
      ? []
      : [{ list: 'duties', index, key: 'rule', name, text: end, where, end }];
  });
  return [...ofItems, ...ofDuties];
}

/** The day of a duty that falls due once. */
export const onceDay = (rule: string): IsoDate | undefined =>
  rule.startsWith('once:') ? parseIsoDate(rule.slice('once:'.length)) : undefined;
