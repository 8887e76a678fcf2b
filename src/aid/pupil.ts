import type { IdentityFault } from '../reading/identity/identity-reading';
import type { IsoDate } from '../reading/iso-date';
import type { Table } from '../tables/table';
import type { RosterGroup } from './roster-class';
import { sameTerm, type Term } from './term';

/** A row of a 花名册, read. Amounts are in 分. */
export interface Pupil {
  readonly book: string | undefined;
  readonly sheet: string;
  /** The list that the row stands in. */
  readonly table: Table;
  readonly row: number;
  readonly name: string;
  /** The identity number in capitals without spaces; empty where none is written. */
  readonly identity: string;
  readonly identityFault: IdentityFault | undefined;
  /** What the number says where it can be believed: a wrong check digit leaves the date as it is. */
  readonly birth: IsoDate | undefined;
  /** The same as 20100523, for long lists; 0 where it is not known. */
  readonly born: number;
  /** One object for all rows of a list that say the same of school, kind and term. */
  readonly group: RosterGroup;
  readonly county: string;
  readonly school: string;
  readonly stageText: string;
  readonly gradeText: string;
  readonly modeText: string;
  readonly boardingText: string;
  readonly hardshipText: string;
  readonly termText: string;
  readonly item: string;
  /** True for a row that pays what an earlier term owed (补发): no duplicate of the regular row. */
  readonly arrears: boolean;
  /** What 学段 says by itself; `stage` goes by the grade where that says nothing. */
  readonly statedStage: string | undefined;
  readonly stage: string | undefined;
  readonly grade: number | undefined;
  readonly boarding: boolean | undefined;
  readonly teachingMode: string | undefined;
  readonly hardship: boolean;
  readonly terms: readonly Term[];
  /** As written; undefined where the cell is blank or no amount. */
  readonly paid: number | undefined;
  /** The cell of the amount holds a text: a SUM passes it over. */
  readonly paidAsText: boolean;
  readonly stated: StatedRate | undefined;
  readonly due: Due;
}

/** The 标准 that a row states itself. */
export interface StatedRate {
  readonly field: 'rate' | 'ratePerTerm';
  readonly fen: number;
  /** Of a term; else of a school year. */
  readonly perTerm: boolean;
}

/** What is due, or why no amount can be told: then there is none, not 0. */
export type Due =
  | {
      readonly known: true;
      readonly fen: number;
      readonly yearFen: number;
      /** What each term attended gives; 0 throughout where the pupil is not eligible. */
      readonly parts: readonly DuePart[];
      /** Arithmetic in words: 初中 汉语授课 非寄宿 625÷2=312.50. */
      readonly rule: string;
      readonly eligible: boolean;
      /** True where the standard is for the poor alone. */
      readonly asksHardship: boolean;
      /** True where the amount is 0 only by `requireHardship`. */
      readonly bySwitch: boolean;
      /** True where the standard is an average, paid in tiers. */
      readonly average: boolean;
    }
  | { readonly known: false; readonly reason: NoRate };

export interface DuePart {
  readonly term: Term;
  readonly yearFen: number;
  readonly fen: number;
}

/** What is due for one term of a row; undefined where no amount can be told. */
export function dueInTerm({ due }: Pupil, term: Term): number | undefined {
  if (!due.known) return undefined;
  return due.parts.find((part) => sameTerm(part.term, term))?.fen ?? 0;
}

export const NO_RATES = [
  'missing-stage',
  'missing-boarding',
  'missing-class',
  'unknown-class',
  'missing-term',
  'no-rate',
  'no-standard',
  'not-pupils',
] as const;
export type NoRate = (typeof NO_RATES)[number];
