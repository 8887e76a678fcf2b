import { MISTAKE_KINDS } from '../schemes/sheets/scheme-mistake';
import type { FindingCode } from './codes';

/**
 * What the sentences of each code ask for, beside what every sentence may use (`ALWAYS_PARAMS`).
 * Whoever makes a finding gives all of `FINDING_PARAMS[code]`; those of `OPTIONAL_PARAMS` change the
 * sentence where they are given. Values are data, never sentences; long texts are given whole and
 * are shortened when spoken.
 *
 * - dates (`DATE_PARAMS`) are IsoDate, `weekday` is 1 to 7, `days`, `count`, `of` are numbers
 * - `where` cites document and place: 石大教体发〔2020〕38号附件2第4项
 * - `other` names a place: 责任清单!E3, or 大武口区-责任清单-2020年4月.xlsx 责任清单!D13
 * - `before` is an earlier wording, `official` the wording of the document, `otherText` the wording
 *   at `other`
 * - `rule` is a computation: 初中 汉语授课 非寄宿 625÷2=312.50; amounts are in yuan: 312.50
 */
export const FINDING_PARAMS: Readonly<Record<FindingCode, readonly string[]>> = {
  // structure
  'missing-column': ['where'],
  'unknown-header': [],
  'doubtful-header': ['options'],
  'header-twice': ['other'],
  'repeated-header-skipped': [],
  'row-after-footer': [],
  'form-not-filled': [],
  'date-as-text-column': ['count', 'of'],
  'possible-merge': [],
  // row of a ledger or list
  'missing-required': ['where'],
  'missing-deadline': ['where'],
  'impossible-date': [],
  'ambiguous-deadline': [],
  'weekday-mismatch': ['end', 'weekday'],
  'rest-day-deadline': ['end', 'weekday'],
  'deadline-outside-window': ['end', 'where'],
  'deadline-moved': ['before'],
  'person-not-named': ['name'],
  'unknown-person': ['name'],
  'unknown-unit': ['name'],
  'unit-alias': ['name', 'nearMiss'],
  'padded-name': ['name'],
  'duplicate-seq': [],
  'duplicate-row': ['other'],
  'done-without-problem': [],
  'problem-without-status': [],
  'status-unclear': [],
  'partial-not-done': [],
  'done-without-date': [],
  'no-evidence': [],
  'closed-not-done': ['progress'],
  'future-completion': ['doneOn', 'asOf'],
  'completion-before-finding': ['doneOn', 'foundOn'],
  overdue: ['end', 'days', 'asOf'],
  'overdue-blank': ['end', 'days', 'asOf'],
  'maybe-overdue': ['end', 'asOf'],
  'overdue-long-term': ['end', 'days', 'asOf'],
  'due-soon': ['end', 'days', 'asOf'],
  'milestone-passed': ['on', 'end', 'asOf'],
  relapsed: [],
  'long-term-without-news': [],
  'copied-from-last-period': ['other'],
  'status-backwards': ['before', 'other'],
  'vanished-row': ['other'],
  'leader-changed': ['before', 'other'],
  'office-changed': ['before', 'other'],
  'individual-without-person': [],
  // against the scheme
  'missing-official-item': ['name', 'official', 'where'],
  'official-text-changed': ['official', 'where'],
  'plan-list-deadline-differs': ['otherText', 'other'],
  'plan-list-text-differs': ['otherText', 'other'],
  'sum-mismatch': ['name', 'stated', 'sum', 'difference', 'unit'],
  'total-mismatch': ['stated', 'sum', 'difference', 'unit', 'count'],
  'scheme-differs': ['name', 'official', 'stated'],
  'scheme-unclear': ['options', 'name'],
  // the scheme itself: `where` and `other` are places of the document, `text` and `otherText` its words
  'scheme-mistake': ['name'],
  'duty-differs': ['name', 'where', 'otherText', 'other'],
  'label-differs': ['name', 'options'],
  'mention-differs': ['name', 'where', 'otherText', 'other'],
  'target-remainder': ['name', 'stated', 'sum', 'difference', 'unit', 'where', 'other'],
  'deadline-words-differ': ['options'],
  'posted-after-deadline': ['name', 'end', 'on', 'where'],
  'short-notice': ['name', 'end', 'issued', 'days', 'where'],
  'numbering-gap': ['name', 'expected'],
  'no-dated-report': ['name'],
  'duty-without-day': ['name', 'where'],
  'duty-without-end': ['name', 'where'],
  'duty-before-input': ['name', 'due', 'where', 'otherText', 'on', 'other'],
  'plan-after-start': ['name', 'due', 'where', 'otherText', 'start', 'other'],
  'report-on-last-day': ['name', 'due', 'where', 'otherText', 'other'],
  'phase-two-deadlines': ['name', 'options', 'where'],
  'phase-gap': ['name', 'otherText', 'start', 'finish', 'days'],
  'phase-without-start': ['name', 'otherText', 'start', 'where'],
  'phase-overlap': ['name', 'otherText', 'start', 'finish'],
  'parameter-differs': ['name', 'stated', 'other', 'otherText'],
  'unit-not-represented': ['name', 'count', 'of'],
  'condition-gap': ['name', 'where', 'otherText', 'other'],
  'ratio-differs': ['name', 'stated', 'expected', 'otherText', 'where', 'other'],
  'missing-from-ledger': ['name', 'other'],
  'missed-in-self-check': ['name'],
  'missed-flag-wrong': [],
  'deduction-missing': [],
  'deduction-differs': ['expected'],
  'town-missing': ['name', 'where'],
  'town-twice': ['name', 'other'],
  'unknown-town': ['name'],
  'area-differs': ['name', 'stated', 'where'],
  // indicators, visits
  'indicator-rounding': ['name', 'exact', 'target'],
  'indicator-not-reached': ['name', 'exact', 'target'],
  'variation-mismatch': ['name', 'stated', 'sum', 'count', 'where'],
  'visit-missing': ['name', 'quarter'],
  'visit-wrong-quarter': ['quarter', 'expected'],
  'visit-in-future': ['asOf'],
  // children
  'not-enrolled': ['name'],
  'present-not-enrolled': ['name'],
  'enrolled-not-present': ['name'],
  'double-enrolment': ['name', 'other'],
  'enrolled-not-in-ledger': ['name'],
  'possible-same-person': ['name', 'other'],
  'no-persuader': ['state'],
  'not-cleared': ['name', 'state', 'end', 'asOf'],
  'birth-id-mismatch': ['birth'],
  'sex-id-mismatch': ['expected'],
  'age-wrong': ['expected', 'asOf'],
  'out-of-age': ['age', 'min', 'max', 'asOf'],
  // persons, rosters, money
  'id-checksum': [],
  'id-as-number': [],
  'duplicate-id': ['other'],
  'bank-as-number': [],
  'age-stage': ['age', 'stage'],
  'stage-grade': ['stage', 'grade'],
  'term-mismatch': ['expected'],
  'unknown-class': [],
  'missing-class': [],
  'missing-boarding': [],
  'missing-stage': [],
  'missing-term': [],
  'amount-mismatch': ['expected', 'rule', 'difference'],
  'year-paid-as-term': ['expected', 'rule', 'difference'],
  'half-yuan-lost': ['expected', 'rule', 'difference'],
  'old-rate': ['expected', 'rule', 'difference'],
  'rate-too-early': ['expected', 'rule', 'difference'],
  'amount-as-text': [],
  'boarding-and-day': ['other'],
  'eligible-not-aided': ['name', 'hardship'],
  'not-eligible-aided': ['rule', 'paid'],
  // submission
  'late-submission': ['name', 'due', 'on', 'days'],
  'missing-submission': ['name', 'due'],
  'not-reviewed': ['where'],
  'duplicate-submission': ['name', 'other'],
  'template-changed': ['detail'],
};

/** Filled in by whoever speaks: from the place, `finding.field` and `params.text`. */
export const ALWAYS_PARAMS = ['field', 'text', 'sheet', 'cell'] as const;

/** Params of a code that may be absent. */
interface OptionalParams {
  /**
   * The first group whose params are all given chooses another sentence, named after the group's
   * first param: `finding.<code>.message_<param>`, `.reason_<param>`, `.advice_<param>`.
   */
  readonly instead?: readonly (readonly string[])[];
  /** Each that is given adds a sentence: `finding.<code>.also.<param>`. */
  readonly also?: readonly string[];
  /** The same, only where no group applies. */
  readonly alone?: readonly string[];
}

/** Where no group applies, a severity of EXCEPTION_OF chooses `finding.<code>.message_<severity>`. */
export const OPTIONAL_PARAMS: Readonly<Partial<Record<FindingCode, OptionalParams>>> = {
  'unknown-header': { instead: [['nearMiss'], ['text']] },
  // the cell is filled, but not with a time
  'missing-deadline': { instead: [['text']] },
  // the document does not ask for it, the other rows of the list have it
  'missing-required': { instead: [['filled', 'of']] },
  // 整改状态 says otherwise
  'status-unclear': { instead: [['state']] },
  'impossible-date': { also: ['official'] },
  // two readings; one soft reading; or none, of which `flag` (of the reading) says why
  'ambiguous-deadline': {
    // options: the two days between which the scheme's 时限读法 may say which is meant
    instead: [['options', 'altEnd', 'end'], ['altEnd', 'end'], ['end']],
    alone: ['flag'],
  },
  // before the day of finding; before the day of issue; or outside the phase `name`
  'deadline-outside-window': { instead: [['foundOn'], ['issued'], ['name', 'start', 'finish']] },
  // the document's deadline was moved, or last period's; moved: days between the two, days: late by the old one
  'deadline-moved': { instead: [['where'], ['other']], also: ['moved', 'days'] },
  // where no register tells, the usual spelling of the list, that stands `among` times
  'unknown-unit': { instead: [['among', 'nearMiss'], ['nearMiss']] },
  'unknown-town': { instead: [['nearMiss']] },
  // twice; else missing
  'duplicate-seq': { instead: [['other']] },
  // the problem that last period's list stated
  'done-without-problem': { also: ['before'] },
  // a month in place of a quarter
  'visit-missing': { instead: [['month']] },
  // 就学状态 of a child; one of the three papers of an aid; else the row of a ledger
  'no-evidence': { instead: [['state'], ['paper', 'name']] },
  'maybe-overdue': { instead: [['altEnd'], ['assumedDays'], ['on']] },
  // the same text as last period's; else no text
  'long-term-without-news': { instead: [['other']] },
  // the param is named after the kind of mistake
  'scheme-mistake': {
    instead: MISTAKE_KINDS.map((kind) => [kind]),
  },
  // after the end that is taken, where the phases tell one
  'duty-without-end': { also: ['end'] },
  // another value (`sum`) of the same subject at `other`; else not the sum of its parts
  'sum-mismatch': { instead: [['other']], also: ['parts'] },
  // the nearest one of the unit's own list, which is not alike enough
  'missed-in-self-check': { also: ['nearest'] },
  'deduction-missing': { also: ['expected'] },
  'id-checksum': { instead: [['length']], also: ['nearMiss'] },
  // a stage that no standard names; or a class without an amount in the term
  'unknown-class': { instead: [['stage'], ['none']] },
  // no document at hand: what a roster pays throughout above the national base; no rate at all
  'scheme-differs': { instead: [['rows'], ['none']] },
  // beside the pupil's name, whose card it is said to be
  'unknown-person': { instead: [['holder'], ['among', 'nearMiss'], ['nearMiss']] },
  // the standard that the row itself states; or pupils × rate; or what stands there is no amount
  'amount-mismatch': { instead: [['ownRate'], ['heads'], ['unread']] },
};

/** Params that are dates, spoken in the face's language. */
export const DATE_PARAMS: ReadonlySet<string> = new Set([
  'end',
  'altEnd',
  'asOf',
  'start',
  'finish',
  'issued',
  'doneOn',
  'foundOn',
  'birth',
  'due',
  'on',
]);
