import type { Catalogue } from '../message';

/** 模板: blank forms of a scheme. The forms themselves are Chinese documents. */
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
  'template.entry.day': 'Please enter a date such as 2020/5/31.',
  'template.entry.amount': 'Please enter an amount in yuan; decimals are allowed.',
  'template.entry.whole': 'Please enter a whole number.',
  'template.entry.length': 'Please enter a number of {{length}} digits.',
  'template.list': '{{scheme}}: {{title}}',
  'template.line': '  {{name}} ({{kind}})',
  'template.none': 'The scheme "{{title}}" asks for no form.',
  'template.unknown':
    'The scheme "{{title}}" has no form "{{name}}". To choose from: {{names}}. Another scheme may be given by --scheme.',
  'template.several': '"{{name}}" may be several forms: {{names}}. Please write the whole name.',
  'template.done': 'Made "{{name}}" of the scheme "{{title}}".',
  'template.title': 'Blank form',
  'template.form': 'Form',
  'template.make': 'Make',
  'template.usage':
    'Usage: duzhan template FORM -o NEW.xlsx [--scheme ID or FILE] [--into WORKBOOK.xlsx]; duzhan template --list [--scheme ID] lists the forms',
};
