import { readDeadline } from '../src/reading/deadline/read-deadline';
import { answered } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { say } from './answer/say';
import { dateSystemOf } from './argument/date-system';
import { contextOf } from './argument/reading-context';
import { writtenOf } from './argument/written';

/**
 * 用文字说明整改时限是怎样读的：读成哪一天、依据哪条规则、年份从哪里来、有什么疑问。
 * @customfunction DEADLINE_WORDS 时限读法
 * @param deadlines 时限：整改时限所在的单元格或区域
 * @param [year] 年份：时限未写年份时采用的年份，例如 2020
 * @param [asOf] 基准日：“本月底”“25日前”等相对说法从哪一天算起
 * @param [date1904] 日期1904：工作簿使用 1904 日期系统时填 TRUE
 * @returns 读法说明
 * @example =DUZHAN.时限读法("2020年5月29日前") → 2020年5月29日前 → 2020-05-29（含当日）。
 */
export function deadlineWords(
  deadlines: unknown[][],
  year?: unknown,
  asOf?: unknown,
  date1904?: unknown,
): unknown[][] {
  return answered(() => {
    const dateSystem = dateSystemOf(date1904);
    const context = contextOf(year, asOf, dateSystem);
    return eachCell(deadlines, (cell) =>
      readDeadline(writtenOf(cell, dateSystem), context).why.map(say).join(''),
    );
  });
}
