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

/** A progress text as it was read (domain.md §5). */
export interface StatusReading {
  readonly text: string;
  readonly class: StatusClass;
  /** False where a person must decide; `unknown` is never certain. */
  readonly certain: boolean;
  /** The day the text itself gives for completion (已于5月28日更换完毕), where the year is known. */
  readonly doneOn?: IsoDate;
  /** 长期坚持 behind a completion, 待验收 behind a completion, 反弹 … */
  readonly flags: readonly string[];
  readonly why: readonly Message[];
}
