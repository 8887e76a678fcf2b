import type { Finding } from '../../src/checks/finding';
import { speakFinding } from '../../src/checks/speak-finding';
import { renderer } from '../../src/messages/render';
import { finding } from '../report/sample-result';

const zh = renderer('zh-CN');
const say = (over: Parameters<typeof finding>[0]): string =>
  speakFinding(finding(over), zh).message;

describe('把检查结果说成一句话', () => {
  test.each<[string, Parameters<typeof finding>[0]]>([
    [
      '时限2020年5月20日，截至2020年5月25日已逾期5天，尚未完成整改',
      {
        code: 'overdue',
        params: { end: '2020-05-20', days: 5, asOf: '2020-05-25', text: '正在整改' },
      },
    ],
    [
      '“10月前”有两种理解：2020年10月31日止，或者2020年9月30日止',
      {
        code: 'ambiguous-deadline',
        params: { text: '10月前', end: '2020-10-31', altEnd: '2020-09-30' },
      },
    ],
    [
      '“立行立改”没有写明具体日期，不能判定是否逾期；“立行立改”须有发现日期才能推算',
      { code: 'ambiguous-deadline', params: { text: '立行立改', flag: 'immediate' } },
    ],
    [
      '“下次会前”没有写明具体日期，不能判定是否逾期；需要补充确定日期的依据',
      { code: 'ambiguous-deadline', params: { text: '下次会前', flag: 'some-new-flag' } },
    ],
    [
      '“万冬旺”不在人员名单中，可能为“万东旺”',
      { code: 'unknown-person', params: { name: '万冬旺', nearMiss: '万东旺' } },
    ],
    ['“李四”不在人员名单中', { code: 'unknown-person', params: { name: '李四' } }],
    [
      '“整改时限”未填写',
      {
        code: 'missing-deadline',
        field: 'deadline',
        severity: 'error',
        params: { where: '附件2' },
      },
    ],
    [
      '文件对该项任务没有规定完成时限',
      {
        code: 'missing-deadline',
        field: 'deadline',
        severity: 'warning',
        params: { where: '附件2' },
      },
    ],
    [
      '“5月29日（星期四）”所写星期与日期不符：2020年5月29日是星期五',
      {
        code: 'weekday-mismatch',
        params: { text: '5月29日（星期四）', end: '2020-05-29', weekday: 5 },
      },
    ],
    [
      '文件规定时限为“2020年4月底”，表中改为“2020年6月底”，未见说明；按原时限计算已逾期25天',
      {
        code: 'deadline-moved',
        params: { text: '2020年6月底', before: '2020年4月底', where: '附件2第5项', days: 25 },
      },
    ],
  ])('%s', (sentence, over) => {
    expect(say(over)).toBe(sentence);
  });

  test('长文对照只显示不同之处', () => {
    const head = '关注农村留守儿童、残疾儿童、特殊困难儿童入学就读情况，';
    const tail = '农村留守儿童、残疾儿童、特殊困难儿童公平接受义务教育。';
    expect(
      say({
        code: 'official-text-changed',
        field: 'inspection',
        params: { text: `${head}努力保障${tail}`, official: `${head}确保${tail}`, where: '附件2' },
      }),
    ).toBe(
      '“排查内容”与文件不一致：文件为“…难儿童入学就读情况，确保农村留守儿童、残疾儿…”，表中为“…难儿童入学就读情况，努力保障农村留守儿童、残疾儿…”',
    );
  });

  test('单元格里的换行和长文不打乱句子', () => {
    const text = `正在整改\n${'很长'.repeat(60)}`;
    const spoken = say({ code: 'status-unclear', params: { text } });
    expect(spoken).not.toContain('\n');
    expect(spoken.length).toBeLessThan(90);
  });

  test('单元格里写着模板记号，照原样说出', () => {
    for (const text of ['{{field}}', '$t(severity.error)', '</b>&amp;']) {
      expect(say({ code: 'status-unclear', params: { text } })).toContain(`“${text}”`);
    }
  });

  test('两种语言都说得出', () => {
    const one: Finding = finding({
      code: 'missing-required',
      field: 'leader',
      severity: 'error',
      params: { where: '附件2' },
    });
    expect(speakFinding(one, renderer('en'))).toMatchObject({ severity: 'Error' });
    expect(speakFinding(one, zh)).toEqual({
      field: '责任领导',
      severity: '错误',
      message: '“责任领导”未填写',
      reason: '该栏为必填内容（附件2）。',
      advice: '请补填“责任领导”。',
    });
  });
});
