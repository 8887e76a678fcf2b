import type { Catalogue } from '../message';

export const readingAmount: Catalogue = {
  'reading.amount.exact': '读作 {{yuan}} 元。',
  'reading.amount.blank': '没有填写金额。',
  'reading.amount.no-amount': '“{{text}}”不能读作一个确定的金额。',
  'reading.amount.error': '单元格里是错误值“{{text}}”，请先改正公式。',
  'reading.amount.date': '单元格按日期显示（{{text}}），不是金额。',
  'reading.amount.too-great': '“{{text}}”数额过大，已超出能准确到分的范围，请核对。',
  'reading.amount.range': '“{{text}}”是一个范围，不是一个金额。',
  'reading.amount.about': '“{{text}}”是大约的数，不能作为准确金额。',
  'reading.amount.differs': '“{{text}}”的小写与大写不一致。',
  'reading.amount.grouping': '“{{text}}”的千分位逗号位置不对，请核对。',
  'reading.amount.not-fen': '“{{text}}”不足一分的部分无法支付，请核对。',
};
