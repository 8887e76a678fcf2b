/** Work that yields the lines drawn so far, so that a face can show it and stop it between two. */
export type Steps<Result = void> = Generator<number, Result>;

/** So many lines are drawn, or findings spoken, between two yields: a few milliseconds' work. */
export const LINES_A_STEP = 100;
/** So many rows are only looked at. */
export const ROWS_A_STEP = 1000;

/** Runs steps to their end, where there is no screen to keep alive. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
