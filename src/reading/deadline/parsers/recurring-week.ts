import type { Found, Scan } from '../scan';

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Behind 每 or 每周: 周五, 周一、三、五, 周一至周五, 一三五, 5. */
export function weekdays(scan: Scan, from: number): Found<string> | undefined {
  let at = from;
  const days: number[] = [];
  let span = false;
  for (let i = 0; i < 14; i++) {
    const token = scan.at(at);
    const found = daysOf(scan, at);
    if (found.length === 0) break;
    if (span && days.length > 0) {
      for (let day = (days.at(-1) ?? 0) + 1; day < (found[0] ?? 0); day++) days.push(day);
    }
    days.push(...found);
    at += 1;
    span = false;
    if (
      token.kind !== 'none' &&
      scan.is(at, 'enum', 'and', 'till', 'dash') &&
      daysOf(scan, at + 1).length > 0
    ) {
      span = scan.is(at, 'till', 'dash');
      at += 1;
    }
  }
  if (days.length === 0) return undefined;
  return { value: `weekly:${days.map((day) => NAMES[day - 1] ?? '').join(',')}`, next: at };
}

function daysOf(scan: Scan, at: number): number[] {
  const token = scan.at(at);
  if (token.kind === 'weekday') return [token.value];
  if (token.kind === 'day' && token.value === 0 && scan.kind(at - 1) !== 'num') return [7];
  if (token.kind !== 'num' || scan.is(at + 1, 'once', 'month', 'day', 'piece')) return [];
  const days = [...String(token.value)].map(Number);
  const listed = token.digits === days.length && days.every((day) => day >= 1 && day <= 7);
  return listed && (token.han || days.length === 1) ? days : [];
}
