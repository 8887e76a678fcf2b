import { isAidFinding } from './aid-findings';
import type { CheckResult } from '../../src/checks/check-result';
import type { Finding, Severity } from '../../src/checks/finding';
import type { View } from './pane-state';

/** A finding with its place in the result, by which it is chosen and remembered. */
export interface ShownFinding {
  readonly id: number;
  readonly finding: Finding;
}

/** Errors first, then what a person must decide, then facts for the 通报, then style. */
export const SHOWN_ORDER: readonly Severity[] = ['error', 'warning', 'report', 'info'];

export function shownFindings(
  { findings, aid }: Pick<CheckResult, 'findings' | 'aid'>,
  filter: View['filter'],
): readonly ShownFinding[] {
  const ofAid = aid && filter === 'aid' ? isAidFinding(aid.case) : undefined;
  return findings
    .map((finding, id) => ({ id, finding }))
    .filter(
      ({ finding }) => filter === 'all' || finding.severity === filter || ofAid?.(finding) === true,
    )
    .sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}

export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, report: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The finding so many steps on in the list, from its end back to its start. */
export function stepFrom(
  shown: readonly ShownFinding[],
  selected: number | undefined,
  step: 1 | -1,
): ShownFinding | undefined {
  const at = shown.findIndex(({ id }) => id === selected);
  const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step;
  return shown[(next + shown.length) % shown.length];
}

/** Where a finding of an earlier check stands in the list of a later one. */
export function sameFinding(findings: readonly Finding[], sought: Finding): number | undefined {
  const id = findings.findIndex(
    ({ code, place, field }) =>
      code === sought.code &&
      field === sought.field &&
      place.book === sought.place.book &&
      place.sheet === sought.place.sheet &&
      place.cell === sought.place.cell,
  );
  return id < 0 ? undefined : id;
}

const rank = ({ finding }: ShownFinding): number => SHOWN_ORDER.indexOf(finding.severity);
