/** A stretch of the folded text that may hold one name or more. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly role?: string;
  readonly phone?: string;
  readonly titled?: boolean;
  /** The unit named before a colon, or outside the bracket that this stands in. */
  readonly within?: string;
  /** One name for certain, and never cut: the signs of its cell keep the names apart. */
  readonly apart?: boolean;
  /** Pieces of one enumeration, which may share a head or a tail, have the same number. */
  readonly list: number;
}
