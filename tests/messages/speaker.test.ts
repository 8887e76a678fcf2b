import { speaker } from '../../src/messages/speaker';

const say = speaker('en', {
  'list.rows': '{{count}} rows in “{{sheet}}”',
  'header.known': '“{{text}}” is “{{field.field}}”',
  'field.deadline': 'deadline',
  'found.late': 'late',
  'found.late_days': 'late by {{days}} days',
});

describe('a message in words', () => {
  test('parameters stand where the sentence names them, each as often as it does', () => {
    expect(say({ code: 'list.rows', params: { count: 0, sheet: '' } })).toBe('0 rows in “”');
  });

  test('a parameter that is a code is said in its own sentence', () => {
    const params = { text: '时限', field: 'deadline' };
    expect(say({ code: 'header.known', params })).toBe('“时限” is “deadline”');
  });

  test('the sentence for the context is said where there is one', () => {
    const late = (context: string): string =>
      say({ code: 'found.late', params: { context, days: 3 } });
    expect(['', 'days', 'hours'].map(late)).toEqual(['late', 'late by 3 days', 'late']);
  });

  test('what a cell says is said as it stands', () => {
    for (const sheet of ['{{count}}', '{{field.field}}', '$&', '$1', '<b>&amp;']) {
      expect(say({ code: 'list.rows', params: { count: 1, sheet } })).toBe(`1 rows in “${sheet}”`);
    }
  });

  test('what is lacking is told, never passed over', () => {
    expect(() => say({ code: 'list.columns' })).toThrow('no sentence for list.columns in en');
    expect(() => say({ code: 'list.rows', params: { count: 1 } })).toThrow(
      'list.rows lacks its sheet',
    );
    expect(() => say({ code: 'list.rows' })).toThrow('list.rows lacks its count');
    expect(() => say({ code: 'header.known', params: { text: '', field: 'no-such' } })).toThrow(
      'no sentence for field.no-such in en',
    );
  });
});
