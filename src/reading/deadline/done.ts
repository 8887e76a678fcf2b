import type { Judged } from './gather';
import type { Scan } from './scan';
import type { Words } from './words';

/** True where 已 stands, the sign of what was done; 整改到位 behind a date is what is to be done. */
export function isDone(scan: Scan, at: number): boolean {
  const { kind, text } = scan.at(at);
  return kind === 'done' && /^[已业均都]/.test(text);
}

/**
 * True where a cell with a date reports what was done: 截至5月25日，已全部整改完毕. A 已 before a date
 * that is marked as a deadline (已更换2台，其余6月底前更换) and an attribute (已排查的问题) do not.
 */
export function reportsDone({ scan, free }: Words, dated: readonly Judged[]): boolean {
  const last = dated.at(-1)?.mention;
  if (!last) return false;
  const { marks } = last;
  const when = last.kind === 'date' ? last.when : last.right;
  const due = marks.before || marks.soft || marks.extended || when.edge !== undefined;
  for (const at of free) {
    if (!isDone(scan, at) || scan.kind(at + 1) === 'of') continue;
    if (at < last.from && !due) return true;
    if (at === last.to || (at > last.to && (scan.isBreak(at) || scan.at(at).text.length > 1)))
      return true;
  }
  return false;
}

/** 立行立改，已完成; 现场整改完毕 — but 立即整改到位 is what is to be done. */
export function reportsDoneAlone({ scan, free }: Words): boolean {
  return free.some((at) => isDone(scan, at) || /^(完毕|正在|未)/.test(scan.at(at).text));
}
