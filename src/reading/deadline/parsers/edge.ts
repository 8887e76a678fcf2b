import type { When } from '../when';
import type { Scan } from '../scan';

/** 底, 初, 中 behind a period, and whether 之 or 的 stood before it. */
export function withEdge(scan: Scan, when: When, from: number): { value: When; next: number } {
  const at = scan.past(from, 'of');
  const kind = scan.kind(at);
  if (kind === 'end' || kind === 'start' || kind === 'mid')
    return { value: { ...when, edge: kind }, next: at + 1 };
  return { value: when, next: from };
}
