import type { FunctionResult } from '../protocol/services';
import type { NativeHost } from './native-host';

/** How a message says that it calls a custom function (CustomFunctionProxy._handleMessage). */
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
/** Errors among the arguments are handed over as values. */
const ALLOW_ERROR = 4;

/** What a cell with `=DUZHAN.X(…)` would show. */
export type FunctionAnswer =
  { readonly value: unknown } | { readonly error: number; readonly message: string };

/** Calls custom functions as Excel's calculation does, and collects what they give back. */
export class FunctionCalls {
  private nextId = 1;
  private readonly pending = new Map<number, (answer: FunctionAnswer) => void>();

  constructor(private readonly host: NativeHost) {}

  call(id: string, args: readonly unknown[], address = '责任清单!A1'): Promise<FunctionAnswer> {
    const invocation = this.nextId;
    this.nextId += 1;
    return new Promise((resolve) => {
      this.pending.set(invocation, resolve);
      this.host.send(FUNCTION_CATEGORY, INVOKE, '', [invocation, id, args, address, ALLOW_ERROR]);
    });
  }

  take(results: readonly FunctionResult[]): void {
    for (const [invocation, succeeded, value, error] of results) {
      const resolve = this.pending.get(invocation);
      this.pending.delete(invocation);
      resolve?.(
        succeeded
          ? { value }
          : { error: Number(error), message: typeof value === 'string' ? value : '' },
      );
    }
  }
}
