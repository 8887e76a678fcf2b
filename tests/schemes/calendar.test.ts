import fc from 'fast-check';
import { dutiesIcs } from '../../src/actions/list-duties';
import { renderer } from '../../src/messages/render';
import { addDays } from '../../src/reading/iso-date';
import { BUILT_IN } from '../../src/schemes/built-in';
import { dutyCalendar, nextDuties } from '../../src/schemes/duty-calendar';
import { icalendar } from '../../src/schemes/icalendar';
import { schemeOf } from './scheme-grid';

const OFFICE = schemeOf({
  id: 'office',
  title: '清江县方案',
  level: 'county',
  recognition: {},
  phases: [{ id: 'all', name: '全程', start: '2022-03-01', end: '2022-06-30', where: '' }],
  duties: [
    duty('monthly', 'monthly:D18'),
    duty('once', 'once:2022-04-02'),
    duty('gone', 'once:2022-03-04'),
    duty('bare', 'quarterly'),
    duty('longer', 'quarterly:last', { until: '2022-12-31' }),
    duty('again', 'monthly', { repeats: 'monthly' }),
  ],
});

function duty(id: string, rule: string, more: { until?: string; repeats?: string } = {}) {
  return {
    id,
    name: `任务${id}`,
    who: '各校',
    to: '安全股',
    rule,
    content: '清单',
    where: '三、',
    ...more,
  };
}

const table = (times: ReturnType<typeof nextDuties>) =>
  times.map(({ duty: { id }, due = '', daysLeft = '', restDay = '', state }) =>
    [id, due, daysLeft, restDay, state].join(' '),
  );

test('the next time of every duty, with days left and the day of rest it falls on', () => {
  expect(table(nextDuties(OFFICE, '2022-03-20'))).toEqual([
    'longer 2022-03-31 11  due',
    // 2 April 2022 was a Saturday on which people worked.
    'once 2022-04-02 13  due',
    'monthly 2022-04-18 29  due',
    'gone 2022-03-04 -16  past',
    'bare    no-day',
  ]);
});

test('a duty without an end of its own ends with the last phase, another goes on', () => {
  expect(table(dutyCalendar(OFFICE, { asOf: '2022-06-19' }))).toEqual([
    'longer 2022-06-30 11  due',
    'longer 2022-09-30 103  due',
    'longer 2022-12-31 195 6 due',
  ]);
  expect(
    table(nextDuties(OFFICE, '2022-06-19')).filter((line) => line.startsWith('monthly')),
  ).toEqual(['monthly    over']);
});

test('the reports of two documents fall on Saturdays in April 2020', () => {
  const saturdays = BUILT_IN.flatMap((scheme) =>
    nextDuties(scheme, '2020-04-10')
      .filter(({ state }) => state === 'due')
      .map(({ duty: { name }, due, restDay }) => [name, due, restDay]),
  );
  expect(saturdays).toContainEqual(['挂牌督战责任清单', '2020-04-25', 6]);
  expect(saturdays).toContainEqual(['督战情况', '2020-04-18', 6]);
});

describe('as an .ics file (RFC 5545)', () => {
  const text = dutiesIcs(OFFICE, '2022-03-20', renderer('zh-CN'));

  test('one event of a whole day for each time', () => {
    expect(text.match(/DTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}/g)).toEqual([
      'DTSTART;VALUE=DATE:20220331\r\nDTEND;VALUE=DATE:20220401',
      'DTSTART;VALUE=DATE:20220402\r\nDTEND;VALUE=DATE:20220403',
      'DTSTART;VALUE=DATE:20220418\r\nDTEND;VALUE=DATE:20220419',
      'DTSTART;VALUE=DATE:20220518\r\nDTEND;VALUE=DATE:20220519',
      'DTSTART;VALUE=DATE:20220618\r\nDTEND;VALUE=DATE:20220619',
      'DTSTART;VALUE=DATE:20220630\r\nDTEND;VALUE=DATE:20220701',
      'DTSTART;VALUE=DATE:20220930\r\nDTEND;VALUE=DATE:20221001',
      'DTSTART;VALUE=DATE:20221231\r\nDTEND;VALUE=DATE:20230101',
    ]);
  });

  test('the same duties give the same file, stamped with the as-of date', () => {
    expect(dutiesIcs(OFFICE, '2022-03-20', renderer('zh-CN'))).toBe(text);
    expect(new Set(text.match(/DTSTAMP:.*/g))).toEqual(new Set(['DTSTAMP:20220320T000000Z']));
  });

  test('whatever a summary says, lines are short, end in CRLF, and unfold to what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (summary) => {
        const clean = summary.replace(/[\u0000-\u0009\u000b-\u001f\u007f\ud800-\udfff]/g, '');
        const ics = icalendar('历', '2022-03-20', [
          { id: 'x', day: '2022-04-02', summary: clean, description: '' },
        ]);
        expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = ics.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const unfolded = ics.replaceAll('\r\n ', '').split('\r\n');
        const said = unfolded.find((line) => line.startsWith('SUMMARY:'))?.slice(8) ?? '';
        expect(said.replace(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign))).toBe(
          clean,
        );
      }),
    );
  });

  test('an event of the same duty on the same day keeps its name in the next export', () => {
    const names = (asOf: string) =>
      dutiesIcs(OFFICE, asOf, renderer('en')).match(/UID:20220518-.*/g);
    expect(names(addDays('2022-03-20', 30))).toEqual(names('2022-03-20'));
  });
});
