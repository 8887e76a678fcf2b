import { answeredLater } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { Failure } from './answer/failure';

/**
 * 算出截至基准日逾期多少天。已完成、不涉及、周期性和长期坚持的为 0；未逾期为 0。
 * 可能逾期、须人工核实的不下结论，返回 #N/A。整改情况为空按未填报计，过了时限也算逾期。
 * @customfunction OVERDUE_DAYS 逾期天数
 * @param deadlines 时限：整改时限所在的单元格或区域
 * @param asOf 基准日：截至哪一天，日期或“2020年5月25日”这样的文字；不会自动取今天
 * @param [progress] 整改情况：与时限同样大小的单元格或区域；不填则只按日期计算
 * @param [year] 年份：时限未写年份时采用的年份，例如 2020
 * @param [date1904] 日期1904：工作簿使用 1904 日期系统时填 TRUE
 * @returns 逾期天数
 * @example =DUZHAN.逾期天数("2020年4月底前","2020年5月25日","正在整改") → 25
 * @example =DUZHAN.逾期天数("2020年4月底前","2020年5月25日","已完成整改") → 0
 * @example =DUZHAN.逾期天数("2020年5月底前","2020年5月25日") → 0
 */
export function overdueDays(
  deadlines: unknown[][],
  asOf: unknown,
  progress?: unknown[][],
  year?: unknown,
  date1904?: unknown,
): Promise<unknown[][]> {
  return answeredLater(async () => {
    const { rowTimings } = await import('./answer/row-timings');
    const timingAt = rowTimings({ deadlines, asOf, progress, year, date1904 });
    return eachCell(deadlines, (_, row, column) => {
      const { timing, deadline } = timingAt(row, column);
      switch (timing.state) {
        case 'overdue':
        case 'overdue-blank':
          return timing.days ?? 0;
        case 'maybe-overdue':
          throw new Failure('missing', ...deadline.why, { code: 'functions.maybe-overdue' });
        case 'unclear':
          if (deadline.kind === 'invalid') throw new Failure('value', ...deadline.why);
          throw new Failure('missing', ...deadline.why);
        default:
          return 0;
      }
    });
  });
}
