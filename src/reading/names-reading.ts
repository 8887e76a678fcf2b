import type { Message } from '../messages/message';

/** People or units of one cell, in the order written, each as the register or the cell names it. */
export interface NamesReading {
  readonly text: string;
  readonly names: readonly NameRead[];
}

export interface NameRead {
  /** Without padding, title and telephone number. */
  readonly name: string;
  /** How it stands in the cell, padding and line breaks included. */
  readonly written: string;
  /** The name of the register that is meant, where one is certain (equal, or a known alias). */
  readonly known?: string;
  /** The register's name that it probably is, where it is not equal: 万冬旺 -> 万东旺. */
  readonly nearMiss?: string;
  /** padded, alias, collective (各学校), titled, with-phone, role:牵头 … */
  readonly flags: readonly string[];
  readonly why: readonly Message[];
}
