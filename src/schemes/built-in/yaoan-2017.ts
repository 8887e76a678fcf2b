import type { SchemeInput } from '../scheme';
import { yaoanFigures } from './yaoan-2017-figures';
import { yaoanItems } from './yaoan-2017-tasks';

/** 姚安县教育局脱贫攻坚实施方案 (2017-05-20, posted 2017-06-02): five campaigns of one year. */
export const yaoan2017: SchemeInput = {
  id: 'yaoan-2017',
  title: '姚安县教育局脱贫攻坚五大会战',
  issuer: '姚安县教育局',
  issued: '2017-05-20',
  posted: '2017-06-02',
  year: 2017,
  level: 'county',
  collector: '领导小组办公室',
  recognition: {
    titles: [
      ['姚安县', '脱贫攻坚'],
      ['姚安县', '会战'],
    ],
    names: ['张天莉', '法建辉', '计财股', '均衡办'],
  },
  units: [
    ...['均衡办', '教育股', '工程办', '计财股', '营养办'].map((name) => ({
      name,
      aliases: [],
      kind: 'office' as const,
      where: '三、',
    })),
    { name: '各学校', aliases: ['县属各学校'], kind: 'collective', where: '三、（一）' },
    { name: '领导小组办公室', kind: 'office', where: '五、（一）' },
    ...['各责任单位', '各挂包干部', '挂包单位', '挂包贫困村', '贫困户'].map((name) => ({
      name,
      aliases: name === '各挂包干部' ? ['挂包干部'] : [],
      kind: 'collective' as const,
      where: '四、（三）',
    })),
    { name: '各中心校', aliases: ['各乡镇中心校'], kind: 'collective', where: '三、（三）' },
  ],
  people: [
    { name: '张天莉', position: '攻坚责任领导', where: '三、（一）' },
    { name: '法建辉', position: '攻坚责任领导', where: '三、（二）至（五）' },
  ],
  phases: [
    {
      id: 'year',
      name: '2017年教育脱贫攻坚',
      end: '2017-12-31',
      rectifies: true,
      where: '一、',
    },
  ],
  duties: [
    {
      id: 'monthly-progress',
      name: '月工作进度',
      who: '各责任单位',
      to: '领导小组办公室',
      rule: 'monthly',
      content: '工作进度',
      where: '五、（三）',
    },
    {
      id: 'unit-study',
      name: '挂包单位到村研究',
      who: '挂包单位',
      to: '挂包贫困村',
      rule: 'monthly',
      content: '每月至少1次',
      where: '四、（三）',
    },
    {
      id: 'cadre-visit',
      name: '挂包干部走访',
      who: '挂包干部',
      to: '贫困户',
      rule: 'quarterly',
      content: '每季度至少1次',
      where: '四、（三）',
    },
  ],
  items: yaoanItems,
  ledgers: [
    {
      kind: 'ledger',
      title: '任务',
      required: ['inspection', 'deadline', 'leader'],
      optional: ['goal', 'unit', 'cooperatingUnit', 'progress'],
      where: '三、',
    },
  ],
  indicators: [
    {
      id: 'seven-indicators',
      name: '7项及以上指标达标学校达标率',
      direction: '=',
      target: 1,
      where: '三、（一）1',
    },
    {
      id: 'cv-primary',
      name: '小学综合差异系数',
      direction: '<=',
      target: 0.65,
      where: '三、（一）2',
    },
    {
      id: 'cv-junior',
      name: '初中综合差异系数',
      direction: '<=',
      target: 0.55,
      where: '三、（一）2',
    },
    {
      id: 'county-score',
      name: '县级政府推进义务教育均衡发展得分',
      direction: '>=',
      target: 85,
      unit: '分',
      where: '三、（一）3',
    },
    {
      id: 'satisfaction',
      name: '公众满意度',
      direction: '>=',
      target: 85,
      unit: '分',
      where: '三、（一）4',
    },
    {
      id: 'enrolment-primary',
      name: '小学适龄儿童入学率',
      direction: '>=',
      target: 0.995,
      where: '三、（一）5',
    },
    {
      id: 'enrolment-junior',
      name: '初中适龄儿童入学率',
      direction: '>=',
      target: 0.99,
      where: '三、（一）5',
    },
    {
      id: 'dropout-primary',
      name: '小学阶段辍学率',
      direction: '<=',
      target: 0.006,
      where: '三、（一）5',
    },
    {
      id: 'dropout-junior',
      name: '初中阶段辍学率',
      direction: '<=',
      target: 0.018,
      where: '三、（一）5',
    },
    {
      id: 'poor-dropouts',
      name: '贫困家庭义务教育阶段适龄儿童辍学人数',
      direction: '=',
      target: 0,
      unit: '人',
      where: '三、（三）3',
    },
    {
      id: 'broadband',
      name: '贫困乡镇、贫困村所在学校通宽带网络',
      direction: '=',
      target: 1,
      where: '三、',
    },
  ],
  statements: yaoanFigures,
  sections: [
    ...['总体要求', '攻坚目标', '脱贫攻坚任务和职责', '工作要求', '保障措施'].map((title, at) => ({
      number: '一二三四五'.charAt(at),
      title,
    })),
    ...yaoanItems.map(({ category }, at) => ({
      number: `(${'一二三四五'.charAt(at)})`,
      title: category,
      under: '脱贫攻坚任务和职责',
    })),
  ],
  labels: [
    { label: '挂包办转走访', meaning: '挂包走访', where: '三、（五）' },
    { label: '“挂包帮、转走访”', meaning: '挂包走访', where: '四、（三）' },
  ],
};
