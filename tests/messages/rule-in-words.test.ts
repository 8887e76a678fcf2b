import fc from 'fast-check';
import { LANGUAGES } from '../../src/messages/message';
import { renderer } from '../../src/messages/render';
import { ruleInWords } from '../../src/messages/rule-in-words';
import { readDeadline } from '../../src/reading/deadline/read-deadline';
import { deadlineCases, deadlineFiles } from '../reading/deadline/deadline-cases';

test.each([
  ['daily', '每日', 'every day'],
  ['every-5-day', '每5天', 'every 5 days'],
  ['biweekly', '每两周', 'every two weeks'],
  ['weekly:Mon,Wed,Fri', '每周一、周三、周五', 'every Monday and Wednesday and Friday'],
  ['weekly:last', '每周末', 'by the end of every week'],
  ['monthly:D25', '每月25日前', 'by the 25th of every month'],
  [
    'monthly:D1,D2,D3',
    '每月1日前、2日前、3日前',
    'by the 1st and by the 2nd and by the 3rd of every month',
  ],
  ['monthly:D11,D22', '每月11日前、22日前', 'by the 11th and by the 22nd of every month'],
  ['monthly:last', '每月底前', 'by the end of every month'],
  ['monthly:wd3', '每月第3个工作日', 'by the 3rd workday of every month'],
  ['monthly:last-wd', '每月最后一个工作日', 'by the last workday of every month'],
  ['monthly:1-Mon', '每月第1个周一', 'on the 1st Monday of every month'],
  ['monthly:last-Fri', '每月最后一个周五', 'on the last Friday of every month'],
  ['monthly:week2', '每月第2周', 'in the 2nd week of every month'],
  ['quarterly:last', '每季度末', 'by the end of every quarter'],
  ['quarterly:M1-D10', '每季度首月10日前', 'by the 10th of the first month of every quarter'],
  ['quarterly:M2-last', '每季度第2个月底', 'by the end of the 2nd month of every quarter'],
  [
    'quarterly:+10wd after quarter end',
    '每季度结束后10个工作日内',
    'by the 10th workday after the end of every quarter',
  ],
  ['yearly:06-30,12-31', '每年6月30日、12月31日前', 'by 30 June and by 31 December of every year'],
  ['yearly:02-last', '每年2月底前', 'by the end of February of every year'],
  ['termly:first', '每学期开学', 'by the start of every term'],
  [
    'termly:+1w after term start',
    '每学期开学后1周内',
    'by the 1st week after the start of every term',
  ],
  [
    'monthly:D25+monthly:+5d after month end',
    '每月25日前，每月结束后5日内',
    'by the 25th of every month; by the 5th day after the end of every month',
  ],
])('%s: %s, %s', (rule, chinese, english) => {
  expect(LANGUAGES.map((language) => ruleInWords(rule, renderer(language)))).toEqual([
    chinese,
    english,
  ]);
});

test('a rule that nobody has words for is told, never passed over', () => {
  for (const rule of ['', 'fortnightly', 'monthly:D', 'monthly:X3', 'every-3-'])
    expect(() => ruleInWords(rule, renderer('zh-CN'))).toThrow('no sentence for rule.');
});

/** What is not in the words of its language: letters in Chinese, Chinese in English, gaps in either. */
const STRANGE = { 'zh-CN': /[A-Za-z{}]|每$|undefined/, en: /[^ -~]|\{|\}| {2}|undefined/ };
const strangeOf = (text: string): readonly string[] => {
  const { kind, rule, why } = readDeadline({ kind: 'text', text }, {});
  if (rule === undefined) return [];
  return LANGUAGES.flatMap((language) => {
    const render = renderer(language);
    const words = ruleInWords(rule, render);
    const told = kind !== 'recurring' || why.some((one) => render(one).includes(words));
    return told && !STRANGE[language].test(words) ? [] : [`${text} → ${rule} → ${words}`];
  });
};

test('every rule of our wordings is said in both languages, each in its own words', () => {
  const wordings = deadlineFiles().flatMap((file) =>
    deadlineCases(file).lines.map((line) => line.split('\t')[0] ?? ''),
  );
  expect(wordings.flatMap(strangeOf)).toEqual([]);
});

test('and so is every rule that a rhythm and a place make', () => {
  const some = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
  const rhythm = fc.tuple(
    some('每', '按', '隔', '每隔', '双', ''),
    some('', '', '一', '两', '3', '5', '半', '十二', '两个', '3个', '半个'),
    some('天', '日', '工作日', '小时', '周', '星期', '旬', '月', '季', '季度', '年', '半年'),
  );
  const term = fc.tuple(
    some('每', '每个', '每两个', '每半个'),
    some('学期', '学年', '学期末', '季度末'),
  );
  const place = some(
    ...['', '一次', '25日前', '10日、20日', '底', '末', '五', '一三五', '周五前', '最后一个工作日'],
    ...['最后一周', '第一个周一', '第3个工作日', '首月10日前', '第二个月底', '6月30日和12月底前'],
    ...['结束后5日内', '结束后一个月内', '开学后两周内', '开学前', '次月5日前', '前3个工作日'],
    ...['（25日前）', '上旬', '32日', '第一天', '2月底', '开学后48小时内', '开学后一学期内'],
  );
  const wording = fc.tuple(fc.oneof(rhythm, term), place).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(wording, (text) => {
      expect(strangeOf(text)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
