import type { Counts, GroupCount } from '../../src/ledgers/counts';
import { STATUS_CLASSES, type StatusClass } from '../../src/reading/status-reading';

/** 12 = 3 + 2 + …: the parts in a fixed order, so that months can be compared by eye. */
export function countEquation({ rows, byClass }: Counts): {
  readonly total: number;
  readonly parts: readonly { readonly class: StatusClass; readonly count: number }[];
} {
  return {
    total: rows,
    parts: STATUS_CLASSES.map((name) => ({ class: name, count: byClass[name] })),
  };
}

/** A row with five offices counts in each of them: the sum of the groups and the rows differ. */
export const sumOfGroups = (groups: readonly GroupCount[]): number =>
  groups.reduce((sum, { rows }) => sum + rows, 0);
