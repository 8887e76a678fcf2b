import type { Scan } from './scan';

/** Behind a weekday this is no given name: 周五报, 周三早. */
const NO_NAME = /[报交查评检会办改早晨夜午]/;
/** 十月田镇, 四季青街道; but 十月全镇, 十月下乡 */
const TOWN = /^[^全本到进下返驻入](?:镇|乡|街道)/;

/** 五月花幼儿园, 三月花园小学: the whole cell; but 五月各小学, 九月开办幼儿园 */
const SCHOOL =
  /^[^各全所本对在由县市区乡镇村到向为组完检查办开启整改建设报送排指幼小中学及和与等][^各全所]{0,3}(?:小学|中学|学校|幼儿园)$/;

/** In words of the reader. */
const LONGEST_NAME = 4;

/** True where a cell is or begins with a person, a town or a school (周一鸣, 十月田镇, 五月花幼儿园). */
export function isName(scan: Scan): boolean {
  const { kinds } = scan;
  if (kinds.startsWith('曜')) {
    const { text } = scan.at(1);
    return /^曜[文件](?:$|、文)/.test(kinds) && text.length === 1 && !NO_NAME.test(text);
  }
  if (!scan.is(2, '文件') || !scan.is(1, '月季') || !scan.is(0, 'N')) return false;
  if (scan.at(1).length !== 1 || !scan.at(0).han) return false;
  const rest = kinds.length - 2;
  const name = Array.from({ length: rest }, (_, at) => scan.at(at + 2).text).join('');
  return TOWN.test(name) || (rest <= LONGEST_NAME && SCHOOL.test(name));
}
