import { readDeadline } from '../src/reading/deadline/read-deadline';
import { dateSystemOf } from './argument/date-system';
import { contextOf } from './argument/reading-context';
import { writtenOf } from './argument/written';
import { answered } from './answer/answered';
import { endOf } from './answer/end-of';
import { eachCell } from './answer/each-cell';
import { serialOf } from './answer/serial';

/**
 * 把整改时限读成截止日（含当日）。可以是“5月底前”“2020.5.31”“6月11日至28日”等文字，也可以是日期单元格。
 * 读不准的不猜：返回 #N/A，并说明两种读法或缺什么。结果是日期序列值，请把单元格设为日期格式。
 * @customfunction DEADLINE 截止日
 * @param deadlines 时限：整改时限所在的单元格或区域
 * @param [year] 年份：时限未写年份时采用的年份，例如 2020
 * @param [asOf] 基准日：“本月底”“25日前”等相对说法从哪一天算起
 * @param [date1904] 日期1904：工作簿使用 1904 日期系统时填 TRUE
 * @returns 截止日
 * @example =DUZHAN.截止日("2020年5月底前") → 2020-05-31
 * @example =DUZHAN.截止日("5月底前",2020) → 2020-05-31
 * @example =DUZHAN.截止日("2020年2月30日") → #VALUE!
 * @example =DUZHAN.截止日("尽快") → #N/A
 */
export function deadlineEnd(
  deadlines: unknown[][],
  year?: unknown,
  asOf?: unknown,
  date1904?: unknown,
): unknown[][] {
  return answered(() => {
    const dateSystem = dateSystemOf(date1904);
    const context = contextOf(year, asOf, dateSystem);
    return eachCell(deadlines, (cell) =>
      serialOf(endOf(readDeadline(writtenOf(cell, dateSystem), context)), dateSystem),
    );
  });
}
