import type { OfficeHost } from '../office-host';
import { runInExcel, type Watch } from '../run-in-excel';
import type { Step } from './step';

/** Excel on the web takes 5 MB a message; what steps say of their bytes is a little too much. */
const MOST_BYTES = 3_900_000;

/** Sends steps in as few messages as hold them, in order. */
export async function sendSteps(
  host: OfficeHost,
  steps: readonly Step[],
  watch: Watch = {},
): Promise<void> {
  let done = 0;
  for (const message of messagesOf(steps)) {
    await runInExcel(
      host,
      async (context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        for (const { queue } of message) queue(context);
        await context.sync();
      },
      watch,
    );
    done += message.length;
    await watch.progress?.(done, steps.length);
  }
}

function* messagesOf(steps: readonly Step[]): Generator<readonly Step[]> {
  let message: Step[] = [];
  let bytes = 0;
  for (const step of steps) {
    if (message.length > 0 && bytes + step.bytes > MOST_BYTES) {
      yield message;
      message = [];
      bytes = 0;
    }
    message.push(step);
    bytes += step.bytes;
  }
  if (message.length > 0) yield message;
}
