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
  'passed.indicators': '指标与目标值核对达标：{{count}}项',
  'passed.visits': '走访记录齐全：{{count}}户',
  'passed.identity-numbers': '身份证号校验通过：{{count}}个',
  'passed.amounts': '金额与标准相符：{{count}}行',
  'passed.submissions': '应报单位已报送：{{count}}个，应报{{stated}}个',
};
