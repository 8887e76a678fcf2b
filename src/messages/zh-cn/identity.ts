import type { Catalogue } from '../message';

export const identity: Catalogue = {
  'identity.valid': '身份证号码正确。',
  'identity.blank': '未填写身份证号码。',
  'identity.stored-as-number':
    '身份证号码按数字存储，第十五位以后会变成 0，应设为文本格式后重新录入。',
  'identity.length': '身份证号码应为 18 位，实际为 {{count}} 位。',
  'identity.characters': '身份证号码中有数字和末位 X 以外的字符。',
  'identity.region': '身份证号码前两位 {{code}} 不是省级行政区划代码。',
  'identity.birth': '身份证号码中的出生日期 {{digits}} 不存在。',
  'identity.checksum': '身份证号码的校验码不符，可能录错了某一位。',
  'identity.digits-lost': '末三位是 000，可能曾按数字存储，后三位已经丢失。',
  'identity.old':
    '15 位的旧号码，可读出出生日期、性别和地区，但 2013 年起已停用，须换用 18 位号码；按规则升位后为 {{number}}，请核对。',
  'identity.hyphenated': '身份证号码正确，但中间有连字符，应去掉后只留 18 位号码。',
  'card.valid': '银行卡号的校验位正确。',
  'card.blank': '未填写银行卡号。',
  'card.stored-as-number': '银行卡号按数字存储，第十五位以后会变成 0，应设为文本格式后重新录入。',
  'card.characters': '银行卡号中有数字以外的字符。',
  'card.length': '银行卡号应为 12 至 19 位，实际为 {{count}} 位。',
  'card.check-digit': '银行卡号的校验位不符，可能录错了某一位。',
  'card.digits-lost': '第十五位以后都是 0，可能曾按数字存储，末几位已经丢失。',
};
