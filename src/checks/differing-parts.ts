import { oneLine, shortened } from './shortened';

/** Letters shown on either side of what differs. */
const AROUND = 10;

/** Two wordings of one long text, each cut down to where they differ. */
export function differingParts(one: string, two: string): readonly [string, string] {
  const a = [...oneLine(one)];
  const b = [...oneLine(two)];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [window(a, head, tail), window(b, head, tail)];
}

function window(letters: readonly string[], head: number, tail: number): string {
  const from = Math.max(0, head - AROUND);
  const to = Math.min(letters.length, letters.length - tail + AROUND);
  const part = shortened(letters.slice(from, to).join(''));
  return `${from > 0 ? '…' : ''}${part}${to < letters.length && !part.endsWith('…') ? '…' : ''}`;
}
