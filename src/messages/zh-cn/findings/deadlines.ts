import type { Catalogue } from '../../message';

/** 整改时限与逾期 */
export const deadlines: Catalogue = {
  'finding.missing-deadline.message': '“{{field}}”未填写',
  'finding.missing-deadline.message_warning': '文件对该项任务没有规定完成时限',
  'finding.missing-deadline.message_text': '“{{field}}”填写的“{{text}}”不是时间',
  'finding.missing-deadline.reason': '没有时限就无法判定是否按期完成（{{where}}）。',
  'finding.missing-deadline.reason_warning':
    '原文此处空缺（{{where}}），系统不代为设定时限，该项不作逾期判定。',
  'finding.missing-deadline.reason_text': '该栏应填完成时间（{{where}}），常见原因是内容错栏。',
  'finding.missing-deadline.advice': '请补填完成时限。',
  'finding.missing-deadline.advice_warning': '请与制定方案的单位确认是否需要明确时限。',
  'finding.missing-deadline.advice_text': '请核对是否错栏，并补填完成时限。',

  'finding.impossible-date.message': '“{{text}}”所写日期不成立',
  'finding.impossible-date.reason':
    '公历没有这一天，或起止时间前后颠倒；系统不推算、不自动改为相近日期，该项不作逾期判定。',
  'finding.impossible-date.advice': '请核对原件，改填实际存在的日期。',
  'finding.impossible-date.also.official': '文件规定为“{{official}}”',

  'finding.ambiguous-deadline.message': '“{{text}}”没有写明具体日期，不能判定是否逾期',
  'finding.ambiguous-deadline.message_altEnd': '“{{text}}”有两种理解：{{end}}止，或者{{altEnd}}止',
  'finding.ambiguous-deadline.message_options': '“{{text}}”有两种理解：{{end}}止，或者{{altEnd}}止',
  'finding.ambiguous-deadline.message_end': '“{{text}}”不够明确，暂按{{end}}止掌握',
  'finding.ambiguous-deadline.reason': '该表述不能单独推算出日期，表中也没有可供推算的依据。',
  'finding.ambiguous-deadline.reason_altEnd':
    '实际工作中两种用法都有；在两个日期之间只提示“可能逾期”，不作逾期认定。',
  'finding.ambiguous-deadline.reason_options':
    '实际工作中两种用法都有；在两个日期之间只提示“可能逾期”，不作逾期认定。',
  'finding.ambiguous-deadline.reason_end': '该表述没有统一的截止日，系统从宽掌握，不作定论。',
  'finding.ambiguous-deadline.advice':
    '请与制定方案的单位确认，写明具体日期（如“2020年5月31日前”）。',
  'finding.ambiguous-deadline.advice_options':
    '请与制定方案的单位确认，写明具体日期；不便改写的，在“时限读法”表中注明按哪一种理解（在面板中可直接选定），以后不再询问。',
  'finding.ambiguous-deadline.also.flag': '需要补充确定日期的依据',
  'finding.ambiguous-deadline.also.flag_immediate': '“立行立改”须有发现日期才能推算',
  'finding.ambiguous-deadline.also.flag_relative': '须有填报日期才能推算',
  'finding.ambiguous-deadline.also.flag_missing-year': '没有写明年份',

  'finding.weekday-mismatch.message': '“{{text}}”所写星期与日期不符：{{end}}是{{weekday}}',
  'finding.weekday-mismatch.reason': '日期与星期对不上，其中必有一处有误，不能确定以哪一处为准。',
  'finding.weekday-mismatch.advice': '请核对后更正日期或星期。',

  'finding.rest-day-deadline.message': '时限{{end}}是{{weekday}}，逢休息日',
  'finding.rest-day-deadline.reason': '文件没有“遇节假日顺延”的规定，按所写日期掌握，不自动顺延。',
  'finding.rest-day-deadline.advice': '请提前安排；如需顺延，请在文件或备注中写明。',

  'finding.deadline-outside-window.message': '时限{{end}}不在文件安排的时间之内',
  'finding.deadline-outside-window.message_foundOn': '时限{{end}}早于发现（排查）日期{{foundOn}}',
  'finding.deadline-outside-window.reason_foundOn':
    '整改在发现问题之后进行，时限不会早于发现之日，两个日期中至少有一个有误。',
  'finding.deadline-outside-window.advice_foundOn': '请核对两个日期，更正有误的一个。',
  'finding.deadline-outside-window.message_issued': '时限{{end}}早于发文日期{{issued}}',
  'finding.deadline-outside-window.message_name':
    '时限{{end}}不在“{{name}}”阶段（{{start}}至{{finish}}）之内',
  'finding.deadline-outside-window.reason': '各项时限应落在文件规定的阶段之内（{{where}}）。',
  'finding.deadline-outside-window.advice': '请与文件核对，必要时请制定方案的单位予以明确。',

  'finding.deadline-moved.message': '时限由“{{before}}”改为“{{text}}”，未见说明',
  'finding.deadline-moved.message_where':
    '文件规定时限为“{{before}}”，表中改为“{{text}}”，未见说明',
  'finding.deadline-moved.message_other':
    '上期时限为“{{before}}”（{{other}}），本期改为“{{text}}”，未见说明',
  'finding.deadline-moved.reason': '延期应经批准并在备注中说明，单位不得自行推迟。',
  'finding.deadline-moved.reason_where':
    '时限由文件规定（{{where}}）；延期应经批准并在备注中说明，单位不得自行推迟。',
  'finding.deadline-moved.advice': '如经批准延期，请在备注写明依据；否则请恢复原时限。',
  'finding.deadline-moved.also.moved': '推迟{{moved}}天',
  'finding.deadline-moved.also.days': '按原时限计算已逾期{{days}}天',

  'finding.overdue.message': '时限{{end}}，截至{{asOf}}已逾期{{days}}天，尚未完成整改',
  'finding.overdue.reason': '整改情况不属于已完成；时限当日仍算按期，自次日起计逾期。',
  'finding.overdue.advice': '请抓紧整改；确已完成的，请更新整改情况并注明完成日期。',

  'finding.overdue-blank.message': '时限{{end}}，截至{{asOf}}已逾期{{days}}天，整改情况未填报',
  'finding.overdue-blank.reason': '已过时限而整改情况空白，按逾期未填报掌握。',
  'finding.overdue-blank.advice': '请立即核实并补填整改情况；已完成的注明完成日期。',

  'finding.maybe-overdue.message': '已过时限{{end}}，整改情况没有写明是否完成',
  'finding.maybe-overdue.message_altEnd':
    '可能逾期，请核实：时限从宽为{{end}}，从严为{{altEnd}}，截至{{asOf}}已过从严日期',
  'finding.maybe-overdue.message_assumedDays':
    '“{{text}}”没有写明日期，按发现（无发现日期的按文件印发）之日起{{assumedDays}}日掌握为{{end}}，截至{{asOf}}已过，尚未完成整改',
  'finding.maybe-overdue.message_on':
    '“{{text}}”没有写明是哪一天，按发现（无发现日期的按文件印发）当日掌握为{{on}}，截至{{asOf}}已过，尚未完成整改',
  'finding.maybe-overdue.reason': '不能确定是否完成，不作逾期认定，待核实后再定。',
  'finding.maybe-overdue.reason_altEnd': '时限有两种理解，在从宽日期之前不作逾期认定。',
  'finding.maybe-overdue.reason_assumedDays':
    '天数取自方案参数“立行立改天数”，不是该项所写的日期，不作逾期认定，待核实后再定。',
  'finding.maybe-overdue.reason_on': '该日期不是该项所写，不作逾期认定，待核实后再定。',
  'finding.maybe-overdue.advice': '请核实整改是否完成，并把整改情况写明确。',
  'finding.maybe-overdue.advice_altEnd': '请与制定方案的单位确认时限，并核实整改进度。',
  'finding.maybe-overdue.advice_assumedDays': '请核实整改进度；确需限定日期的，请写明具体日期。',
  'finding.maybe-overdue.advice_on': '请核实整改进度；确需限定日期的，请写明具体日期。',

  'finding.overdue-long-term.message': '时限{{end}}已过{{days}}天，整改情况填为长期坚持',
  'finding.overdue-long-term.reason':
    '有明确时限的事项应先在时限内完成，再转为长期坚持；是否已经完成须由人核实，不直接列为逾期。',
  'finding.overdue-long-term.advice': '请写明阶段性整改是否完成及完成日期；未完成的按逾期处理。',

  'finding.due-soon.message': '时限{{end}}临近，距截至日期{{asOf}}还有{{days}}天',
  'finding.due-soon.reason': '时限在预警天数之内，事项尚未完成。',
  'finding.due-soon.advice': '请按时完成并更新整改情况。',

  'finding.milestone-passed.message': '节点{{on}}已过（最后时限{{end}}），截至{{asOf}}尚无进展',
  'finding.milestone-passed.reason': '分几个节点的时限，前面的节点也应按期推进。',
  'finding.milestone-passed.advice': '请填写该节点的完成情况；没有完成的请说明原因。',

  'finding.relapsed.message': '已整改或已销号的问题，回头看情况为“{{text}}”',
  'finding.relapsed.reason': '回头看发现反弹、整改不实的，不能再按已完成掌握。',
  'finding.relapsed.advice': '请核实后退回整改，更新整改情况和销号状态。',
};
