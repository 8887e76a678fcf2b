import { answerKey, type Answers } from '../answer-key';
import type { Finding } from '../finding';

/** 可以上报, or 不能上报 with the reasons: errors, and warnings that nobody has answered yet. */
export function submissionOf(
  findings: readonly Finding[],
  answers: Answers,
): { readonly ready: boolean; readonly reasons: readonly Finding[] } {
  const reasons = findings.filter(
    (finding) =>
      finding.severity === 'error' ||
      (finding.severity === 'warning' && !answers.has(answerKey(finding))),
  );
  return { ready: reasons.length === 0, reasons };
}
