import type { Catalogue } from '../../message';

/** 清单各行的填写 */
export const rows: Catalogue = {
  'finding.missing-required.message': '“{{field}}”未填写',
  'finding.missing-required.reason': '该栏为必填内容（{{where}}）。',
  'finding.missing-required.message_filled': '“{{field}}”未填写',
  'finding.missing-required.reason_filled':
    '本清单{{of}}行中有{{filled}}行填写了该栏，此行空白，责任没有落实。',
  'finding.missing-required.advice_filled': '请补填“{{field}}”。',
  'finding.missing-required.advice': '请补填“{{field}}”。',

  'finding.person-not-named.message': '“{{field}}”填写“{{name}}”，没有落实到具体人员',
  'finding.person-not-named.reason': '责任应当落实到人，笼统的称谓无法对应到具体责任人。',
  'finding.person-not-named.advice': '请写明责任人姓名；人数较多的可另附名单并在此注明。',

  'finding.unknown-person.message': '“{{name}}”不在人员名单中',
  'finding.unknown-person.message_nearMiss': '“{{name}}”不在人员名单中，可能为“{{nearMiss}}”',
  'finding.unknown-person.message_holder': '持卡人“{{holder}}”既不是学生{{name}}，也不是所列监护人',
  'finding.unknown-person.reason_holder': '补助应打入学生本人或监护人的账户。',
  'finding.unknown-person.advice_holder': '请核实持卡人与学生的关系，更正户名或在备注说明。',
  'finding.unknown-person.message_among':
    '“{{name}}”在本清单仅此一处，可能为“{{nearMiss}}”（{{among}}处）',
  'finding.unknown-person.reason_among': '写法只差一字，可能是笔误，会被当作两个名称统计。',
  'finding.unknown-person.advice_among': '请核对；确属两个的，无需处理。',
  'finding.unknown-person.reason': '姓名应与方案或名册所列一致，写错会影响按责任人统计。',
  'finding.unknown-person.advice': '请核对姓名；如系新任人员，请补入名册。',

  'finding.unknown-unit.message': '“{{name}}”不在单位名单中',
  'finding.unknown-unit.message_nearMiss': '“{{name}}”不在单位名单中，可能为“{{nearMiss}}”',
  'finding.unknown-unit.message_among':
    '“{{name}}”在本清单仅此一处，可能为“{{nearMiss}}”（{{among}}处）',
  'finding.unknown-unit.reason_among': '写法只差一字，可能是笔误，会被当作两个名称统计。',
  'finding.unknown-unit.advice_among': '请核对；确属两个的，无需处理。',
  'finding.unknown-unit.reason': '单位名称应与方案或名册所列一致，写错会影响按单位统计。',
  'finding.unknown-unit.advice': '请核对单位名称；如系新设或更名单位，请补入名册。',

  'finding.unit-alias.message': '“{{name}}”可能就是名册中的“{{nearMiss}}”',
  'finding.unit-alias.reason': '同一单位使用不同名称，会被当作两个单位统计。',
  'finding.unit-alias.advice': '请确认一次；确认后按名册名称统计。',

  'finding.padded-name.message': '姓名中有空格，已按“{{name}}”读取',
  'finding.padded-name.reason': '为排版对齐而加的空格不影响核对，但会影响筛选和公式匹配。',
  'finding.padded-name.advice': '可不作处理；如需对齐，建议使用单元格的分散对齐。',

  'finding.duplicate-row.message': '与{{other}}所在行各栏内容相同，同一问题登记了两次',
  'finding.duplicate-row.reason': '重复登记会使问题总数、完成率统计不实。',
  'finding.duplicate-row.advice': '请核对；确属重复的删去一行，确系两处的请写明区别。',

  'finding.duplicate-seq.message': '序号缺失',
  'finding.duplicate-seq.message_other': '序号“{{text}}”重复（另见{{other}}）',
  'finding.duplicate-seq.reason': '通报和上期对照均以序号指称事项，序号应当连续且不重复。',
  'finding.duplicate-seq.advice': '请重新编排序号。',

  'finding.done-without-problem.message': '“发现的问题”为空或填“无”，整改情况却填“{{text}}”',
  'finding.done-without-problem.reason': '没有问题就无须整改，两栏互相矛盾，会虚增已完成数。',
  'finding.done-without-problem.advice':
    '确有问题的，请补填问题；没有问题的，整改情况请填“不存在此问题”。',
  'finding.done-without-problem.also.before': '上期所填问题为“{{before}}”',

  'finding.problem-without-status.message': '已填写发现的问题，整改情况为空',
  'finding.problem-without-status.reason': '对排查发现的问题，每期都应报告整改进展。',
  'finding.problem-without-status.advice': '请补填整改情况；尚未开展的，请如实写明。',

  'finding.status-unclear.message': '整改情况“{{text}}”没有写明是否完成',
  'finding.status-unclear.message_state': '整改状态填“{{state}}”，整改情况写“{{text}}”，两栏不一致',
  'finding.status-unclear.reason_state':
    '两栏所述进度不同，暂按较低的一项统计，不作逾期认定，待核实后再定。',
  'finding.status-unclear.advice_state': '请核实后把两栏改为一致。',
  'finding.status-unclear.reason': '从文字中看不出完成、推进或未开展的结论，统计时不计入已完成。',
  'finding.status-unclear.advice': '请补一句结论，如“已完成”“正在整改”或“未启动”。',

  'finding.partial-not-done.message': '“{{text}}”按部分完成统计，不计入已完成',
  'finding.partial-not-done.reason': '“基本完成”“部分完成”等不等于完成，上级核查时分别计数。',
  'finding.partial-not-done.advice': '如已全部完成，请改写为“已完成”并注明日期；否则无需处理。',

  'finding.done-without-date.message': '整改情况填“{{text}}”，未填完成日期',
  'finding.done-without-date.reason': '没有完成日期，就不能说明是否按期完成。',
  'finding.done-without-date.advice': '请补填完成日期。',

  'finding.no-evidence.message': '已完成或已销号，未填佐证材料',
  'finding.no-evidence.message_state': '就学状态为“{{state}}”，未填佐证材料',
  'finding.no-evidence.message_paper': '{{name}}：缺{{paper}}',
  'finding.no-evidence.reason': '对账销号应有佐证材料可查。',
  'finding.no-evidence.reason_state': '未在本地学校就读的，须有审批或就读证明等材料可查。',
  'finding.no-evidence.reason_paper':
    '资助资金的下达文件、拨付凭证、发放花名册须三件齐全，可查可核。',
  'finding.no-evidence.advice': '请补填佐证材料名称或存放位置。',
  'finding.no-evidence.advice_paper': '请补齐；确实无需的请在表中注明“不涉及”。',
  'finding.no-evidence.advice_state': '请补充相应证明材料，并在台账中注明。',

  'finding.closed-not-done.message': '已填“{{text}}”，而整改情况为“{{progress}}”',
  'finding.closed-not-done.reason': '办结方可销号；未完成整改的事项不得销号。',
  'finding.closed-not-done.advice': '请核实：已完成的更新整改情况，未完成的撤回销号。',

  'finding.future-completion.message': '完成日期{{doneOn}}晚于截至日期{{asOf}}',
  'finding.future-completion.reason': '报告期内不可能已有此后的完成事实。',
  'finding.future-completion.advice': '请核对日期；属于计划完成的，请写“计划于……完成”。',

  'finding.completion-before-finding.message': '完成日期{{doneOn}}早于发现日期{{foundOn}}',
  'finding.completion-before-finding.reason': '整改完成不可能早于问题发现，其中必有一处有误。',
  'finding.completion-before-finding.advice': '请核对两个日期并更正。',

  'finding.long-term-without-news.message': '长期坚持事项本期没有填写进展',
  'finding.long-term-without-news.message_other': '长期坚持事项本期进展与上期（{{other}}）文字相同',
  'finding.long-term-without-news.reason': '涉及长远发展的问题要有阶段性成效，每期应报告新的进展。',
  'finding.long-term-without-news.advice': '请补填本期开展的工作和阶段性成效。',

  'finding.copied-from-last-period.message': '整改情况与上期（{{other}}）文字完全相同',
  'finding.copied-from-last-period.reason': '事项尚未完成，照抄上期不能反映本期进展。',
  'finding.copied-from-last-period.advice': '请按本期实际填写；确无进展的，请说明原因。',

  'finding.status-backwards.message': '上期（{{other}}）为“{{before}}”，本期为“{{text}}”',
  'finding.status-backwards.reason': '上期已报完成，本期又未完成，前后不一致。',
  'finding.status-backwards.advice': '请核实：问题反弹的请说明情况，上期误报的请予更正。',

  'finding.vanished-row.message': '上期清单中的事项本期没有：“{{text}}”（{{other}}）',
  'finding.vanished-row.reason': '未经销号的事项应逐期保留，不得自行删去。',
  'finding.vanished-row.advice': '请恢复该行；已销号的请保留并注明销号日期。',

  'finding.leader-changed.message': '责任领导由“{{before}}”（{{other}}）变为“{{text}}”，未见说明',
  'finding.leader-changed.reason': '责任人变更应有交接说明，以免责任落空。',
  'finding.leader-changed.advice': '请在备注中说明变更原因。',

  'finding.office-changed.message': '责任科室由“{{before}}”（{{other}}）变为“{{text}}”，未见说明',
  'finding.office-changed.reason': '责任科室变更应有交接说明，以免责任落空。',
  'finding.office-changed.advice': '请在备注中说明变更原因。',

  'finding.individual-without-person.message': '个性问题没有写明涉及的学校或人员',
  'finding.individual-without-person.reason': '个性问题要见人、见事，否则无法逐项整改。',
  'finding.individual-without-person.advice': '请补充涉及的学校、人员。',
};
