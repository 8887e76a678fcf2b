import type { Catalogue } from '../../message';

/** 与方案、与其他表对照 */
export const scheme: Catalogue = {
  'finding.missing-official-item.message': '缺少方案规定的第{{name}}项：“{{official}}”',
  'finding.missing-official-item.reason': '方案所列事项应全部列入清单（{{where}}）。',
  'finding.missing-official-item.advice':
    '请补列该项；没有发现问题的，也应保留并填“不存在此问题”。',

  'finding.official-text-changed.message':
    '“{{field}}”与文件不一致：文件为“{{official}}”，表中为“{{text}}”',
  'finding.official-text-changed.reason':
    '规定事项的文字以文件为准（{{where}}），填报单位不得改写。',
  'finding.official-text-changed.advice': '请恢复文件原文；需要说明的写在备注中。',

  'finding.plan-list-deadline-differs.message':
    '同一事项时限不一致：此处为“{{text}}”，{{other}}为“{{otherText}}”',
  'finding.plan-list-deadline-differs.reason':
    '方案与清单对同一事项规定了不同时限，以哪一处为准须由人确认。',
  'finding.plan-list-deadline-differs.advice': '请制定方案的单位核实并统一两处时限。',

  'finding.plan-list-text-differs.message':
    '同一事项文字略有不同：此处为“{{text}}”，{{other}}为“{{otherText}}”',
  'finding.plan-list-text-differs.reason': '方案与清单对同一事项的表述不一致，多为文字误差。',
  'finding.plan-list-text-differs.advice': '可不作处理；印发前建议统一。',

  'finding.sum-mismatch.message':
    '“{{name}}”为{{stated}}{{unit}}，各分项之和为{{sum}}{{unit}}，相差{{difference}}{{unit}}',
  'finding.sum-mismatch.message_other':
    '“{{name}}”两处不一致：此处{{stated}}{{unit}}，{{other}}为{{sum}}{{unit}}，相差{{difference}}{{unit}}',
  'finding.sum-mismatch.reason': '总数应等于各分项之和。',
  'finding.sum-mismatch.reason_other': '同一数字在同一文件中应当一致。',
  'finding.sum-mismatch.advice': '请核实并统一；系统不判断以哪一处为准。',
  'finding.sum-mismatch.also.parts': '各分项为{{parts}}',

  'finding.total-mismatch.message':
    '合计{{stated}}{{unit}}，所列{{count}}行之和为{{sum}}{{unit}}，相差{{difference}}{{unit}}',
  'finding.total-mismatch.reason': '合计应等于所列各行之和（含隐藏行）。',
  'finding.total-mismatch.advice': '请核对各行及合计，并更正。',

  'finding.scheme-differs.message':
    '方案内容被改动：{{name}}，原为“{{official}}”，现为“{{stated}}”',
  'finding.scheme-differs.message_info':
    '标准{{name}}（{{stated}}）为本工作簿自带，内置方案中没有可供对照的标准',
  'finding.scheme-differs.message_rows':
    '{{name}}学生有{{rows}}名都按每学年{{stated}}元的标准发放，高于国家基础标准{{official}}元',
  'finding.scheme-differs.reason_rows':
    '工作簿没有附地方标准。花名册同类学生发放一致，暂按所发标准核对其余各行，不逐行认定金额有误。',
  'finding.scheme-differs.advice_rows':
    '请核对地方文件；有地方标准的，可在工作簿中附“资助标准”表，按表核对。',
  'finding.scheme-differs.message_none': '“{{none}}”的这类资助没有可对照的标准，金额未核对',
  'finding.scheme-differs.reason_none':
    '工作簿没有附资助标准，国家基础标准也没有规定这一项；系统不套用其他标准。',
  'finding.scheme-differs.advice_none': '有标准的，可在工作簿中附“资助标准”表，按表核对。',
  'finding.scheme-differs.reason':
    '工作簿自带的方案与其所注明的文件不一致；核对按自带方案进行，差异一并列出。',
  'finding.scheme-differs.reason_info': '核对按工作簿自带的标准进行。',
  'finding.scheme-differs.advice': '请核实改动是否经过批准；否则请恢复原内容。',
  'finding.scheme-differs.advice_info': '请核实该标准的文件依据。',

  'finding.scheme-unclear.message': '工作簿与几个方案都相符，请选定：{{options}}',
  'finding.scheme-unclear.reason':
    '文号、标题等同样指向几个方案；系统不替人选定，选定之前只按通用规则核对。',
  'finding.scheme-unclear.advice':
    '请在面板的“方案”栏选定，或在命令行用 --scheme 写明其中一个编号（{{name}}）。',

  'finding.missing-from-ledger.message': '互查发现的问题（{{name}}，{{other}}）没有列入问题台账',
  'finding.missing-from-ledger.reason': '自查、互查发现的问题均应列入问题台账，逐项整改销号。',
  'finding.missing-from-ledger.advice': '请补列该问题，明确整改措施、责任人和时限。',

  'finding.missed-in-self-check.message': '{{name}}自查未发现、互查发现的问题：“{{text}}”',
  'finding.missed-in-self-check.reason': '自查未发现而互查发现的，按文件规定在季度排名中扣分。',
  'finding.missed-in-self-check.advice': '请核实后列入通报；如自查清单已有同一问题，请指明序号。',

  'finding.missed-in-self-check.also.nearest':
    '自查清单中最接近的一条及相似度：{{nearest}}，不足以认定为同一问题',

  'finding.missed-flag-wrong.message': '“是否自查已发现”填“{{text}}”，自查清单中没有对应问题',
  'finding.missed-flag-wrong.reason': '该栏应与自查问题清单一致，并据以确定是否扣分。',
  'finding.missed-flag-wrong.advice': '请核对自查问题清单后更正。',

  'finding.deduction-missing.message': '自查漏查的问题未填扣分',
  'finding.deduction-missing.also.expected': '方案规定每项扣{{expected}}分',
  'finding.deduction-missing.reason': '自查未发现而互查发现的，按文件规定扣分。',
  'finding.deduction-missing.advice': '请按规定填写扣分；不予扣分的请说明理由。',

  'finding.deduction-differs.message': '漏查扣分填“{{text}}”，方案规定每项扣{{expected}}分',
  'finding.deduction-differs.reason': '漏查一项的扣分由方案参数规定。',
  'finding.deduction-differs.advice': '请核对扣分；另有规定的请在方案“参数”表中修改。',
};
