import type { Catalogue } from '../../message';

/** 包片、指标、走访 */
export const areas: Catalogue = {
  'finding.town-missing.message': '“{{name}}”没有列入任何片区',
  'finding.town-missing.reason': '包片责任应覆盖名录所列全部乡镇街道（{{where}}）。',
  'finding.town-missing.advice': '请补入相应片区，明确责任科室和责任人。',

  'finding.town-twice.message': '“{{name}}”同时列入两个片区（另见{{other}}）',
  'finding.town-twice.reason': '一个乡镇街道只应属于一个片区，否则责任不清。',
  'finding.town-twice.advice': '请核实并只保留一处。',

  'finding.unknown-town.message': '“{{name}}”不在乡镇街道名录中',
  'finding.unknown-town.message_nearMiss': '“{{name}}”不在乡镇街道名录中，可能为“{{nearMiss}}”',
  'finding.unknown-town.reason': '名称应与乡镇街道名录一致，否则不能核对是否全部覆盖。',
  'finding.unknown-town.advice': '请核对名称。',

  'finding.area-differs.message':
    '“{{name}}”的包片责任，表中为“{{text}}”，文件（{{where}}）为“{{stated}}”',
  'finding.area-differs.reason': '表与文件所列不一致，系统不判断以哪一处为准。',
  'finding.area-differs.advice': '已调整的请注明依据，否则请核对更正。',

  'finding.indicator-rounding.message':
    '“{{name}}”实际为{{exact}}，未达到目标值（{{target}}），表中按取整后的数填为达标',
  'finding.indicator-rounding.reason': '是否达标按实际数值判定，不按四舍五入后的显示值。',
  'finding.indicator-rounding.advice': '请按未达标填报，或核对原始数据。',

  'finding.indicator-not-reached.message': '“{{name}}”为{{exact}}，未达到目标值（{{target}}）',
  'finding.indicator-not-reached.reason': '实际值与目标值直接比较，“以上”“以下”均含本数。',
  'finding.indicator-not-reached.advice': '请核对数据；属实的请说明原因和改进措施。',

  'finding.variation-mismatch.message':
    '“{{name}}”填为{{stated}}，按“{{where}}”表各校数据（{{count}}项指标）计算为{{sum}}',
  'finding.variation-mismatch.reason':
    '差异系数＝按在校生数加权的标准差÷全县平均数，综合差异系数为各项的平均（教督〔2012〕3号）。',
  'finding.variation-mismatch.advice': '请核对各校数据和计算方法后更正。',

  'finding.visit-missing.message': '{{name}}第{{quarter}}季度没有走访记录',
  'finding.visit-missing.message_month': '{{name}}{{month}}月没有走访记录',
  'finding.visit-missing.reason': '每季度入户走访不少于1次。',
  'finding.visit-missing.reason_month': '每月走访、研究不少于1次。',
  'finding.visit-missing.advice': '已走访的请补记日期；未走访的请说明情况并补走访。',

  'finding.visit-wrong-quarter.message': '走访日期“{{text}}”不在{{expected}}之内，却填在该栏',
  'finding.visit-wrong-quarter.reason': '走访日期应填入所属的季度或月份，否则该期视为没有走访。',
  'finding.visit-wrong-quarter.advice': '请核对日期，填入相应的栏。',

  'finding.visit-in-future.message': '走访日期“{{text}}”晚于截至日期{{asOf}}',
  'finding.visit-in-future.reason': '报告期内不可能已有此后的走访。',
  'finding.visit-in-future.advice': '请核对日期。',
};
