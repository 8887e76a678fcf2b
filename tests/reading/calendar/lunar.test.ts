import { LunarDay, LunarMonth, SolarTerm } from 'tyme4ts';
import { dayOfFestival } from '../../../src/reading/calendar/festivals';
import { isCovered } from '../../../src/reading/calendar/holiday-table';
import { dayOfLunar, dayOfQingming } from '../../../src/reading/calendar/lunar';
import { addWorkingDays, isRestDay } from '../../../src/reading/calendar/working-days';
import { dayNumber } from '../../../src/reading/day-number';
import { wordAt } from '../../../src/reading/deadline/lexicon/lexicon';
import { dayOfIso, isoOfDay } from '../../../src/reading/iso-date';

const YEARS = Array.from({ length: 111 }, (_, at) => 1990 + at);

/** A civil day of the library as a number. */
const dayOf = (day: { getYear(): number; getMonth(): number; getDay(): number }): number =>
  dayNumber(day.getYear(), day.getMonth(), day.getDay());

describe('the lunar table of 1990-2100, held to tyme4ts', () => {
  test('every month begins and ends on the same day', () => {
    const wrong = YEARS.flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) => {
        const theirs = LunarMonth.fromYm(year, month);
        const first = dayOf(LunarDay.fromYmd(year, month, 1).getSolarDay());
        const ours = dayOfLunar(year, month, 1);
        const last = dayOfLunar(year, month, theirs.getDayCount());
        const beyond = dayOfLunar(year, month, theirs.getDayCount() + 1);
        const right =
          ours === first && last === first + theirs.getDayCount() - 1 && beyond === undefined;
        return right ? [] : [`${year}-${month}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('清明 falls on the same day', () => {
    const wrong = YEARS.slice(0, -1).filter(
      (year) => dayOf(SolarTerm.fromName(year, '清明').getSolarDay()) !== dayOfQingming(year),
    );
    expect(wrong).toEqual([]);
    expect(dayOfQingming(2100)).toBeUndefined();
  });
});

test.each([
  ['春节', 2020, '2020-01-25'],
  ['端午', 2020, '2020-06-25'],
  ['中秋', 2020, '2020-10-01'],
  ['除夕', 2021, '2021-02-11'],
  ['清明', 2020, '2020-04-04'],
  ['国庆节', 2024, '2024-10-01'],
])('%s of %d is %s', (name, year, iso) => {
  const festival = wordAt(name, 0)?.value ?? 0;
  expect(isoOfDay(dayOfFestival(festival, year) ?? 0)).toBe(iso);
});

describe('working days by the State Council’s arrangement', () => {
  test.each([
    ['2020-04-28', 5, '2020-05-08'],
    ['2021-02-05', 5, '2021-02-18'],
    ['2020-04-20', 15, '2020-05-12'],
  ])('%s and %d working days is %s', (from, count, end) => {
    const day = addWorkingDays(dayOfIso(from) ?? 0, count);
    expect(typeof day === 'number' ? isoOfDay(day) : day).toBe(end);
  });

  test('a working Saturday is no rest day, a holiday is one', () => {
    expect(
      ['2020-05-09', '2020-05-04', '2020-05-10'].map((day) => isRestDay(dayOfIso(day) ?? 0)),
    ).toEqual([false, true, true]);
  });

  test('where the arrangement is not known, nobody guesses', () => {
    const far = dayNumber(2090, 5, 1);
    expect([isCovered(far), isRestDay(far), addWorkingDays(far, 1)]).toEqual([
      false,
      undefined,
      { notCovered: 2090 },
    ]);
  });
});
