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
  /** Without spaces, in half width, X in upper case; absent where it is no such number. */
  readonly number?: string;
  /** The first thing that is wrong with it; absent where nothing is. */
  readonly fault?: IdentityFault;
  readonly birth?: IsoDate;
  readonly sex?: 'male' | 'female';
  readonly why: readonly Message[];
}
