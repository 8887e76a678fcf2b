import type { Message } from '../messages/message';
import type { KnownName } from './context';

/** People or units of one cell, in the order written, each as the register or the cell names it. */
export interface NamesReading {
  readonly text: string;
  readonly names: readonly NameRead[];
}

export interface NameRead {
  /** Without padding, title and telephone number. */
  readonly name: string;
  /** How it stands in the cell, padding and line breaks included: a part of the cell's text. */
  readonly written: string;
  /** Full names where heads or tails are shared: 一、二、三小 -> 一小; 各中小学 -> 各中学, 各小学. */
  readonly expanded?: readonly string[];
  /** The name of the register that is meant, where one is certain (equal, or a known alias). */
  readonly known?: string;
  /** The register's name that it probably is, where it is not equal: 万冬旺 -> 万东旺. */
  readonly nearMiss?: string;
  /** 牵头, 配合 … where the cell gives one. */
  readonly role?: string;
  /** The unit that a person is named with: 规划财务室-吕志武. */
  readonly within?: string;
  readonly phone?: string;
  /**
   * padded, alias (with `known`: told by place or level; with `nearMiss`: ask once), ambiguous (several
   * of the register), collective (各学校, 分管领导), titled, with-phone, cut (written without a break).
   */
  readonly flags: readonly string[];
  readonly why: readonly Message[];
}

/** What stands beside the cell. Without registers names are split, but not matched. */
export interface NamesContext {
  readonly people?: readonly KnownName[];
  readonly units?: readonly KnownName[];
  /** The field id or the header of the column: whether persons or units are meant. */
  readonly field?: string;
}
