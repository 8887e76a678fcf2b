import type { SchemeInput } from '../scheme';
import { figure } from './figure';
import {
  aidRoster,
  caseOfChild,
  eligibleList,
  enrolmentList,
  excusedList,
  presentList,
} from './lists-of-persons';
import { pengshuiAreas, pengshuiTownships } from './pengshui-2021-areas';

const offices = pengshuiAreas.flatMap((area) => area.offices);

/** 彭水教委发〔2021〕145号: 义务教育有保障“回头看”排查整改, with the 包片责任制一览表. */
export const pengshui2021: SchemeInput = {
  id: 'pengshui-2021',
  title: '彭水县义务教育有保障“回头看”',
  documentNumber: '彭水教委发〔2021〕145号',
  issuer: '彭水苗族土家族自治县教育委员会',
  issued: '2021-05-31',
  year: 2021,
  level: 'county',
  collector: '县教委',
  recognition: {
    titles: [
      ['彭水县', '义务教育有保障'],
      ['彭水县', '适龄儿童'],
    ],
    names: ['万足镇', '桑柘镇', '汉葭街道'],
  },
  units: [
    ...offices.map(({ office }) => ({
      name: office,
      aliases: [`县教委${office}`],
      kind: 'office' as const,
      where: '附件 县教委责任科室',
    })),
    ...pengshuiAreas.map(({ areaOffice, group }) => ({
      name: areaOffice,
      aliases: [],
      kind: 'office' as const,
      where: `附件 ${group}`,
    })),
    ...pengshuiTownships.map((name) => ({
      name,
      aliases: [],
      kind: 'township' as const,
      where: '县行政区划',
    })),
    { name: '县教委', aliases: ['彭水苗族土家族自治县教育委员会'], kind: 'office', where: '四、' },
    {
      name: '各乡镇（街道）教育管理中心',
      aliases: ['各乡镇（街道）'],
      kind: 'collective',
      where: '三、',
    },
    ...['当地乡镇（街道）党（工）委', '政府（办事处）'].map((name) => ({
      name,
      aliases: [],
      kind: 'collective' as const,
      where: '三、',
    })),
  ],
  people: pengshuiAreas.flatMap(({ leader, areaOwner, where, area, offices: of }) => [
    { name: leader, position: '责任组长', unit: area, where },
    ...of.map(({ office, owner }) => ({ name: owner, position: '责任人', unit: office, where })),
    { name: areaOwner, position: '责任人', unit: `${area}教育督导办公室`, where },
  ]),
  phases: [
    {
      id: 'clear',
      name: '问题动态整改清零',
      start: '2021-05-31',
      end: '2021-06-05',
      actor: '各乡镇（街道）',
      rectifies: true,
      where: '时间安排',
    },
  ],
  duties: [
    {
      id: 'clear',
      name: '问题动态整改清零情况',
      who: '各乡镇（街道）教育管理中心',
      to: '当地乡镇（街道）党（工）委、政府（办事处）',
      rule: 'once:2021-06-05',
      content: '整改清零情况',
      where: '时间安排',
    },
  ],
  categories: [
    {
      id: 'dropout',
      name: '失学辍学',
      text: '义务教育阶段身体正常应该上学的适龄儿童是否存在失学辍学情况。',
      where: '二、（一）',
    },
    {
      id: 'disabled',
      name: '残疾儿童少年',
      text: '残疾儿童少年是否按照彭水教委发〔2019〕141号文件要求按程序办理休学、缓学或实施送教上门情况。',
      where: '二、（二）',
    },
    {
      id: 'aid',
      name: '资助政策落实',
      text: '已脱贫家庭学生学前教育、义务教育、高中教育、高等教育和职业教育资助政策是否及时落实到校、到户、到人。',
      where: '二、（三）',
    },
  ],
  ledgers: [
    {
      kind: 'areas',
      title: '包片责任制一览表',
      required: ['group', 'leader', 'area', 'office', 'owner', 'areaOffice', 'township'],
      where: '附件',
    },
    {
      kind: 'children',
      title: '适龄儿童',
      required: ['name', 'identityNumber', 'birth', 'township', 'village', 'schoolState'],
      optional: ['guardian', 'sex', 'age', 'school', 'grade', 'disability', 'evidence', 'aid'],
      where: '三、',
    },
    enrolmentList('三、'),
    presentList('三、'),
    excusedList('休学缓学送教上门名册', '二、（二）'),
    caseOfChild('一人一案', '五、（二）'),
    eligibleList('二、（三）'),
    aidRoster('二、（三）'),
    {
      kind: 'ledger',
      title: '问题动态清零台账',
      required: ['problem', 'measure', 'township', 'owner', 'deadline', 'progress', 'closure'],
      optional: ['category', 'foundOn', 'doneOn', 'evidence', 'remark'],
      where: '时间安排',
    },
  ],
  areas: pengshuiAreas,
  indicators: [
    {
      id: 'dropouts',
      name: '适龄儿童失学辍学人数',
      direction: '=',
      target: 0,
      unit: '人',
      where: '时间安排',
    },
  ],
  statements: [
    figure('contents', '排查内容', '项数', 3, '项', '二、', { counts: 'categories' }),
    figure('groups', '包片小组', '个数', 5, '个', '附件', { counts: 'areas' }),
    figure('towns', '乡镇街道', '个数', 39, '个', '附件', { counts: 'townships' }),
    figure('streets', '街道', '个数', 3, '个', '县行政区划', { partOf: 'towns' }),
    figure('boroughs', '镇', '个数', 18, '个', '县行政区划', { partOf: 'towns' }),
    figure('rural', '乡', '个数', 18, '个', '县行政区划', { partOf: 'towns' }),
  ],
  sections: [
    { number: '一', title: '排查范围' },
    { number: '二', title: '排查内容' },
    { number: '三', title: '排查方式' },
    { number: '', title: '时间安排' },
    { number: '五', title: '工作要求' },
    ...['统一思想认识', '进一步落实联控联保机制', '分类处置', '严肃工作纪律'].map((title, at) => ({
      number: `（${'一二三四'.charAt(at)}）`,
      title,
      under: '工作要求',
    })),
  ],
  labels: [
    { label: '责任人', parent: '县教委责任科室', meaning: '科室责任人', where: '附件' },
    { label: '责任人', parent: '片区督导责任办公室', meaning: '片区责任人', where: '附件' },
  ],
  parameters: { ageMin: 6, ageMax: 16, clearBy: '2021-06-05' },
};
