/** What a long action yields every few thousand rows, so that its face can show it and stop it. */
export interface Progress {
  readonly stage: 'loading' | 'reading' | 'recognising' | 'checking' | 'composing' | 'writing';
  readonly done: number;
  readonly of: number;
}

/** Runs an action to its end, for faces without a screen to keep alive. */
export function runOut<Result>(action: Generator<Progress, Result>): Result {
  for (;;) {
    const step = action.next();
    if (step.done) return step.value;
  }
}
