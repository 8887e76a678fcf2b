import type { Catalogue } from '../../message';

/** 表格结构 */
export const structure: Catalogue = {
  'finding.missing-column.message': '“{{sheet}}”缺少“{{field}}”栏',
  'finding.missing-column.reason': '该类清单应有此栏（{{where}}）。',
  'finding.missing-column.advice': '请按规定表样增设“{{field}}”栏并填写齐全。',

  'finding.unknown-header.message': '此栏有内容而没有栏目名称，未参与核对',
  'finding.unknown-header.message_text': '栏目名称“{{text}}”未能识别，该栏未参与核对',
  'finding.unknown-header.message_nearMiss':
    '栏目名称“{{text}}”未能识别，可能为“{{nearMiss}}”，该栏未参与核对',
  'finding.unknown-header.reason': '该名称与各类清单的规定栏目均不相符，为避免误读不作推测。',
  'finding.unknown-header.advice': '如属规定栏目，请改用规范名称；如属本单位自设栏目，可不作处理。',

  'finding.doubtful-header.message': '栏目名称“{{text}}”可作多种理解：{{options}}',
  'finding.doubtful-header.reason': '同一名称可对应两个以上规定栏目，按哪一个读取会影响核对结果。',
  'finding.doubtful-header.advice': '请确认该栏含义，并改用规范名称。',

  'finding.header-twice.message': '栏目名称“{{text}}”重复出现（另见{{other}}）',
  'finding.header-twice.reason': '两栏名称相同，上一级表头也不能区分，无法确定以哪一栏为准。',
  'finding.header-twice.advice': '请将两栏名称写清，或在上一级表头中加以区分。',

  'finding.repeated-header-skipped.message': '此处为分页重复的标题或表头，未作为数据行计数',
  'finding.repeated-header-skipped.reason': '分页打印时重复标题和表头属正常排版。',
  'finding.repeated-header-skipped.advice': '无需处理。',

  'finding.row-after-footer.message': '备注、签字栏之后仍有内容“{{text}}”，不能确定是否属于清单',
  'finding.row-after-footer.reason': '清单一般止于备注、签字栏，其后的内容容易漏统。',
  'finding.row-after-footer.advice': '如属清单内容，请移至签字栏之前；如属说明，请与清单分开书写。',

  'finding.form-not-filled.message': '“{{sheet}}”只有表头，尚未填写',
  'finding.form-not-filled.reason': '表头下面没有内容，没有可以核对的行。',
  'finding.form-not-filled.advice': '请填写后再检查；确无情况的，请写明“无”。',

  'finding.date-as-text-column.message':
    '“{{field}}”栏日期写法不统一：{{of}}个日期中有{{count}}个为文本',
  'finding.date-as-text-column.reason':
    '文本日期在排序、筛选和公式中不按日期处理；本次核对已按文字含义读取。',
  'finding.date-as-text-column.advice': '可不作处理；如需排序或筛选，建议统一写法。',

  'finding.possible-merge.message': '“{{field}}”为空，可能与上方单元格合并',
  'finding.possible-merge.reason':
    '当前环境未提供合并单元格信息，不能确定该格是空白还是合并后不显示。',
  'finding.possible-merge.advice': '请核实；如为空白，请补填。',
};
