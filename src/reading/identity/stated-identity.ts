import { BLANK, type Written } from '../written';

/** 无（待上户）, 暂无, 未办理, 正在补办: the cell says that there is no number, and holds none to judge. */
const NONE = /^[(（]?(?:暂?无|没有|未|尚未|暂未|待|正在|不详|外籍)[^\d]*$/;

/** What a cell for an identity number holds of one: where it says that there is none, nothing. */
export const statedIdentity = (written: Written): Written =>
  written.kind === 'text' && NONE.test(written.text.replace(/\s/g, '')) ? BLANK : written;
