import type { Found, Scan } from '../scan';
import type { When } from '../when';

/** 底, 初, 中 behind a period that the caller has just made. */
export function withEdge(scan: Scan, when: When, from: number): Found<When> {
  const at = scan.past(from, 'of');
  const kind = scan.kind(at);
  if (kind !== 'end' && kind !== 'start' && kind !== 'mid') return { value: when, next: from };
  when.edge = kind;
  return { value: when, next: at + 1 };
}
