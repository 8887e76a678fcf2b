import type { Parser } from '../scan';
import type { When } from '../when';

/** 今天, 明日, 本周, 下周五, 周五, 本周末: days told from the day of writing. */
export const parseRelative: Parser<When> = (scan, from) => {
  const token = scan.at(from);
  switch (token.kind) {
    case 'relDay':
      return { value: { unit: 'day', dayShift: token.value }, next: from + 1 };
    case 'relWeek': {
      const day = scan.at(from + 1);
      // 下周五 is cut as 下周 五 or, with a space or sign, as 下周 周五.
      if (day.kind === 'num' && day.value >= 1 && day.value <= 7 && scan.kind(from + 2) !== 'once')
        return {
          value: { unit: 'day', weekShift: token.value, weekday: day.value },
          next: from + 2,
        };
      if (day.kind === 'weekday')
        return {
          value: { unit: 'day', weekShift: token.value, weekday: day.value },
          next: from + 2,
        };
      if (day.kind === 'day')
        return { value: { unit: 'day', weekShift: token.value, weekday: 7 }, next: from + 2 };
      if (day.kind === 'end')
        return {
          value: { unit: 'week', weekShift: token.value, doubt: 'weekend' },
          next: from + 2,
        };
      return { value: { unit: 'week', weekShift: token.value }, next: from + 1 };
    }
    case 'weekday':
      return { value: { unit: 'day', weekShift: 0, weekday: token.value }, next: from + 1 };
    case 'weekend':
      return { value: { unit: 'week', weekShift: 0, doubt: 'weekend' }, next: from + 1 };
    case 'week':
      // 周内, 周5前
      if (scan.kind(from + 1) === 'within')
        return { value: { unit: 'week', weekShift: 0 }, next: from + 1 };
      return undefined;
    default:
      return undefined;
  }
};
