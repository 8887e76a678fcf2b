import type { Catalogue } from '../../message';

/** 级别、状态、类别、来源等名称 */
export const labels: Catalogue = {
  'severity.error': '错误',
  'severity.warning': '待核实',
  'severity.report': '通报',
  'severity.info': '提示',

  'state.done': '已完成',
  'state.done-late': '逾期完成',
  'state.overdue': '逾期',
  'state.overdue-blank': '逾期未填报',
  'state.maybe-overdue': '可能逾期，请核实',
  'state.due-soon': '临期',
  'state.on-track': '未到期',
  'state.long-term': '长期坚持',
  'state.not-applicable': '不涉及',
  'state.unclear': '时限不明，请核实',

  'class.done': '已完成',
  'class.partial': '部分完成',
  'class.in-progress': '推进中',
  'class.not-started': '未启动',
  'class.long-term': '长期坚持',
  'class.not-applicable': '不涉及',
  'class.blank': '未填报',
  'class.unknown': '表述不明',

  'as-of.option': '由填报人指定',
  'as-of.workbook-name': '取自工作簿的“报告日”名称',
  'as-of.as-of-line': '取自表中“截至”日期',
  'as-of.filled-on': '取自表中填报日期',
  'as-of.today': '取当日',

  'scheme-source.chosen': '由使用人选定',
  'scheme-source.workbook': '工作簿自带',
  'scheme-source.built-in': '内置方案',
  'scheme-source.general': '未识别到专门方案，按通用规则核对',

  'table.ledger': '责任清单、台账',
  'table.plan': '任务措施表',
  'table.roster': '资助花名册',
  'table.eligible': '应助名单',
  'table.standards': '资助标准',
  'table.children': '适龄儿童台账',
  'table.enrolment': '学籍名册',
  'table.present': '在校名单',
  'table.areas': '包片责任表',
  'table.register': '名册',
  'table.indicators': '指标表',
  'table.visits': '走访台账',
  'table.scheme': '方案',
  'table.own': '本工具生成的表',
  'table.copy': '清单副本（不计数）',
  'table.none': '不是清单',

  'weekday.1': '星期一',
  'weekday.2': '星期二',
  'weekday.3': '星期三',
  'weekday.4': '星期四',
  'weekday.5': '星期五',
  'weekday.6': '星期六',
  'weekday.7': '星期日',

  'findings.joined': '{{first}}；{{second}}',

  'date.day': '{{year}}年{{month}}月{{day}}日',
};
