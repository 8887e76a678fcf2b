import { RichApiError } from './rich-api-error';

/**
 * What can go wrong between an add-in and Excel, arranged by a test. Protected sheets, a read-only
 * workbook and wrong arguments need no arranging: the workbook model refuses them itself.
 */
export class Mishaps {
  /** The person is typing in a cell: Excel answers every request with code 5004. */
  isEditingCell = false;
  private readonly errors: Mishap[] = [];
  private readonly interruptions: { readonly request: number; readonly act: () => void }[] = [];
  private requests = 0;

  /** The next action of that name, e.g. `Range.Values`, or the next of all, fails with the code. */
  fail(code: string, on?: string): void {
    this.errors.push({ code, on });
  }

  /** Does something right before the request so many requests from now, 1 being the next. */
  beforeRequest(count: number, act: () => void): void {
    this.interruptions.push({ request: this.requests + count, act });
  }

  requestArrives(): void {
    this.requests += 1;
    for (const { request, act } of this.interruptions) if (request === this.requests) act();
  }

  actionStarts(name: string): void {
    const index = this.errors.findIndex(({ on }) => on === undefined || on === name);
    const [mishap] = index < 0 ? [] : this.errors.splice(index, 1);
    if (mishap) throw new RichApiError(mishap.code, `Arranged by the test: ${mishap.code}.`);
  }
}

interface Mishap {
  readonly code: string;
  readonly on: string | undefined;
}
