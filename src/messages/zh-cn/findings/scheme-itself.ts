import type { Catalogue } from '../../message';

/** 方案本身：方案表填写有误、文件前后不一致 */
export const schemeItself: Catalogue = {
  'finding.scheme-mistake.message': '方案表“{{sheet}}”的“{{name}}”填写有误',
  'finding.scheme-mistake.message_missing': '“{{name}}”未填写',
  'finding.scheme-mistake.message_twice': '“{{name}}”重复：“{{text}}”已在{{twice}}出现',
  'finding.scheme-mistake.message_badDate': '“{{name}}”不是有效日期：“{{badDate}}”',
  'finding.scheme-mistake.message_badNumber': '“{{name}}”应为数字：“{{badNumber}}”',
  'finding.scheme-mistake.message_badAmount': '“{{name}}”不是金额：“{{badAmount}}”',
  'finding.scheme-mistake.message_badChoice':
    '“{{name}}”不在可选范围：“{{text}}”；可填：{{badChoice}}',
  'finding.scheme-mistake.message_badField': '“{{name}}”中的“{{badField}}”不是系统认识的栏目名称',
  'finding.scheme-mistake.message_badRule': '“{{name}}”看不出何时报送：“{{badRule}}”',
  'finding.scheme-mistake.message_unknown': '“{{name}}”中的“{{text}}”在“{{unknown}}”表中找不到',
  'finding.scheme-mistake.message_early': '“{{name}}”{{text}}早于开始日期{{early}}',
  'finding.scheme-mistake.message_noColumn': '“{{noColumn}}”表缺少必需的栏目“{{name}}”',
  'finding.scheme-mistake.message_strange': '“{{text}}”不是“{{strange}}”表的栏目',
  'finding.scheme-mistake.message_noSheet': '方案表不完整或无法辨认：“{{name}}”',
  'finding.scheme-mistake.message_badReading':
    '“{{name}}”应填“从宽”“从严”或其中一种理解的日期：“{{badReading}}”',
  'finding.scheme-mistake.message_clear': '“{{text}}”只有一种读法，不必在此填写',
  'finding.scheme-mistake.message_noChoice':
    '“{{text}}”没有两种读法可选，不能在此确定；请在清单中写明具体日期',
  'finding.scheme-mistake.message_neither':
    '“{{name}}”{{text}}不是原文的两种读法（{{neither}}）之一',
  'finding.scheme-mistake.message_overruled':
    '“{{name}}”在此填“{{text}}”，而所用方案定为“{{overruled}}”，按所用方案掌握',
  'finding.scheme-mistake.message_unfit': '方案内容不符合要求：{{name}}（{{unfit}}）',
  'finding.scheme-mistake.reason': '方案表填写有误的，该处内容不能用于核对。',
  'finding.scheme-mistake.advice': '请对照表头下方的填写说明更正该单元格。',

  'finding.duty-differs.message':
    '“{{name}}”两处要求不同：{{where}}为“{{text}}”，{{other}}为“{{otherText}}”',
  'finding.duty-differs.reason': '同一上报任务在文件中的时间、审核要求应当一致。',
  'finding.duty-differs.advice': '请制定方案的单位核实并写明以哪一处为准；日历按较具体的一处列出。',

  'finding.label-differs.message': '同一含义“{{name}}”用了不同的叫法：{{options}}',
  'finding.label-differs.reason': '同一栏目叫法不一，填报单位容易填错。',
  'finding.label-differs.advice': '可不作处理；印发前建议统一。',

  'finding.mention-differs.message':
    '“{{name}}”两处不一致：{{where}}为“{{text}}”，{{other}}为“{{otherText}}”',
  'finding.mention-differs.reason': '同一事项在同一文件中应当一致。',
  'finding.mention-differs.advice': '请核实并统一；系统不判断以哪一处为准。',

  'finding.target-remainder.message':
    '“{{name}}”目标{{stated}}{{unit}}（{{where}}），基数{{sum}}{{unit}}（{{other}}），完成后尚余{{difference}}{{unit}}',
  'finding.target-remainder.reason': '目标少于基数的，完成后仍有余数，列出供核对。',
  'finding.target-remainder.advice': '如文件提出全部完成，请核实目标数；否则不必处理。',

  'finding.deadline-words-differ.message': '同一时间写法不一，其中有的含义不明：{{options}}',
  'finding.deadline-words-differ.reason':
    '“10月前”既可指9月底前，也可指10月底前，与同一文件的其他写法可能不是同一天。',
  'finding.deadline-words-differ.advice': '请统一为“10月底前”一类的写法。',

  'finding.posted-after-deadline.message':
    '“{{name}}”的时限{{end}}（{{where}}）早于文件发布日期{{on}}',
  'finding.posted-after-deadline.reason': '文件公布时该时限已过，填报单位无法按期完成。',
  'finding.posted-after-deadline.advice': '请核实时限或说明已另行提前通知。',

  'finding.short-notice.message':
    '“{{name}}”的时限{{end}}（{{where}}）距印发日期{{issued}}只有{{days}}天',
  'finding.short-notice.reason': '印发后一周之内到期，基层可能来不及办理。',
  'finding.short-notice.advice': '可不作处理；请确认已及时送达。',

  'finding.numbering-gap.message': '标题序号不连续：“{{name}}”处应有“{{expected}}”',
  'finding.numbering-gap.reason': '标题序号应依次排列，缺号可能是漏排或漏印。',
  'finding.numbering-gap.advice': '请核对原件，补上序号。',

  'finding.no-dated-report.message': '没有写明按期报送{{name}}的上报任务',
  'finding.no-dated-report.reason': '要求上报情况的，应写明何时报、报给谁。',
  'finding.no-dated-report.advice': '请明确报送日期和接收单位。',

  'finding.duty-without-day.message': '“{{name}}”只写“{{text}}”，没有写明到期日（{{where}}）',
  'finding.duty-without-day.reason': '没有到期日，日历中无法提示，也无法判断是否迟报。',
  'finding.duty-without-day.advice': '请在方案中补充，如“每月25日前”。',

  'finding.duty-without-end.message': '“{{name}}”没有写明报到何时为止（{{where}}）',
  'finding.duty-without-end.also.end': '暂按最后一个阶段结束日{{end}}',
  'finding.duty-without-end.reason': '定期报送应有截止日期。',
  'finding.duty-without-end.advice': '可不作处理；需要时在“上报任务”表填写截止日期。',

  'finding.duty-before-input.message':
    '“{{name}}”{{due}}到期（{{where}}），早于其所需的“{{otherText}}”{{on}}（{{other}}）',
  'finding.duty-before-input.reason': '一项任务以另一项的结果为依据的，不应先于其到期。',
  'finding.duty-before-input.advice': '请核实两项任务的时间。',

  'finding.plan-after-start.message':
    '“{{name}}”{{due}}到期（{{where}}），而“{{otherText}}”自{{start}}已经开始（{{other}}）',
  'finding.plan-after-start.reason': '方案、计划一般先于实施阶段完成。',
  'finding.plan-after-start.advice': '可不作处理；请知悉方案报送之前已进入实施阶段。',

  'finding.report-on-last-day.message':
    '“{{name}}”与所属阶段“{{otherText}}”同日到期：{{due}}（{{where}}、{{other}}）',
  'finding.report-on-last-day.reason': '阶段最后一天的工作无法写进当天到期的报告。',
  'finding.report-on-last-day.advice': '可不作处理；请预留汇总时间。',

  'finding.phase-two-deadlines.message': '阶段“{{name}}”内各单位的时限不同：{{options}}',
  'finding.phase-two-deadlines.reason': '同一阶段对不同单位规定了不同时限（{{where}}）。',
  'finding.phase-two-deadlines.advice': '请按各自的时限办理，不要只看阶段标题。',

  'finding.phase-gap.message':
    '“{{otherText}}”与“{{name}}”之间有{{days}}天没有安排：{{start}}至{{finish}}',
  'finding.phase-gap.reason': '相邻阶段之间有空档。',
  'finding.phase-gap.advice': '可不作处理；请确认是否另有安排。',

  'finding.phase-without-start.message':
    '阶段“{{name}}”没有写明开始日期（{{where}}），暂按“{{otherText}}”结束次日{{start}}',
  'finding.phase-without-start.reason': '没有开始日期的阶段，按前一阶段结束的次日开始。',
  'finding.phase-without-start.advice': '可不作处理；需要时在“阶段”表填写。',

  'finding.phase-overlap.message': '“{{otherText}}”与“{{name}}”时间重叠：{{start}}至{{finish}}',
  'finding.phase-overlap.reason': '相邻阶段一般不重叠。',
  'finding.phase-overlap.advice': '请核实两个阶段的起止日期。',

  'finding.parameter-differs.message': '“{{name}}”为{{stated}}，另一方案“{{other}}”为{{otherText}}',
  'finding.parameter-differs.reason': '各地、各文件口径不同，跨文件比对时应当注意。',
  'finding.parameter-differs.advice': '请按本方案文件的口径；需要改动的在“参数”表修改。',

  'finding.unit-not-represented.message':
    '“{{name}}”在人员名单中没有代表，其他{{count}}个同类单位有',
  'finding.unit-not-represented.reason': '名单一般包括每一个责任单位（共{{of}}个）。',
  'finding.unit-not-represented.advice': '请核实名单是否遗漏。',

  'finding.condition-gap.message':
    '“{{name}}”的条件写法不一：{{where}}为“{{text}}”，未写家庭经济困难；{{other}}为“{{otherText}}”',
  'finding.condition-gap.reason': '同类资助的享受条件，有的写明、有的未写，执行时会有分歧。',
  'finding.condition-gap.advice': '请核实政策原文；在“参数”“资助标准”表中写明是否须家庭困难。',

  'finding.ratio-differs.message':
    '“{{name}}”为{{stated}}元（{{where}}），按“{{otherText}}”（{{other}}）的比例应为{{expected}}元',
  'finding.ratio-differs.reason': '该标准按另一标准的一定比例确定。',
  'finding.ratio-differs.advice': '请核实两项标准；系统不判断以哪一项为准。',
};
