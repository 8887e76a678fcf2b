/** One request as it was measured: what it cost and whether it wrote. */
export interface Measured {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The client library marked it as writing: Excel may empty its undo list. */
  readonly isWrite: boolean;
  readonly isUndoable: boolean;
  /** Bookkeeping of the client library: keeping its handler ready, forgetting references. */
  readonly isHousekeeping: boolean;
  readonly error?: string;
}

/** Counts requests, actions and bytes between an add-in and the stand-in. */
export class Meter {
  private requests: Measured[] = [];

  add(request: Measured): void {
    this.requests.push(request);
  }

  get all(): readonly Measured[] {
    return this.requests;
  }

  /** Requests that the add-in itself made. */
  get syncs(): readonly Measured[] {
    return this.requests.filter(({ isHousekeeping }) => !isHousekeeping);
  }

  reset(): void {
    this.requests = [];
  }

  get largestMessage(): number {
    return Math.max(0, ...this.requests.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]));
  }
}

const encoder = new TextEncoder();
export const bytesOf = (text: string): number => encoder.encode(text).length;
