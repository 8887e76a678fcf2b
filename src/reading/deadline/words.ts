import type { Scan } from './scan';
import type { TokenKind } from './token';
import type { Mention } from './when';

/** The tokens that belong to no date, and questions one may ask about them. */
export class Words {
  /** Places of the free tokens; most cells have hardly any. */
  readonly free: readonly number[];

  constructor(
    readonly scan: Scan,
    mentions: readonly Mention[],
  ) {
    const free: number[] = [];
    let at = 0;
    for (const { from, to } of mentions) {
      for (; at < from; at++) free.push(at);
      at = to;
    }
    for (; at < scan.length; at++) free.push(at);
    this.free = free;
  }

  has(kind: TokenKind): boolean {
    for (const at of this.free) if (this.scan.kind(at) === kind) return true;
    return false;
  }

  hasAny(kinds: ReadonlySet<TokenKind>): boolean {
    for (const at of this.free) if (kinds.has(this.scan.kind(at))) return true;
    return false;
  }

  /** True where a free token of a kind has this value. */
  hasValue(kind: TokenKind, value: number): boolean {
    for (const at of this.free) {
      const token = this.scan.at(at);
      if (token.kind === kind && token.value === value) return true;
    }
    return false;
  }

  /** The places of the free tokens of a kind. */
  all(kind: TokenKind): readonly number[] {
    return this.free.filter((at) => this.scan.kind(at) === kind);
  }
}
