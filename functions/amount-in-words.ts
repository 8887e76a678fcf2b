import { amountInWords as wordsOf } from '../src/reading/amount/amount-in-words';
import { answered } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { fenOf } from './argument/exact-number';

/**
 * 把金额写成大写（会计基础工作规范第五十二条）：到元、到角为止的后面写“整”，有分的不写。
 * 金额须精确到分，多于两位小数的不四舍五入，返回 #VALUE!。
 * @customfunction AMOUNT_IN_WORDS 大写金额
 * @param amounts 金额：以元为单位的金额，单元格或区域
 * @returns 大写金额
 * @example =DUZHAN.大写金额(312.5) → 叁佰壹拾贰元伍角整
 * @example =DUZHAN.大写金额(46250) → 肆万陆仟贰佰伍拾元整
 * @example =DUZHAN.大写金额(0.05) → 伍分
 */
export function amountInWords(amounts: unknown[][]): unknown[][] {
  return answered(() => eachCell(amounts, (cell) => wordsOf(fenOf(cell, '金额'))));
}
