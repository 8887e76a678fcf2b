import type { Ratio } from '../ledgers/counts';

/** 27.27%; a dash where nothing is to be done. */
export function percentText({ done, of }: Ratio): string {
  return of === 0 ? '—' : `${(Math.round((done * 10000) / of) / 100).toFixed(2)}%`;
}
