import type { Steps } from '../report/steps';
import type { Progress } from './progress';

/**
 * A sheet that is being drawn, as an action's progress: lines done of about so many, never fewer
 * than were told before. `from` are those done already.
 */
export function* inSteps<Result>(
  steps: Steps<Result>,
  of: number,
  from = 0,
): Generator<Progress, Result> {
  let done = from;
  let step = steps.next();
  while (!step.done) {
    done = Math.max(done, Math.min(from + step.value, of));
    yield { stage: 'composing', done, of };
    step = steps.next();
  }
  return step.value;
}
