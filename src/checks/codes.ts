import type { Severity } from './finding';

/**
 * Every code with its severity (domain.md §8): a code has one severity wherever it occurs. The few
 * that depend on the case name their other severity in `EXCEPTIONS`.
 */
export const SEVERITY_OF = {
  // structure
  'missing-column': 'error',
  'unknown-header': 'warning',
  'doubtful-header': 'warning',
  'header-twice': 'warning',
  'repeated-header-skipped': 'info',
  'row-after-footer': 'warning',
  'date-as-text-column': 'info',
  'possible-merge': 'warning',
  // row of a ledger or list
  'missing-required': 'error',
  'missing-deadline': 'error',
  'impossible-date': 'error',
  'ambiguous-deadline': 'warning',
  'weekday-mismatch': 'warning',
  'rest-day-deadline': 'info',
  'deadline-outside-window': 'warning',
  'deadline-moved': 'warning',
  'person-not-named': 'warning',
  'unknown-person': 'warning',
  'unknown-unit': 'warning',
  'unit-alias': 'warning',
  'padded-name': 'info',
  'duplicate-seq': 'warning',
  'done-without-problem': 'warning',
  'problem-without-status': 'error',
  'status-unclear': 'warning',
  'partial-not-done': 'info',
  'done-without-date': 'warning',
  'no-evidence': 'warning',
  'closed-not-done': 'error',
  'future-completion': 'warning',
  'completion-before-finding': 'error',
  overdue: 'report',
  'overdue-blank': 'report',
  'maybe-overdue': 'warning',
  'overdue-long-term': 'warning',
  'due-soon': 'info',
  'long-term-without-news': 'warning',
  'copied-from-last-period': 'warning',
  'status-backwards': 'warning',
  'vanished-row': 'warning',
  'leader-changed': 'warning',
  'office-changed': 'warning',
  'individual-without-person': 'error',
  // against the scheme
  'missing-official-item': 'error',
  'official-text-changed': 'warning',
  'plan-list-deadline-differs': 'warning',
  'plan-list-text-differs': 'info',
  'sum-mismatch': 'warning',
  'total-mismatch': 'error',
  'scheme-differs': 'warning',
  'missing-from-ledger': 'error',
  'missed-in-self-check': 'report',
  'missed-flag-wrong': 'error',
  'deduction-missing': 'warning',
  'town-missing': 'error',
  'town-twice': 'error',
  'unknown-town': 'error',
  // indicators, visits
  'indicator-rounding': 'error',
  'indicator-not-reached': 'error',
  'visit-missing': 'error',
  'visit-wrong-quarter': 'error',
  'visit-in-future': 'error',
  // children
  'not-enrolled': 'error',
  'present-not-enrolled': 'error',
  'enrolled-not-present': 'error',
  'double-enrolment': 'error',
  'enrolled-not-in-ledger': 'info',
  'possible-same-person': 'warning',
  'no-persuader': 'error',
  'birth-id-mismatch': 'error',
  'sex-id-mismatch': 'warning',
  'age-wrong': 'warning',
  'out-of-age': 'warning',
  // persons, rosters, money
  'id-checksum': 'error',
  'id-as-number': 'error',
  'duplicate-id': 'error',
  'bank-as-number': 'error',
  'age-stage': 'warning',
  'stage-grade': 'warning',
  'term-mismatch': 'warning',
  'unknown-class': 'error',
  'missing-class': 'error',
  'missing-boarding': 'error',
  'missing-stage': 'error',
  'missing-term': 'error',
  'amount-mismatch': 'error',
  'year-paid-as-term': 'error',
  'half-yuan-lost': 'error',
  'old-rate': 'error',
  'rate-too-early': 'error',
  'amount-as-text': 'warning',
  'boarding-and-day': 'error',
  'eligible-not-aided': 'error',
  'not-eligible-aided': 'error',
  // submission
  'late-submission': 'report',
  'missing-submission': 'report',
  'not-reviewed': 'error',
  'duplicate-submission': 'warning',
  'template-changed': 'warning',
} as const satisfies Record<string, Severity>;

/** The other severity a code has in the case that domain.md §8 names beside it. */
export const EXCEPTION_OF = {
  'missing-deadline': 'warning', // the issuing document itself gives none
  'no-evidence': 'error', // of a child out of school
  'future-completion': 'error', // a date cell lies after the as-of date
  'not-eligible-aided': 'warning', // depends on requireHardship
  'scheme-differs': 'info', // a rate that no built-in scheme covers
  'not-reviewed': 'info', // without --submit
} as const satisfies Partial<Record<keyof typeof SEVERITY_OF, Severity>>;

export type FindingCode = keyof typeof SEVERITY_OF;
