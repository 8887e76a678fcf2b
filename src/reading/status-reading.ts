import type { Message } from '../messages/message';
import type { IsoDate } from './iso-date';

export const STATUS_CLASSES = [
  'done',
  'partial',
  'in-progress',
  'not-started',
  'long-term',
  'not-applicable',
  'blank',
  'unknown',
] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** A progress text as it was read (docs/decisions.md, "How a status is read"). */
export interface StatusReading {
  readonly text: string;
  readonly class: StatusClass;
  /** False where a person must decide; `unknown` is never certain. */
  readonly certain: boolean;
  /** The day the text itself gives for completion (已于5月28日更换完毕), where the year is known. */
  readonly doneOn?: IsoDate;
  /** long-term-tail behind a completion, awaiting-acceptance, only-step, relapse, bare-none … */
  readonly flags: readonly string[];
  readonly why: readonly Message[];
}

/** What stands beside the text and decides how it is meant. */
export interface StatusContext {
  /** 发现的问题 of the same row: decides what 无 means. Undefined where it is not known. */
  readonly problem?: string;
  /** What was asked for, where the list names work and no problem: 召开会议 is done by 已召开. */
  readonly task?: string;
  /** For a day of completion without a year. */
  readonly year?: number;
}
