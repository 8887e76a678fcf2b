import type { Progress } from '../../../src/actions/progress';
import { runInSlices, Stopped } from '../../../taskpane/session/run-in-slices';

/** A clock that only work moves on, so that slices are the same on any machine. */
function work(steps: number, msPerStep: number) {
  let ms = 0;
  let stepsDone = 0;
  function* action(): Generator<Progress, string> {
    for (let done = 0; done < steps; done++) {
      ms += msPerStep;
      stepsDone++;
      yield { stage: 'checking', done, of: steps };
    }
    return 'whole';
  }
  return { action: action(), now: () => ms, stepsDone: () => stepsDone };
}

describe('Long work', () => {
  test('runs to its result and lets the page draw in between', async () => {
    const { action, now } = work(1000, 1);
    const seen: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    const result = await runInSlices(action, {
      signal: new AbortController().signal,
      onProgress: ({ done }) => seen.push(done),
      slice: 10,
      now,
    });
    clearInterval(ticking);
    expect(result).toBe('whole');
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(turns).toBeGreaterThan(0);
  });

  test('no slice takes longer than its time and one step', async () => {
    const { action, now } = work(200, 3);
    const ends: number[] = [0];
    await runInSlices(action, {
      signal: new AbortController().signal,
      onProgress: () => ends.push(now()),
      slice: 20,
      now,
    });
    const slices = ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
    expect(slices.length).toBeGreaterThan(20);
    expect(Math.max(...slices)).toBeLessThanOrEqual(20 + 3);
  });

  test('stops between two slices and goes no further', async () => {
    const { action, now, stepsDone } = work(1000, 1);
    const abort = new AbortController();
    const running = runInSlices(action, {
      signal: abort.signal,
      onProgress: () => abort.abort(),
      slice: 10,
      now,
    });
    await expect(running).rejects.toBeInstanceOf(Stopped);
    expect(stepsDone()).toBe(10);
  });

  test('an error of the work comes out as it is', async () => {
    function* broken(): Generator<Progress, never> {
      yield { stage: 'reading', done: 0, of: 1 };
      throw new RangeError('row 7');
    }
    const running = runInSlices(broken(), {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    await expect(running).rejects.toThrow('row 7');
  });
});
