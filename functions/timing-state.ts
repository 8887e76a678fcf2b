import { answeredLater } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { say } from './answer/say';

/**
 * 判断每一项截至基准日的时限状态：已完成、超期完成、逾期、逾期未填报、可能逾期、临期（7 天内）、
 * 未到期、长期坚持、不涉及、待核实。与“检查”的判断一致，可供 COUNTIFS 统计。
 * @customfunction TIMING 时限状态
 * @param deadlines 时限：整改时限所在的单元格或区域
 * @param asOf 基准日：截至哪一天；不会自动取今天
 * @param [progress] 整改情况：与时限同样大小的单元格或区域
 * @param [year] 年份：时限未写年份时采用的年份，例如 2020
 * @param [date1904] 日期1904：工作簿使用 1904 日期系统时填 TRUE
 * @returns 时限状态
 * @example =DUZHAN.时限状态("2020年4月底前","2020-05-25","正在整改") → 逾期
 * @example =DUZHAN.时限状态("2020年5月底前","2020-05-25","正在整改") → 临期
 * @example =DUZHAN.时限状态("2020年10月前","2020-10-12","正在整改") → 可能逾期
 * @example =DUZHAN.时限状态("长期坚持","2020-05-25","正在整改") → 长期坚持
 */
export function timingState(
  deadlines: unknown[][],
  asOf: unknown,
  progress?: unknown[][],
  year?: unknown,
  date1904?: unknown,
): Promise<unknown[][]> {
  return answeredLater(async () => {
    const { rowTimings } = await import('./answer/row-timings');
    const timingAt = rowTimings({ deadlines, asOf, progress, year, date1904 });
    return eachCell(deadlines, (_, row, column) =>
      say({ code: `functions.timing.${timingAt(row, column).timing.state}` }),
    );
  });
}
