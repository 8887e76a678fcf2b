import type { Catalogue } from '../message';

/** 模板: blank forms of a scheme. */
export const template: Catalogue = {
  'template.unit': '填报单位（盖章）：',
  'template.filled-on': '填报日期：    年  月  日',
  'template.filled-on-money': '填报日期：    年  月  日    单位：元',
  'template.signatures': '填表人：            审核人：            联系电话：',
  'template.remark': '备注：{{text}}',
  'template.due': '{{rule}}报{{to}}。',
  'template.due-reviewed': '{{rule}}经{{review}}审核后报{{to}}。',
  'template.document': '依据{{number}}。',
  'template.as-is': '请如实逐项填写。',
  'template.page-footer': '第 &P 页，共 &N 页',
  'template.entry.day': '请填写日期，如 2020/5/31。',
  'template.entry.amount': '请填写数额，单位为元，可带小数。',
  'template.entry.whole': '请填写整数。',
  'template.entry.length': '请填写 {{length}} 位号码。',
  'template.list': '{{scheme}}：{{title}}',
  'template.line': '  {{name}}（{{kind}}）',
  'template.none': '方案“{{title}}”没有规定表样。',
  'template.unknown':
    '方案“{{title}}”中没有“{{name}}”这种表样。可选：{{names}}。也可用 --scheme 指定别的方案。',
  'template.several': '“{{name}}”对应几种表样：{{names}}。请写全名称。',
  'template.done': '已按方案“{{title}}”生成“{{name}}”。',
  'template.title': '生成空白表样',
  'template.form': '表样',
  'template.make': '生成',
  'template.usage':
    '用法：duzhan template 表样名称 -o 新文件.xlsx [--scheme 编号或文件] [--into 工作簿.xlsx]；duzhan template --list [--scheme 编号] 列出可选表样',
};
