import type { Found, Scan } from '../scan';
import type { Span } from '../when';
import { SPAN } from './patterns';

/** Units of a length, each with how many of the span's own unit it makes. */
const UNITS: Readonly<Record<string, readonly [Span['unit'], number]>> = {
  工: ['workday', 1],
  天: ['day', 1],
  日: ['day', 1],
  半天: ['hour', 12],
  时: ['hour', 1],
  周: ['week', 1],
  期: ['term', 1],
  半月: ['day', 15],
  月: ['month', 1],
  季: ['month', 3],
  半年: ['month', 6],
  年: ['month', 12],
};

/** 15日内, 3个工作日, 一个半月, 半年内, 24小时, 3至5天. */
export function readSpan(scan: Scan, from: number): Found<Span> | undefined {
  const next = scan.is(from, 'NO半') ? scan.match(SPAN, from) : -1;
  if (next < 0) return undefined;
  const signs = scan.kinds.slice(from, next);
  const halved = signs.startsWith('半');
  const number = scan.at(halved ? from : from + Math.max(signs.lastIndexOf('N'), 0));
  const last = scan.at(signs.endsWith('年半') ? next - 2 : next - 1);
  // 180日内, but not 20200工作日; 十日内, but not 10号内
  if (number.digits > 3 || (last.kind === '日' && last.value === 1)) return undefined;
  if (!halved && !signs.includes('个')) {
    // 3月内 is March; 两月内 and 三个月内 are lengths. 2020年 and 一年度 are years, 三年 is a length.
    if (last.kind === '月' && number.text !== '两') return undefined;
    if (last.kind === '年' && number.digits > 1 && !scan.is(next, '内')) return undefined;
  }
  if (last.kind === '年' && last.text !== '年') return undefined;
  const [unit, times] = UNITS[(halved ? '半' : '') + last.kind] ?? ['day', 1];
  return {
    value: {
      unit,
      count: (halved ? 1 : number.value) * times + (signs.endsWith('年半') ? 6 : 0),
      days: signs.endsWith('个半月') && !halved ? 15 : 0,
      least: /^N[-至]/.test(signs) ? scan.at(from).value * times : undefined,
      vague: number.vague && number.han,
    },
    next,
  };
}
