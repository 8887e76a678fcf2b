import { tableOf } from '../../schemes/sheets/scheme-places';
import type { Finding } from '../finding';
import { found } from '../found';
import type { SchemeCheck } from './scheme-check';

/** Ages that another document sets otherwise: to be minded where lists of both are compared. */
export const parametersCheck: SchemeCheck = {
  *check({ scheme, places, others }): Iterable<Finding> {
    const own = agesOf(scheme.parameters);
    if (own === undefined) return;
    const name = ['ageMin', 'ageMax']
      .map(
        (key) => tableOf('parameters').columns.find((column) => column.key === key)?.header ?? key,
      )
      .join('—');
    for (const other of others) {
      const theirs = agesOf(other.parameters);
      if (other.id === scheme.id || theirs === undefined || theirs === own) continue;
      yield found('parameter-differs', places('parameters', 0, 'ageMax'), undefined, {
        params: { text: own, name, stated: own, other: other.title, otherText: theirs },
      });
    }
  },
};

function agesOf({ ageMin, ageMax }: { ageMin?: number | undefined; ageMax?: number | undefined }) {
  return ageMin === undefined && ageMax === undefined
    ? undefined
    : `${ageMin ?? ''}—${ageMax ?? ''}`;
}
