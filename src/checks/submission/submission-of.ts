import type { Finding } from '../finding';

/** 可以上报, or 不能上报 with the reasons: errors, and warnings that nobody has answered yet. */
export function submissionOf(findings: readonly Finding[]): {
  readonly ready: boolean;
  readonly reasons: readonly Finding[];
} {
  const reasons = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return { ready: reasons.length === 0, reasons };
}
