import type { Progress } from '../../src/actions/progress';

/** The person pressed 停止: nothing was changed. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

export interface SliceOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Milliseconds that a slice may take before the page is let draw and hear. */
  readonly slice?: number;
  readonly now?: () => number;
}

/** A slice ends at the first step past this; with a step's own length it stays below 50 ms. */
const SLICE_MS = 24;

/** Runs a long action without ever holding up the page, and can be stopped between two slices. */
export async function runInSlices<Result>(
  action: Generator<Progress, Result>,
  { signal, onProgress, slice = SLICE_MS, now = () => performance.now() }: SliceOptions,
): Promise<Result> {
  for (;;) {
    if (signal.aborted) throw new Stopped();
    const until = now() + slice;
    for (;;) {
      const step = action.next();
      if (step.done) return step.value;
      if (now() >= until) {
        onProgress(step.value);
        break;
      }
    }
    await breathe();
  }
}

/** Says what comes next and lets the page draw it, before work that cannot be cut into slices. */
export async function announce(
  stage: Progress['stage'],
  { signal, onProgress }: SliceOptions,
): Promise<void> {
  onProgress({ stage, done: 0, of: 0 });
  await new Promise((resolve) => setTimeout(resolve, ONE_FRAME_MS));
  if (signal.aborted) throw new Stopped();
}

const ONE_FRAME_MS = 20;

/** A macrotask, so that clicks and frames come in between; timers would be clamped to 4 ms. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
