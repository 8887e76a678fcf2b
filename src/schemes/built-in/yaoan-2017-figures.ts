import type { SchemeInput } from '../scheme';
import { figure } from './figure';

const LEFT = '2014年—2016年已脱贫';
const OPEN = '未脱贫';
const TASK = '2017年脱贫退出任务';
const GOALS = '二、';
const SECOND = '三、（二）';

/** The counts of people, households, townships and villages, and the year's task within them. */
export const yaoanFigures: SchemeInput['statements'] = [
  figure('people', '建档立卡贫困人口', '人数', 24939, '人', GOALS),
  figure('people-left', LEFT, '人数', 13970, '人', GOALS, { partOf: 'people' }),
  figure('people-open', OPEN, '人数', 10969, '人', GOALS, { partOf: 'people' }),
  figure('people-again', '建档立卡贫困人口', '人数', 24937, '人', SECOND),
  figure('households', '贫困户', '户数', 6612, '户', SECOND),
  figure('households-left', LEFT, '户数', 3527, '户', GOALS, { partOf: 'households' }),
  figure('households-open', OPEN, '户数', 3300, '户', GOALS, { partOf: 'households' }),
  figure('towns', '贫困乡镇', '个数', 3, '个', SECOND),
  figure('towns-left', LEFT, '乡镇数', 1, '个', GOALS, { partOf: 'towns' }),
  figure('towns-open', OPEN, '乡镇数', 2, '个', GOALS, { partOf: 'towns' }),
  figure('villages', '贫困村', '个数', 19, '个', SECOND),
  figure('villages-left', LEFT, '村数', 5, '个', GOALS, { partOf: 'villages' }),
  figure('villages-open', OPEN, '村数', 14, '个', GOALS, { partOf: 'villages' }),
  figure('towns-task', TASK, '乡镇数', 2, '个', GOALS, { goalOf: 'towns-open' }),
  figure('villages-task', TASK, '村数', 13, '个', GOALS, { goalOf: 'villages-open' }),
  figure('people-task', TASK, '人数', 7700, '人', GOALS, { goalOf: 'people-open' }),
  figure('indicator-count', '教育脱贫攻坚主要指标', '个数', 4, '个', '三、', {
    members: [
      '均衡发展评估验收',
      '贫困乡镇、贫困村入学率和辍学率',
      '贫困家庭无辍学',
      '学校通宽带网络',
    ],
  }),
  figure('campaigns', '大会战', '个数', 5, '个', '三、（一）至（五）', { counts: 'items' }),
];
