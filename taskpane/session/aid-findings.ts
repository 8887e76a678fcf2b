import type { AidCase } from '../../src/aid/aid-case';
import type { Finding } from '../../src/checks/finding';

/** Whether a finding is on a sheet that aid is paid by: a roster, a list of the entitled, rates. */
export function isAidFinding({
  rosters,
  eligible,
  headcounts,
  sheets,
}: AidCase): (finding: Finding) => boolean {
  const tables = [...[...rosters, ...eligible, ...sheets].map(({ table }) => table), ...headcounts];
  const names = new Set(tables.map(({ sheet }) => sheet));
  return ({ place }) => place.book === undefined && names.has(place.sheet);
}
