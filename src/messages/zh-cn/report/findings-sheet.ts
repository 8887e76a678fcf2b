import type { Catalogue } from '../../message';

/** 检查结果表 */
export const findingsSheet: Catalogue = {
  'report.findings.sheet': '检查结果',
  'report.findings.title': '检查结果',
  'report.findings.lists': '核对范围：{{lists}}。工作簿数据指纹{{fingerprint}}。',
  'report.findings.list': '“{{sheet}}”{{rows}}行',
  'report.findings.list-hidden': '“{{sheet}}”{{rows}}行（含隐藏行{{hidden}}行）',
  'report.findings.no-lists': '未找到清单',
  'report.findings.scheme': '核对依据：{{scheme}}（{{source}}，方案指纹{{fingerprint}}）。',
  'report.findings.as-of': '截至日期：{{asOf}}（{{source}}）。时限当日仍算按期。',
  'report.findings.counts':
    '错误{{error}}项，待核实{{warning}}项，通报{{report}}项，提示{{info}}项；核对无误{{passed}}类。统计清单{{rows}}行，其中隐藏行{{hidden}}行，均已计入。',

  'report.findings.col.seq': '序号',
  'report.findings.col.level': '级别（状态）',
  'report.findings.col.sheet': '工作表',
  'report.findings.col.cell': '单元格',
  'report.findings.col.field': '项目',
  'report.findings.col.message': '问题（读法）',
  'report.findings.col.reason': '依据',
  'report.findings.col.advice': '处理建议',
  'report.findings.col.text': '原文／建议值',
  'report.findings.col.answer': '答复（请填写）',
  'report.findings.col.key': '核对码',

  'report.findings.none': '未发现问题。',
  'report.findings.original': '原文：{{text}}',
  'report.findings.suggestion': '建议值：{{text}}',
  'report.findings.section.passed': '核对无误的事项',
  'report.findings.section.readings': '逐行读法',
  'report.findings.passed': '✓ 已核对',

  'report.findings.field.row': '时限和状态',
  'report.findings.deadline.blank': '时限未填写',
  'report.findings.deadline.end': '时限“{{text}}”读作{{end}}止',
  'report.findings.deadline.range': '时限“{{text}}”读作{{start}}至{{end}}',
  'report.findings.deadline.two': '时限“{{text}}”从宽读作{{end}}止，从严读作{{altEnd}}止',
  'report.findings.deadline.recurring': '时限“{{text}}”为定期报送要求，该行不作逾期判定',
  'report.findings.deadline.open-ended': '时限“{{text}}”为长期事项，不按日期判定逾期',
  'report.findings.deadline.unclear': '时限“{{text}}”不能读出日期',
  'report.findings.status': '{{deadline}}；整改情况读作“{{class}}”',
  'report.findings.days.late': '逾期{{days}}天',
  'report.findings.days.done-late': '晚于时限{{days}}天完成',
  'report.findings.days.left': '还有{{days}}天到期',
};
