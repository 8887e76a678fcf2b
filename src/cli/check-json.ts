import { answerKey, type Answers } from '../checks/answer-key';
import type { CheckResult } from '../checks/check-result';
import type { Finding } from '../checks/finding';
import { speakFinding } from '../checks/speak-finding';
import type { Render } from '../messages/render';

/** What it prints for several workbooks: all findings, each with its file, then each workbook's rest. */
export function checkJsonOfSeveral(
  results: readonly { readonly book: string; readonly result: CheckResult }[],
  render: Render,
): object {
  const each = results.map(({ book, result }) => ({ book, ...checkJson(result, render) }));
  return {
    findings: each.flatMap(({ book, findings }) =>
      findings.map((finding) => ({ book, ...finding })),
    ),
    workbooks: each.map(({ findings: _findings, ...rest }) => rest),
  };
}

interface CheckJson {
  readonly findings: readonly object[];
  readonly [key: string]: unknown;
}

/** What `duzhan check --json` prints; rows count from 1 as on the sheet. */
export function checkJson(result: CheckResult, render: Render): CheckJson {
  const { asOf, asOfSource, scheme, sheets, counts, passed, ledgerRows, submission } = result;
  return {
    asOf,
    asOfSource,
    scheme,
    sheets,
    findings: result.findings.map((finding) => findingJson(finding, result.answers, render)),
    passed: passed.map(({ code, params, count }) => ({
      code,
      text: render({ code: `passed.${code}`, params }),
      count,
    })),
    timing: ledgerRows.map(({ sheet, row, timing: { state, days, end } }) => ({
      sheet,
      row: row + 1,
      state,
      ...(days !== undefined && { days }),
      ...(end !== undefined && { end }),
    })),
    counts,
    ...(result.changes && {
      changes: {
        previous: result.changes.previous,
        matched: result.changes.matched.length,
        added: result.changes.added.length,
        vanished: result.changes.vanished.length,
      },
    }),
    ...(submission && {
      submission: {
        ready: submission.ready,
        reasons: submission.reasons.map(({ code, place }) => ({ code, ...place })),
      },
    }),
    fingerprints: { scheme: scheme.fingerprint, workbook: result.workbookFingerprint },
  };
}

function findingJson(finding: Finding, answers: Answers, render: Render): object {
  const answer = answers.get(answerKey(finding));
  const spoken = speakFinding(finding, render);
  return {
    ...finding.place,
    field: spoken.field,
    code: finding.code,
    severity: finding.severity,
    message: spoken.message,
    reason: spoken.reason,
    advice: spoken.advice,
    ...(finding.suggestion !== undefined && { suggestion: finding.suggestion }),
    ...(answer !== undefined && { answer }),
    related: finding.related,
  };
}
