import { localToday } from '../../../taskpane/host/local-today';

test('Today is the day on the person’s own calendar, early in the morning and late at night', () => {
  expect([
    localToday(new Date(2020, 4, 25, 0, 0, 1)),
    localToday(new Date(2020, 4, 25, 7, 30)),
    localToday(new Date(2020, 4, 25, 23, 59, 59)),
    localToday(new Date(2020, 0, 1)),
  ]).toEqual(['2020-05-25', '2020-05-25', '2020-05-25', '2020-01-01']);
});
