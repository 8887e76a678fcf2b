import { readIdentity } from '../src/reading/identity/read-identity';
import { answered } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { say } from './answer/say';
import { writtenOf } from './argument/written';

/**
 * 校验身份证号码（GB 11643）：位数、行政区划、出生日期和校验码。正确的返回“正确”，不正确的返回原因。
 * 只核对号码本身，不能证明确有此人。
 * @customfunction ID_CHECK 身份证校验
 * @param numbers 身份证号：身份证号码所在的单元格或区域，应为文本格式
 * @returns 正确，或不正确的原因
 * @example =DUZHAN.身份证校验("11010519491231002X") → 正确
 * @example =DUZHAN.身份证校验("110105194912310021") → 身份证号码的校验码不符，可能录错了某一位。
 */
export function identityCheck(numbers: unknown[][]): unknown[][] {
  return answered(() =>
    eachCell(numbers, (cell) => {
      const { why } = readIdentity(writtenOf(cell, 1900));
      // An old number of fifteen digits breaks no rule, and still is not right to write.
      const isRight = why.every(({ code }) => code === 'identity.valid');
      return isRight ? say({ code: 'functions.identity.valid' }) : why.map(say).join('');
    }),
  );
}
