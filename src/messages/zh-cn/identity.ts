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
};
