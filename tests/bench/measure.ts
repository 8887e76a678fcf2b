/** Median of several runs, after one that warms up: these machines are shared and noisy. */
export async function medianMs(run: () => unknown, runs = 5): Promise<number> {
  await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = process.hrtime.bigint();
    await run();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** One line of the table: ours, the peer's, and how many times as fast ours is. */
export function line(what: string, ours: number, peer: string, theirs: number): string {
  const ratio = theirs / ours;
  return `${what.padEnd(34)} ${ours.toFixed(0).padStart(7)} ms   ${peer.padEnd(22)} ${theirs
    .toFixed(0)
    .padStart(7)} ms   ${ratio.toFixed(1)} x`;
}
