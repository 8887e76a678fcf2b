import type { MessageParams } from '../messages/message';
import type { FieldId } from '../tables/fields';
import type { FindingCode } from './codes';

/** A cell, or several joined by `,`; empty where what is found is that something is absent. */
export interface Place {
  readonly book?: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface RelatedPlace extends Place {
  readonly text: string;
}

/** What a check found, as plain data: sentences are made at the face (`finding.<code>.message` …). */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly field?: FieldId;
  readonly params: MessageParams;
  readonly related: readonly RelatedPlace[];
  /** A value to put into the cell, only where one is sure. */
  readonly suggestion?: string;
}

export const SEVERITIES = ['error', 'warning', 'info', 'report'] as const;
/** error blocks 上报; a warning a person must decide; info is style; report is a fact for the 通报. */
export type Severity = (typeof SEVERITIES)[number];

/** A check that was made and found nothing: 已核对 7=7. */
export interface Passed {
  readonly code: string;
  readonly params: MessageParams;
  readonly count: number;
}
