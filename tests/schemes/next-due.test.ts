import fc from 'fast-check';
import { addDays, isoOfDay } from '../../src/reading/iso-date';
import { dayNumber } from '../../src/reading/day-number';
import { nextDue } from '../../src/schemes/next-due';

describe('The next due day of a duty that comes again', () => {
  test.each([
    ['monthly:D25', '2020-04-26', '2020-05-25'],
    ['monthly:D25', '2020-05-25', '2020-05-25'],
    ['monthly:D31', '2021-02-01', '2021-02-28'],
    ['monthly:D5,D20', '2020-05-06', '2020-05-20'],
    ['monthly:last', '2020-02-03', '2020-02-29'],
    ['monthly:wd3', '2020-05-01', '2020-05-08'], // 1-5 May 2020 were holidays
    ['monthly:last-wd', '2020-05-01', '2020-05-29'],
    ['monthly:1-Mon', '2020-06-02', '2020-07-06'],
    ['monthly:last-Fri', '2020-05-01', '2020-05-29'],
    ['monthly:+5d after month end', '2020-05-05', '2020-05-05'],
    ['monthly:+5d after month end', '2020-05-06', '2020-06-05'],
    ['quarterly:last', '2020-05-06', '2020-06-30'],
    ['quarterly:M3-D25', '2020-05-06', '2020-06-25'],
    ['quarterly:M1-D10', '2020-05-06', '2020-07-10'],
    ['quarterly:+10wd after quarter end', '2020-07-01', '2020-07-14'],
    ['half-yearly:last', '2020-07-01', '2020-12-31'],
    ['yearly:12-31', '2020-07-01', '2020-12-31'],
    ['yearly:03-15,09-25', '2020-10-01', '2021-03-15'],
    ['yearly:02-last', '2019-03-01', '2020-02-29'],
    ['weekly:Fri', '2020-05-25', '2020-05-29'],
    ['weekly:Mon,Thu', '2020-05-26', '2020-05-28'],
    ['daily', '2020-05-26', '2020-05-26'],
    ['once:2020-06-30', '2020-05-26', '2020-06-30'],
    ['once:2020-04-30', '2020-05-26', undefined],
    // A rhythm without a day is not given one.
    ['monthly', '2020-05-26', undefined],
    ['weekly', '2020-05-26', undefined],
    ['quarterly', '2020-05-26', undefined],
    ['termly:last', '2020-05-26', undefined],
    // No arrangement of holidays is known for so far a year.
    ['monthly:wd3', '2090-05-01', undefined],
  ])('%s from %s on: %s', (rule, from, due) => {
    expect(nextDue(rule, from)).toBe(due);
  });

  test('lies on or after the day it is asked for, and stays the same until it has passed', () => {
    const rules = ['monthly:D25', 'monthly:last', 'quarterly:M3-D25', 'weekly:Wed', 'yearly:06-30'];
    const day = fc
      .integer({ min: dayNumber(2000, 1, 1), max: dayNumber(2050, 1, 1) })
      .map(isoOfDay);
    fc.assert(
      fc.property(fc.constantFrom(...rules), day, (rule, from) => {
        const due = nextDue(rule, from) ?? '';
        expect(due >= from).toBe(true);
        expect(nextDue(rule, due)).toBe(due);
        if (due > from) expect(nextDue(rule, addDays(from, 1))).toBe(due);
      }),
    );
  });
});
