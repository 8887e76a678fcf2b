/** Province of the first two digits (GB/T 2260); 81 to 83 are residents of Hongkong, Macao, Taiwan. */
const PROVINCES =
  '11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 33浙江省 34安徽省 35福建省 36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省 50重庆市 51四川省 52贵州省 53云南省 54西藏自治区 61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区 71台湾省 81香港居民 82澳门居民 83台湾居民';

const byCode = new Map(PROVINCES.split(' ').map((entry) => [entry.slice(0, 2), entry.slice(2)]));

/**
 * The province of a number, or undefined where there is none of that code. A first digit 9 is a
 * foreigner with permanent residence, whose province stands in the second and third digit (2023).
 */
export function provinceOf(number: string): string | undefined {
  if (!number.startsWith('9')) return byCode.get(number.slice(0, 2));
  return byCode.has(number.slice(1, 3)) ? '外国人永久居留' : undefined;
}
