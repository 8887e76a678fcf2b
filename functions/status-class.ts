import { answeredLater } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { say } from './answer/say';
import { writtenOf } from './argument/written';

/**
 * 把整改情况归为一类：已完成、部分完成、推进中、未启动、长期坚持、不涉及、未填报、待核实。
 * “基本完成”归部分完成，“不存在此问题”归不涉及；没有结论的文字归待核实，不替人判断。
 * @customfunction STATUS 整改状态
 * @param progress 整改情况：整改情况所在的单元格或区域
 * @returns 整改状态
 * @example =DUZHAN.整改状态("已全部整改到位") → 已完成
 * @example =DUZHAN.整改状态("基本完成") → 部分完成
 * @example =DUZHAN.整改状态("不存在此类问题") → 不涉及
 */
export function statusClass(progress: unknown[][]): Promise<unknown[][]> {
  return answeredLater(async () => {
    const { readStatus } = await import('../src/reading/status/read-status');
    return eachCell(progress, (cell) =>
      say({ code: `functions.status.${readStatus(writtenOf(cell, 1900), {}).class}` }),
    );
  });
}
