import { schemeSchema } from '../../../src/schemes/scheme';

/** A notice of no county that leaves open what the rules ask about, where the other one contradicts. */
export const UNFINISHED = schemeSchema.parse({
  id: 'unfinished-2023',
  title: '石泉县校车安全整治',
  documentNumber: '石教发〔2023〕3号',
  issued: '2023-02-01',
  year: 2023,
  level: 'county',
  collector: '安全股',
  recognition: {},
  units: [{ name: '安全股', kind: 'office', where: '一、' }],
  phases: [
    { id: 'plan', name: '部署', start: '2023-02-20', end: '2023-03-10', where: '二、' },
    {
      id: 'check',
      name: '排查',
      start: '2023-03-20',
      end: '2023-04-30',
      rectifies: true,
      where: '二、',
    },
    { id: 'keep', name: '巩固', end: '2023-06-30', rectifies: true, where: '二、' },
  ],
  duties: [
    duty('local-plan', '实施方案', '各学校', 'once:2023-03-01', 'plan'),
    duty('office-plan', '工作安排', '各中心校', 'once:2023-03-08', 'plan'),
    duty('result', '排查情况报告', '各学校', 'once:2023-04-30', 'check'),
    duty('talk', '例会', '各学校', 'monthly', undefined),
    duty('list', '隐患清单', '各学校', 'monthly:D20', undefined),
  ],
  categories: [{ id: 'bus', name: '校车', text: '校车', where: '附件' }],
  items: [
    {
      id: '1',
      category: 'bus',
      text: '排查校车驾驶人资格，建立台帐并逐车登记。',
      deadline: '2023年4月底前',
      where: '附件第1项',
    },
  ],
  tasks: [
    {
      id: 't1',
      category: 'bus',
      text: '排查校车驾驶人资格，建立台账并逐车登记。',
      deadline: '2023年4月30日前',
      item: '1',
      where: '三、（一）',
    },
  ],
  statements: [
    { id: 'buses', subject: '校车', quantity: '辆数', value: 40, unit: '辆', where: '一、' },
    {
      id: 'goal',
      subject: '今年更新',
      quantity: '辆数',
      value: 32,
      unit: '辆',
      goalOf: 'buses',
      where: '二、',
    },
  ],
  parameters: { ageMin: 5, ageMax: 15 },
});

function duty(id: string, name: string, who: string, rule: string, phase: string | undefined) {
  const to = '县公安局';
  return { id, name, who, to, rule, content: '', where: '四、', ...(phase && { phase }) };
}
