import type { Message } from '../../messages/message';
import type { IsoDate } from '../iso-date';

export const IDENTITY_FAULTS = [
  'blank',
  'stored-as-number',
  'length',
  'characters',
  'region',
  'birth',
  'checksum',
] as const;
export type IdentityFault = (typeof IDENTITY_FAULTS)[number];

/** A citizen identity number (公民身份号码, GB 11643) as it was read. */
export interface IdentityReading {
  readonly text: string;
  readonly valid: boolean;
  /** Without spaces and hyphens, in half width, X in upper case, eighteen digits; absent where it is invalid. */
  readonly number?: string;
  /** The first thing that is wrong with it; absent where nothing is. */
  readonly fault?: IdentityFault;
  readonly birth?: IsoDate;
  readonly sex?: 'male' | 'female';
  /** The six digits of the place (GB/T 2260), and the province they begin with. */
  readonly region?: string;
  readonly province?: string;
  /** old (fifteen digits), digits-lost (ends in 000), lower-case, spaced, hyphenated, full-width. */
  readonly flags: readonly string[];
  readonly why: readonly Message[];
}
