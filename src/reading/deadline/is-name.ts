import type { Scan } from './scan';

/** Behind a weekday this is no given name: 周五报, 周三早. */
const NO_NAME = /[报交查评检会办改早晨夜午]/;
/** 十月田镇, 四季青街道; but 十月全镇, 十月下乡 */
const TOWN = /^[^全本到进下返驻入](?:镇|乡|街道)/;

/** True where a cell begins with a person or a town (周一鸣, 十月田镇): the column beside. */
export function isName(scan: Scan): boolean {
  const { kinds } = scan;
  if (kinds.startsWith('曜')) {
    const { text } = scan.at(1);
    return /^曜[文件](?:$|、文)/.test(kinds) && text.length === 1 && !NO_NAME.test(text);
  }
  return (
    scan.is(2, '文') &&
    /^N[月季]/.test(kinds) &&
    scan.at(1).length === 1 &&
    TOWN.test(scan.at(2).text)
  );
}
