import { renderer } from '../../../src/messages/render';
import { readStatus } from '../../../src/reading/status/read-status';
import type { StatusContext } from '../../../src/reading/status-reading';
import { writtenText, type Written } from '../../../src/reading/written';
import { corpus } from '../corpus';

const classOf = (text: string, context: StatusContext = {}): string =>
  readStatus(writtenText(text), context).class;

describe('readStatus', () => {
  test.each(['statuses.tsv', 'statuses-more.tsv', 'statuses-clerks.tsv', 'statuses-fresh.tsv'])(
    'reads every row of %s as given',
    (file) => {
      const wrong = corpus(file)
        .map((row) => ({ text: row.text ?? '', want: row.class, got: classOf(row.text ?? '') }))
        .filter(({ want, got }) => want !== got);
      expect(wrong).toEqual([]);
    },
  );

  test('reads every row in the light of the problem beside it', () => {
    const wrong = corpus('statuses-beside.tsv')
      .map(({ text = '', problem = '', class: want = '' }) => {
        return { text, problem, want, got: classOf(text, { problem }) };
      })
      .filter(({ want, got }) => want !== got);
    expect(wrong).toEqual([]);
  });

  test('never calls done what does not say so', () => {
    const done = corpus('statuses-never-done.tsv')
      .map(({ text = '' }) => text)
      .filter((text) => classOf(text) === 'done');
    expect(done).toEqual([]);
  });

  test('is sure of what is written plainly', () => {
    const doubted = corpus('statuses.tsv')
      .map((row) => readStatus(writtenText(row.text ?? ''), {}))
      .filter(({ certain }) => !certain)
      .map(({ text }) => text);
    expect(doubted).toEqual([]);
  });

  test('says why in both languages', () => {
    const zh = renderer('zh-CN');
    const en = renderer('en');
    for (const file of [
      'statuses.tsv',
      'statuses-more.tsv',
      'statuses-clerks.tsv',
      'statuses-fresh.tsv',
    ]) {
      for (const { text = '' } of corpus(file)) {
        const { why } = readStatus(writtenText(text), {});
        expect(why.length).toBeGreaterThan(0);
        for (const message of why) {
          expect(zh(message)).not.toContain('{{');
          expect(en(message)).not.toContain('{{');
        }
      }
    }
  });

  test('lets the problem beside it decide what 无 means', () => {
    const read = (problem?: string): unknown[] => {
      const { class: kind, certain } = readStatus(
        writtenText('无'),
        problem === undefined ? {} : { problem },
      );
      return [kind, certain];
    };
    expect([read(''), read('无'), read('未发现此类问题'), read('1名学生疑似辍学'), read()]).toEqual(
      [
        ['not-applicable', true],
        ['not-applicable', true],
        ['not-applicable', true],
        ['unknown', false],
        ['not-applicable', false],
      ],
    );
  });

  test('holds counts against the problem beside them', () => {
    const problem = '3名建档立卡学生漏报生活补助。';
    expect(
      ['已补报2人', '已补报3人', '已补报', '已全部补报'].map((text) => classOf(text, { problem })),
    ).toEqual(['partial', 'done', 'done', 'done']);
  });

  test('takes a step for the whole where the problem was that it was lacking', () => {
    const read = (text: string, problem: string): string => classOf(text, { problem });
    expect([
      read('已建立送教上门记录', '2名残疾儿童未建立送教上门记录。'),
      read('已入户核实', '1名学生请长假超过一个月，未入户核实。'),
      read('已召开专题会议', '未召开专题会议。'),
      read('已制定整改方案', '未制定应急预案。'),
      read('已联系家长', '1名学生疑似辍学，去向不明。'),
    ]).toEqual(['done', 'done', 'done', 'in-progress', 'in-progress']);
  });

  test('reads the day of completion, and no planned day', () => {
    const read = (text: string, year?: number): string | undefined =>
      readStatus(writtenText(text), year === undefined ? {} : { year }).doneOn;
    expect([
      read('已于5月28日更换完毕。', 2020),
      read('已于5月28日更换完毕。'),
      read('已于2020年5月28日更换完毕。'),
      read('已于2020.5.28完成'),
      read('已完成（5月20日）', 2020),
      read('预计6月10日前完成', 2020),
      read('已完成，预计6月10日验收', 2020),
      read('已于2月30日完成', 2020),
    ]).toEqual([
      '2020-05-28',
      undefined,
      '2020-05-28',
      '2020-05-28',
      '2020-05-20',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('reads what is no text', () => {
    const number = (value: number, format: string): Written => ({
      kind: 'number',
      value,
      format,
      dateSystem: 1900,
    });
    const read = (written: Written): string => readStatus(written, {}).class;
    expect([
      read({ kind: 'blank' }),
      read({ kind: 'boolean', value: true }),
      read({ kind: 'boolean', value: false }),
      read({ kind: 'error', text: '#N/A' }),
      read(number(1, '0%')),
      read(number(0.8, '0%')),
      read(number(0, '0%')),
      read(number(43976, 'yyyy-mm-dd')),
      read(number(1, 'General')),
    ]).toEqual([
      'blank',
      'done',
      'not-started',
      'unknown',
      'done',
      'partial',
      'not-started',
      'unknown',
      'unknown',
    ]);
  });

  test('tells what follows a completion', () => {
    const read = (text: string): readonly string[] => readStatus(writtenText(text), {}).flags;
    expect([
      read('已整改到位，将持续抓好'),
      read('整改到位，待验收'),
      read('已整改，又出现反弹'),
    ]).toEqual([['long-term-tail'], ['awaiting-acceptance'], ['relapse']]);
  });
});
