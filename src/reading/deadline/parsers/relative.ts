import type { Parser } from '../scan';
import { When } from '../when';

/** 今天, 明日, 本周, 下周五, 周五, 本周末: days told from the day of writing. */
export const parseRelative: Parser<When> = (scan, from) => {
  const token = scan.at(from);
  switch (token.kind) {
    case 'relDay': {
      const when = new When('day');
      when.dayShift = token.value;
      return { value: when, next: from + 1 };
    }
    case 'relWeek': {
      const day = scan.at(from + 1);
      // 下周五 is cut as 下周 五 or, with a space or sign, as 下周 周五.
      const listed = day.kind === 'num' && day.value >= 1 && day.value <= 7;
      if (day.kind === 'weekday' || (listed && scan.kind(from + 2) !== 'once'))
        return { value: weekday(token.value, day.value), next: from + 2 };
      if (day.kind === 'day') return { value: weekday(token.value, 7), next: from + 2 };
      if (day.kind === 'end') return { value: week(token.value, 'weekend'), next: from + 2 };
      return { value: week(token.value), next: from + 1 };
    }
    case 'weekday':
      return { value: weekday(0, token.value), next: from + 1 };
    case 'weekend':
      return { value: week(0, 'weekend'), next: from + 1 };
    case 'week':
      // 周内
      return scan.kind(from + 1) === 'within' ? { value: week(0), next: from + 1 } : undefined;
    default:
      return undefined;
  }
};

function weekday(weeks: number, day: number): When {
  const when = new When('day');
  when.weekShift = weeks;
  when.weekday = day;
  return when;
}

function week(weeks: number, doubt?: 'weekend'): When {
  const when = new When('week');
  when.weekShift = weeks;
  when.doubt = doubt;
  return when;
}
