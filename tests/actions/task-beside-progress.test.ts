import { judged, listOf } from './judged';

const HEADER = ['序号', '工作任务', '牵头领导', '牵头单位', '配合单位', '完成时限', '进展情况'];

// In a list of tasks the deed that was asked for is the work; in a list of problems it is a step.
test.each([
  ['召开全县教育系统工作会议', '3月18日已召开', 'done'],
  ['1.组织召开党建工作会', '会议已于3月召开', 'done'],
  ['举办校园文化艺术节', '5月23日已举办', 'done'],
  ['评选县级名师工作室10个', '已评选10个', 'done'],
  ['制定年度工作计划', '已制定工作计划', 'done'],
  ['评选县级名师工作室10个', '已评选6个', 'unknown'],
  ['召开会议，部署专项检查', '3月18日已召开', 'in-progress'],
  ['制定方案并组织实施', '方案已制定', 'in-progress'],
  ['开展师德专题教育', '已召开动员会', 'in-progress'],
  ['举办运动会', '已举办领队会议', 'in-progress'],
  ['新建第五幼儿园', '已制定方案', 'in-progress'],
])('%s: %s is %s', (task, progress, expected) => {
  const row = [1, task, '张三丰', '教育股', '财务股', '2020年4月底', progress];
  const [read] = judged(listOf([row], { header: HEADER, title: '任务分解表' })).ledgerRows;
  expect(read?.status.class).toBe(expected);
});

test('beside a problem the measure is a step still', () => {
  const header = ['序号', '存在问题', '整改措施', '责任单位', '整改时限', '整改情况'];
  const row = [1, '大班额', '召开专题会议', '甲小学', '2020年4月底', '已召开'];
  expect(judged(listOf([row], { header })).ledgerRows[0]?.status.class).toBe('in-progress');
});
