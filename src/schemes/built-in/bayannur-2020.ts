import type { SchemeInput } from '../scheme';
import { bayannurItems } from './bayannur-2020-items';
import { bayannurMembers } from './bayannur-2020-members';
import { figure } from './figure';
import { bayannurRates } from './bayannur-2020-rates';
import {
  caseOfChild,
  eligibleList,
  enrolmentList,
  excusedList,
  presentList,
} from './lists-of-persons';

const banners = [
  ['临河区', '临河'],
  ['五原县', '五原'],
  ['磴口县', '磴口'],
  ['乌拉特前旗', '前旗'],
  ['乌拉特中旗', '中旗'],
  ['乌拉特后旗', '后旗'],
  ['杭锦后旗'],
] as const;

const offices = [
  '发展规划科',
  '基础教育科',
  '民族教育科',
  '学前与特殊教育科',
  '财务科',
  '职业与成人教育科',
  '学生资助管理中心',
];

/** 巴彦淖尔市教育脱贫攻坚挂牌督战工作方案 (2020, under 巴扶组发〔2020〕4号). */
export const bayannur2020: SchemeInput = {
  id: 'bayannur-2020',
  title: '巴彦淖尔市教育脱贫攻坚挂牌督战',
  issuer: '巴彦淖尔市教育局',
  year: 2020,
  level: 'city',
  collector: '发展规划科',
  recognition: {
    titles: [
      ['巴彦淖尔市', '挂牌督战'],
      ['巴彦淖尔市', '补助'],
      ['巴彦淖尔市', '资助'],
    ],
    names: ['临河区', '五原县', '磴口县', '乌拉特前旗', '乌拉特中旗', '乌拉特后旗', '杭锦后旗'],
  },
  units: [
    ...banners.map(([name, ...aliases]) => ({
      name,
      aliases: [...aliases, `${name}教育局`],
      kind: 'county' as const,
      where: '附件 成员名单',
    })),
    ...offices.map((name) => ({
      name,
      aliases: [`市教育局${name}`, `市${name}`],
      kind: 'office' as const,
      where: '三、',
    })),
    {
      name: '各旗县区教育局',
      aliases: ['各旗县区教育行政部门', '旗县教育行政部门'],
      kind: 'collective' as const,
      where: '三、（一）',
    },
    {
      name: '市人民教育基金会办公室',
      aliases: ['基金会', '市人民教育基金会'],
      kind: 'office',
      where: '附件 成员名单',
    },
  ],
  people: bayannurMembers,
  phases: [
    {
      id: 'plans',
      name: '第一阶段：逐级制定工作方案',
      start: '2020-02-26',
      end: '2020-02-29',
      where: '五、',
    },
    {
      id: 'rectify',
      name: '第二阶段：逐项排查问题，整改问题',
      start: '2020-03-01',
      end: '2020-05-31',
      rectifies: true,
      where: '五、',
    },
    {
      id: 'standing',
      name: '第三阶段：常态化筛查，巩固整改成果',
      start: '2020-06-01',
      end: '2020-09-30',
      rectifies: true,
      where: '五、',
    },
  ],
  duties: [
    {
      id: 'monthly-report',
      name: '督战情况',
      who: '各旗县区教育局',
      to: '发展规划科',
      rule: 'monthly:D18',
      content: '挂牌督战情况',
      review: '一把手主管',
      where: '六、',
    },
  ],
  categories: [
    {
      id: 'dropouts',
      name: '控辍保学',
      text: '强化义务教育控辍保学联保联控责任，在辍学高发区“一县一策”制定工作方案，实施贫困学生台账化精准控辍，确保贫困家庭适龄学生不因贫失学辍学。',
      where: '三、（一）',
    },
    {
      id: 'aid',
      name: '学生资助',
      text: '健全覆盖各级各类教育的资助政策体系，学生资助政策实现应助尽助，并及时足额发放到位。',
      where: '三、（二）',
    },
    {
      id: 'relocation',
      name: '易地扶贫搬迁安置点配套学校建设',
      text: '完善易地扶贫搬迁安置点配套学校等基础设施和公共服务设施，保障安置点搬迁家庭适龄幼儿、义务教育阶段学生能够相对就近入学，并解决学生就学存在的困难。',
      where: '三、（三）',
    },
  ],
  items: bayannurItems,
  ledgers: [
    {
      kind: 'roster',
      title: '花名册',
      // What a rate depends on is asked for where a rate depends on it: students of universities board nowhere.
      required: ['name', 'identityNumber', 'school', 'amount'],
      optional: [
        'stage',
        'grade',
        'boarding',
        'teachingMode',
        'hardship',
        'term',
        'rate',
        'bankCard',
        'payee',
        'signature',
      ],
      where: '三、（二）6',
    },
    {
      kind: 'children',
      title: '适龄儿童',
      required: ['name', 'identityNumber', 'schoolState'],
      optional: ['birth', 'school', 'grade', 'evidence', 'returnEffort'],
      where: '三、（一）1',
    },
    {
      kind: 'children',
      title: '学生就读台账',
      required: ['name', 'identityNumber', 'school', 'grade', 'schoolState'],
      optional: ['sex', 'birth', 'className', 'boarding', 'evidence', 'remark'],
      where: '三、（一）1',
    },
    enrolmentList('三、（一）2'),
    presentList('三、（一）2'),
    {
      kind: 'children',
      title: '失学辍学休学台账',
      required: ['name', 'identityNumber', 'school', 'schoolState', 'dropReason', 'owner'],
      optional: ['grade', 'droppedOn', 'returnEffort', 'returnedOn', 'remark'],
      where: '三、（一）2',
    },
    caseOfChild('一生一案', '三、（一）3'),
    excusedList('送教上门学生名册', '三、（一）4'),
    eligibleList('三、（二）'),
    {
      kind: 'children',
      title: '安置点学生名册',
      required: ['name', 'identityNumber', 'birth', 'address', 'stage', 'school', 'grade'],
      optional: ['sex', 'guardian', 'remark'],
      where: '三、（三）1',
    },
    {
      kind: 'ledger',
      title: '督战情况',
      required: ['category', 'inspection', 'problem', 'progress', 'leader', 'office', 'unit'],
      optional: ['measure', 'deadline', 'remark'],
      where: '六、',
    },
    {
      kind: 'register',
      title: '工作组成员名单',
      optional: ['name', 'position', 'role', 'phone'],
      where: '附件',
    },
  ],
  rates: bayannurRates,
  statements: [
    figure('members', '督战工作组', '人数', 23, '人', '附件 成员名单', { counts: 'people' }),
    figure('head', '组长', '人数', 1, '人', '附件 成员名单', { partOf: 'members' }),
    figure('deputies', '副组长', '人数', 5, '人', '附件 成员名单', { partOf: 'members' }),
    figure('others', '成员', '人数', 17, '人', '附件 成员名单', { partOf: 'members' }),
    figure('counties', '旗县区', '个数', 7, '个', '附件 成员名单', { counts: 'counties' }),
    figure('blocks', '“督”“战”内容', '方面', 3, '个', '三、', { counts: 'categories' }),
    figure('contents', '需排查完善内容', '项数', 14, '项', '三、', { counts: 'items' }),
    figure('dropouts', '控辍保学工作内容', '项数', 4, '项', '三、（一）', { partOf: 'contents' }),
    figure('aid', '学生资助工作内容', '项数', 6, '项', '三、（二）', { partOf: 'contents' }),
    figure('relocation', '配套学校建设内容', '项数', 4, '项', '三、（三）', { partOf: 'contents' }),
  ],
  sections: [
    { number: '', title: '指导思想' },
    { number: '', title: '“督”“战”目标' },
    { number: '三', title: '“督”“战”内容' },
    { number: '（一）', title: '控辍保学工作', under: '“督”“战”内容' },
    { number: '（二）', title: '学生资助工作', under: '“督”“战”内容' },
    { number: '（三）', title: '易地扶贫搬迁安置点配套学校建设', under: '“督”“战”内容' },
    { number: '四', title: '“督”“战”方式' },
    { number: '五', title: '“督”“战”时限' },
    { number: '六', title: '“督”“战”要求' },
  ],
  parameters: { ageMin: 6, ageMax: 15, requireHardship: true },
};
