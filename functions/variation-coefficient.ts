import { coefficientOfVariation } from '../src/indicators/coefficient-of-variation';
import { answered } from './answer/answered';
import { Failure } from './answer/failure';
import { beside } from './argument/beside';
import { numberOf } from './argument/exact-number';
import { isBlank } from './argument/written';

/**
 * 按学生数加权的校际差异系数（县域义务教育均衡发展督导评估暂行办法）。每所学校一行：该校的总量
 * （如图书册数、教师人数）和学生数。两格都空的行略过；小学不超过 0.65、初中不超过 0.55 为达标。
 * @customfunction VARIATION 差异系数
 * @param amounts 总量：各校的总量，不是生均值
 * @param pupils 学生数：与总量同样大小的区域
 * @returns 差异系数
 * @example =DUZHAN.差异系数({4000;9000},{1000;1000}) → 0.3846
 */
export function variationCoefficient(amounts: unknown[][], pupils: unknown[][]): number | string {
  return answered(() => {
    const pupilsAt = beside(pupils, amounts, '学生数');
    const schools = amounts.flatMap((line, row) =>
      line.flatMap((amount, column) => {
        const own = pupilsAt(row, column);
        if (isBlank(amount) && isBlank(own)) return [];
        return [{ amount: amountOf(amount), pupils: pupilsOf(own) }];
      }),
    );
    if (schools.length === 0) return '';
    const variation = coefficientOfVariation(schools);
    if (variation === undefined) throw new Failure('value', { code: 'functions.no-mean' });
    return variation;
  });
}

function amountOf(value: unknown): number {
  const amount = numberOf(value, '总量');
  if (amount < 0) throw new Failure('value', { code: 'functions.negative-amount' });
  return amount;
}

/** A school without pupils has no value per pupil: left out in silence it would change the result. */
function pupilsOf(value: unknown): number {
  const pupils = numberOf(value, '学生数');
  if (pupils <= 0) throw new Failure('value', { code: 'functions.no-pupils' });
  return pupils;
}
