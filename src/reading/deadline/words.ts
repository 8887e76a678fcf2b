import type { Scan } from './scan';
import type { TokenKind } from './token';
import type { Mention } from './when';

/** The tokens that belong to no date, and questions one may ask about them. */
export class Words {
  private readonly owned: Uint8Array;
  private readonly kinds = new Set<TokenKind>();

  constructor(
    readonly scan: Scan,
    mentions: readonly Mention[],
  ) {
    this.owned = new Uint8Array(scan.length);
    for (const { from, to } of mentions) this.owned.fill(1, from, to);
    for (let at = 0; at < scan.length; at++) if (this.isFree(at)) this.kinds.add(scan.kind(at));
  }

  readonly isFree = (at: number): boolean => this.owned[at] === 0;

  readonly has = (...kinds: readonly TokenKind[]): boolean =>
    kinds.some((kind) => this.kinds.has(kind));

  /** True where a free token of a kind has this value. */
  hasValue(kind: TokenKind, value: number): boolean {
    if (!this.has(kind)) return false;
    for (let at = this.find(kind); at >= 0; at = this.find(kind, at + 1))
      if (this.scan.at(at).value === value) return true;
    return false;
  }

  /** The first free token of a kind. */
  find(kind: TokenKind, from = 0): number {
    for (let at = from; at < this.scan.length; at++)
      if (this.isFree(at) && this.scan.kind(at) === kind) return at;
    return -1;
  }
}
