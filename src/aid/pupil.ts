import type { IsoDate } from '../reading/iso-date';
import type { Term } from './term';

/** A row of a 花名册, read. Amounts are in 分. */
export interface Pupil {
  readonly book?: string;
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  /** The identity number in capitals without spaces; empty where none is written. */
  readonly identity: string;
  readonly birth?: IsoDate;
  readonly county: string;
  readonly school: string;
  readonly stageText: string;
  readonly gradeText: string;
  readonly modeText: string;
  readonly boardingText: string;
  readonly hardshipText: string;
  readonly termText: string;
  readonly item: string;
  readonly stage?: string;
  readonly grade?: number;
  readonly boarding?: boolean;
  readonly teachingMode?: string;
  readonly hardship: boolean;
  readonly terms: readonly Term[];
  /** As written; undefined where the cell is blank or no amount. */
  readonly paid?: number;
  readonly statedRate?: number;
  readonly due: Due;
}

/** What is due, or why no amount can be told: then there is none, not 0. */
export type Due =
  | {
      readonly known: true;
      readonly fen: number;
      readonly yearFen: number;
      /** Arithmetic in words: 初中 汉语授课 非寄宿 625÷2=312.50. */
      readonly rule: string;
      readonly eligible: boolean;
      /** True where the amount is 0 only by `requireHardship`. */
      readonly bySwitch: boolean;
    }
  | { readonly known: false; readonly reason: NoRate };

export const NO_RATES = [
  'missing-stage',
  'missing-boarding',
  'missing-class',
  'unknown-class',
  'missing-term',
  'no-rate',
] as const;
export type NoRate = (typeof NO_RATES)[number];
