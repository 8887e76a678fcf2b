import type { Found, Scan } from '../scan';
import type { Span } from '../when';
import { SPAN } from './patterns';

/** Units of a length, each with how many of the span's own unit it makes. */
const UNITS: Readonly<Record<string, readonly [Span['unit'], number]>> = {
  工: ['workday', 1],
  天: ['day', 1],
  日: ['day', 1],
  时: ['hour', 1],
  周: ['week', 1],
  期: ['term', 1],
  月: ['month', 1],
  季: ['month', 3],
  年: ['month', 12],
};
const HALVES: Readonly<Record<string, readonly [Span['unit'], number]>> = {
  月: ['day', 15],
  年: ['month', 6],
  天: ['hour', 12],
};

/** 15日内, 3个工作日, 一个半月, 半年内, 24小时, 3至5天. */
export function readSpan(scan: Scan, from: number): Found<Span> | undefined {
  // 5月31日 is so frequent that it is told from a length before the pattern is asked.
  const behind = scan.kind(from + 1);
  if (behind === '月' && scan.at(from).text !== '两') return undefined;
  if (behind === '日' && scan.kind(from + 2) !== '内' && !scan.is(from - 1, '前后'))
    return undefined;
  const next = scan.match(SPAN, from);
  if (next < 0) return undefined;
  const signs = scan.kinds.slice(from, next);
  const sign = /(.)半?$/.exec(signs)?.[1] ?? '';
  if (signs.startsWith('半')) {
    const [unit, count] = HALVES[sign] ?? ['day', 0];
    return { value: { unit, count }, next };
  }
  const last = Math.max(signs.lastIndexOf('N'), 0);
  const number = scan.at(from + last);
  const { value, vague, han, digits } = number;
  // 180日内, but not 20200工作日
  if (digits > 3) return undefined;
  const pieced = signs.includes('个');
  // 3月内 is March; 两月内 and 三个月内 are lengths. 2020年 is a year, 三年 is a length.
  if (sign === '月' && !pieced && number.text !== '两') return undefined;
  const year = scan.at(from + signs.indexOf('年')).text;
  if (sign === '年' && (year !== '年' || (!pieced && digits > 1 && scan.kind(next) !== '内')))
    return undefined;
  if (sign === '日' && scan.at(next - 1).value === 1) return undefined;
  const [unit, times] = UNITS[sign] ?? ['day', 1];
  const half = signs.endsWith('半') ? 6 : 0;
  return {
    value: {
      unit,
      count: value * times + half,
      days: signs.includes('半月') ? 15 : 0,
      least: last > 0 ? scan.at(from).value * times : undefined,
      vague: vague && han,
    },
    next,
  };
}
