import type { Found, Scan, Token } from '../scan';
import { When } from '../when';
import { DATE } from './patterns';

/** 三月内 may be March or three months, where the number is written as in old documents. */
const CLASSICAL = [1, 2, 3, 6];

/** Reads the longest date of the calendar that begins at a place. */
export function readDate(scan: Scan, from: number): Found<When> | undefined {
  const next = scan.match(DATE, from);
  if (next < 0) return undefined;
  const value = walk(scan, from, next);
  return value && { value, next };
}

/** Goes through the signs of a date and notes what each adds to the period that is meant. */
export function walk(
  scan: Scan,
  from: number,
  next: number,
  when = new When('year'),
): When | undefined {
  let held: Token | undefined;
  for (let at = from; at < next; at++) {
    const token = scan.at(at);
    const { kind, value } = token;
    const lunar = when.unit === 'lunarDay';
    // 2020上半年, 2020底: a year without its 年
    if (held && held.kind !== 'N' && !scan.is(at, '年学NZO')) {
      hold(when, held);
      held = undefined;
    }
    switch (kind) {
      case 'N':
      case 'Z':
      case 'O':
        if (scan.kind(at - 1) === 'q') {
          when.n = value;
          continue;
        }
        if (held) hold(when, held);
        held = token;
        continue;
      case '年':
        // 2020年至2021年学年
        if (scan.kind(at + 1) === '学') continue;
        if (held) when.year = held.value;
        else if (scan.is(at + 1, '前后') && !when.hasYear) when.doubt = 'undated';
        if (held) refine(when, held);
        break;
      case '今':
        if (value === 11) when.yearFollows = true;
        else when.yearShift = value;
        continue;
      case '月':
        if (held?.text === '两') return undefined;
        if (when.unit === 'quarter') {
          when.month = (when.n ?? 0) * 3 - (scan.kind(at - 1) === '首' ? 2 : 0);
          if (when.n === undefined) when.doubt = 'undated';
          when.edge = when.n = undefined;
        } else if (held) {
          when.month = held.value;
          refine(when, held);
          if (held.han && CLASSICAL.includes(held.value) && scan.kind(at + 1) === '内')
            when.doubt = 'duration-or-date';
        } else if (when.month === undefined && when.monthShift === undefined && when.hasYear)
          when.doubt = 'placeholder';
        if (!lunar) when.unit = 'month';
        break;
      case '日':
      case '天':
        if (held && when.n === undefined) {
          const alone = when.month === undefined && when.monthShift === undefined;
          if (held.value > 31 && alone) return undefined;
          when.day = held.value;
          refine(when, held);
        } else if (when.weekShift !== undefined) when.weekday = 7;
        else if (when.n !== undefined) {
          when.day = when.n;
          when.n = undefined;
        }
        if (!lunar) when.unit = 'day';
        break;
      case '季':
        if (held?.text === '两') return undefined;
        when.unit = 'quarter';
        when.n = held?.value;
        if (!held) when.quarterShift = 0;
        else refine(when, held);
        if (held && scan.kind(at - 2) === '前') {
          when.n2 = held.value;
          when.n = 1;
        }
        break;
      case '周':
        // 头两周 is no one week.
        if (when.n === 1 && (held?.value ?? 1) > 1) when.doubt = 'vague';
        when.n ??= held?.value;
        if (when.n === undefined) when.weekShift = 0;
        when.unit = 'week';
        break;
      case '曜':
        if (when.unit !== 'week' || when.weekShift !== undefined) when.unit = 'day';
        when.weekday = value;
        when.n ??= held?.value;
        if (when.n === undefined) when.weekShift ??= 0;
        break;
      case '工':
        when.unit = 'day';
        when.working = true;
        when.n ??= held?.value;
        break;
      case '首':
      case '终':
        if (when.unit !== 'quarter') when.n = kind === '首' ? 1 : -1;
        break;
      case '底':
        if (scan.kind(at + 1) === '周') when.n = -1;
        else if (when.unit === 'week' && when.weekShift !== undefined) when.doubt = 'weekend';
        else when.edge = 'end';
        break;
      case '初':
      case '中':
        if (!lunar) when.edge = kind === '初' ? 'start' : 'mid';
        break;
      default:
        named(when, token, held);
        // 级, 学 and terms take their numbers themselves.
        if (kind !== '学') continue;
    }
    held = undefined;
  }
  return held ? left(scan, when, held, next) : when;
}

/** Periods that one word names, with the value that the lexicon gives it. */
function named(when: When, { kind, value }: Token, held: Token | undefined): void {
  switch (kind) {
    case '本':
      when.unit = 'month';
      when.monthShift = value % 10;
      break;
    case '此':
      when.unit = 'quarter';
      when.quarterShift = value % 10;
      break;
    case '这':
    case '末':
      when.unit = 'week';
      when.weekShift = value;
      if (kind === '末') when.doubt = 'weekend';
      break;
    case '明':
      when.unit = 'day';
      when.dayShift = value;
      break;
    case '上':
      when.unit = 'half';
      when.n = value;
      break;
    case '伴':
      if (when.month === undefined) when.monthShift ??= 0;
      when.unit = 'halfMonth';
      when.n = value;
      break;
    case '旬':
      when.unit = 'xun';
      when.n = Math.floor(value / 10);
      when.n2 = value % 10;
      break;
    case '节':
      when.unit = 'festival';
      when.n = value;
      break;
    case '计':
      when.unit = 'plan';
      when.year = value;
      break;
    case '岁':
      when.edge = 'end';
      break;
    case 'q':
      when.unit = 'quarter';
      break;
    case '农':
    case '正':
      when.unit = 'lunarDay';
      when.month = value;
      when.day = 0;
      break;
    default:
      inSchool(when, kind, value, held);
  }
}

/** School years and terms; only a school calendar knows when these begin and end (T10). */
function inSchool(when: When, kind: string, value: number, held: Token | undefined): void {
  switch (kind) {
    case '学': {
      const ends = held?.value ?? 0;
      if (when.year === undefined && when.month === undefined) when.year = ends;
      else {
        when.year ??= 2000 + (when.month ?? 0);
        // 2020-2022学年 may be two of them.
        if (ends % 100 !== (when.year + 1) % 100) when.doubt = 'order';
        when.month = undefined;
      }
      when.unit = 'schoolYear';
      return;
    }
    case '级':
      when.unit = 'schoolYear';
      when.yearShift = 0;
      break;
    case '完':
      when.edge = 'end';
      return;
    case '散':
      when.edge = 'end';
      if (when.unit === 'plan' || when.unit === 'schoolYear') return;
      break;
    case '假':
      when.unit = 'vacation';
      when.n = value;
      break;
    case '春':
    case '芽':
    case '课':
    case '届':
    case '期':
    case '开':
      break;
    default:
      return;
  }
  when.doubt = 'school-calendar';
  if (kind === '假' || kind === '级') return;
  // 2020-2021学年第二学期 lies in 2021.
  const spring = value === 1 && '春芽课届'.includes(kind);
  if (when.unit === 'schoolYear' && spring && when.year !== undefined) when.year += 1;
  when.unit = 'term';
  if (kind === '届') when.n2 = value;
  else if ('春芽课'.includes(kind)) when.n = value;
  when.n ??= 0;
  if (kind === '开') when.edge = 'start';
}

/** A number that stands before another one of the same date. */
function hold(when: When, held: Token): void {
  if (held.kind === 'N') {
    when.month = held.value;
    when.unit = 'month';
  } else when.year = held.value;
  refine(when, held);
}

/** The last number, whose unit is missing or comes later: 5月31, 3—5月, 下周五. */
function left(scan: Scan, when: When, held: Token, next: number): When | undefined {
  refine(when, held);
  const { value } = held;
  if (when.weekShift !== undefined) {
    if (value < 1 || value > 7) return undefined;
    when.weekday = value;
    when.unit = 'day';
  } else if (when.month !== undefined || when.monthShift !== undefined) {
    if (held.value > 39) return undefined;
    when.day = value;
    if (when.unit !== 'lunarDay') when.unit = 'day';
  } else {
    let at = next;
    while (scan.is(at, 'N-至、和或第')) at += 1;
    const unit = scan.kind(at);
    if (unit === '月') when.month = value;
    else if (unit === '日') when.day = value;
    else if (unit === '季') when.n = value;
    else when.year = held.digits === 2 ? 2000 + value : value;
    when.unit = UNITS[unit] ?? 'year';
  }
  return when;
}

const UNITS: Readonly<Record<string, When['unit']>> = { 月: 'month', 日: 'day', 季: 'quarter' };

/** Notes on a period what its number is worth: cleared of letters, or an estimate. */
export function refine(when: When, { vague, han }: Token): void {
  if (vague && han) when.doubt = 'vague-number';
  else if (vague) when.ocr = true;
}
