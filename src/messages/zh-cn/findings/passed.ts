import type { Catalogue } from '../../message';

/** 已核对无误的事项：使“没有提示”不至于含混 */
export const passed: Catalogue = {
  'passed.official-items':
    '规定事项齐全：清单{{count}}项，方案{{stated}}项（{{count}}={{stated}}）',
  'passed.categories': '类别齐全：清单{{count}}类，方案{{stated}}类（{{count}}={{stated}}）',
  'passed.official-texts': '规定事项文字与文件一致：{{count}}项',
  'passed.plan-tasks': '方案措施与清单事项对应：{{count}}={{stated}}',
  'passed.deadlines-agree': '方案与清单时限一致：{{count}}项',
  'passed.deadlines-read': '整改时限均已读出：{{count}}行',
  'passed.required-filled': '必填栏目均已填写：{{count}}行',
  'passed.people-known': '责任人均在名单之内：{{count}}人',
  'passed.units-known': '单位均在名单之内：{{count}}个',
  'passed.totals': '“{{name}}”与所列{{count}}行之和相符：{{stated}}={{sum}}{{unit}}',
  'passed.sums': '文件所列数字前后一致：{{count}}处',
  'passed.towns': '乡镇街道全部覆盖且不重复：{{count}}={{stated}}',
  'passed.classes-add-up': '各类状态之和等于总行数：{{count}}={{stated}}',
  'passed.rows-matched': '与上期逐行对应：{{count}}行',
  'passed.self-check': '互查问题已在自查清单中：{{count}}项',
  'passed.self-check-pair':
    '互查与自查为同一问题（相似度{{percent}}）：{{here}}“{{text}}”＝{{other}}“{{otherText}}”',
  'passed.indicators': '指标与目标值核对达标：{{count}}项',
  'passed.variation':
    '“{{name}}”按“{{sheet}}”{{count}}项指标加权计算为{{sum}}，与指标表（{{stated}}）相符',
  'passed.variation-computed': '“{{name}}”按“{{sheet}}”{{count}}项指标加权计算为{{sum}}',
  'passed.visits': '走访记录齐全：{{count}}户',
  'passed.identity-numbers': '身份证号校验通过：{{count}}个',
  'passed.papers': '下达文件、拨付凭证、花名册三件齐全：{{count}}项',
  'passed.amounts': '金额与标准相符：{{count}}行',
  'passed.submissions': '应报单位已报送：{{count}}个，应报{{stated}}个',

  // the scheme itself
  'passed.own-scheme': '工作簿自带方案与“{{name}}”一致',
  'passed.scheme-sheets': '方案表填写无误：{{count}}张表',
  'passed.counts': '“{{name}}”与所列个数一致：{{count}}={{stated}}',
  'passed.scheme-sums': '“{{name}}”与各分项之和一致：{{stated}}={{parts}}',
  'passed.same-figures': '“{{name}}”前后一致：{{count}}处均为{{stated}}',
  'passed.goal-reached': '“{{name}}”目标等于基数：{{stated}}',
  'passed.sections': '标题序号连续：{{count}}个',
  'passed.labels-by-parent': '“{{name}}”出现{{count}}次，由上级表头区分',
  'passed.mentions': '“{{name}}”前后一致：{{count}}处',
  'passed.scheme-people': '责任领导均在人员名单之内：{{count}}人',
  'passed.scheme-units': '单位的{{stated}}种写法归为{{count}}个单位，均在名录之内',
  'passed.aliases': '不同写法为同一单位：{{name}}',
  'passed.plan-units-agree': '任务与条目的责任科室一致：{{count}}={{stated}}',
  'passed.plan-deadlines-agree': '任务与条目的时限一致：{{count}}项，共{{stated}}项',
  'passed.represented': '各责任单位在名单中均有代表：{{count}}={{stated}}',
  'passed.partition': '包片乡镇街道无遗漏、无重复：{{parts}}={{stated}}',
  'passed.duty-order': '上报任务先后顺序合理：{{count}}处',
  'passed.phases-follow': '各阶段首尾相接：{{count}}处',
  'passed.shares': '“{{name}}”符合比例：{{parts}}',
  'passed.window': '时限均在整改阶段之内：{{count}}项',
};
