import type { Found, Parser, Scan } from '../scan';
import type { Span } from '../when';

/** 15日内, 3个工作日, 一个半月, 半年内, 24小时, 3至5天. */
export const parseSpan: Parser<Span> = (scan, from) => {
  if (scan.kind(from - 1) === 'nth') return undefined;
  const first = scan.at(from);
  if (first.kind === 'half') return halfSpan(scan, from + 1);
  if (first.kind !== 'num' || Number.isNaN(first.value)) return undefined;
  let at = from + 1;
  if (scan.kind(at) === 'month' && first.text !== '两') return undefined;
  while (scan.kind(at) === 'dash') at += 1;
  if (scan.kind(at) === 'till') at += 1;
  if (at > from + 1) {
    // 3-5天: a length only where the unit is one.
    const second = scan.at(at);
    if (second.kind !== 'num') return undefined;
    const longer = counted(scan, at);
    return longer && { value: { ...longer.value, least: first.value }, next: longer.next };
  }
  return counted(scan, from);
};

function counted(scan: Scan, from: number): Found<Span> | undefined {
  const { value: count, digits, han, vague } = scan.at(from);
  const vagueness = vague && han;
  const pieced = scan.kind(from + 1) === 'piece';
  let at = pieced ? from + 2 : from + 1;
  const unit = scan.at(at);
  at += 1;
  const span = (name: Span['unit'], times = 1): Found<Span> => ({
    value: { unit: name, count: count * times, vague: vagueness },
    next: at,
  });
  switch (unit.kind) {
    case 'workday':
      return span('workday');
    case 'days':
      return span('day');
    case 'hours':
      return span('hour');
    case 'week':
      return span('week');
    case 'day':
      // 验收前10日 is a length too, but 5月10日前20日… begins with a date of its own.
      return unit.value === 0 &&
        (scan.kind(at) === 'within' || scan.is(from - 1, 'before', 'after'))
        ? span('day')
        : undefined;
    case 'month':
      // 3月内 is March; 两月内 and 三个月内 are lengths.
      return pieced || scan.at(from).text === '两' ? span('month') : undefined;
    case 'half':
      if (!pieced || scan.kind(at) !== 'month') return undefined;
      at += 1;
      return { value: { unit: 'month', count, days: 15, vague: vagueness }, next: at };
    case 'quarter':
      return pieced ? span('month', 3) : undefined;
    case 'year': {
      const length = pieced || digits < 2 || (digits < 4 && scan.kind(at) === 'within');
      if (!length || unit.value === 1) return undefined;
      if (scan.kind(at) === 'half') {
        at += 1;
        return { value: { unit: 'month', count: count * 12 + 6 }, next: at };
      }
      return span('year');
    }
    case 'term':
      return span('term');
    default:
      return undefined;
  }
}

function halfSpan(scan: Scan, from: number): Found<Span> | undefined {
  const at = scan.past(from, 'piece');
  const next = at + 1;
  switch (scan.kind(at)) {
    case 'month':
      return { value: { unit: 'day', count: 15 }, next };
    case 'year':
      return { value: { unit: 'month', count: 6 }, next };
    case 'days':
      return { value: { unit: 'hour', count: 12 }, next };
    default:
      return undefined;
  }
}
