import { answeredLater } from './answer/answered';
import { Failure } from './answer/failure';
import { isBlank, writtenOf } from './argument/written';

/**
 * 整改率 = 已完成 ÷（全部 − 不涉及）。部分完成不算完成；区域内的空白格按未填报计入分母，
 * 因此区域要正好盖住清单的各行，不要多选空行。整个区域为空时结果为空。
 * @customfunction COMPLETION_RATE 整改率
 * @param progress 整改情况：清单中整改情况一列
 * @param [detail] 明细：填 TRUE 时横向列出整改率、已完成数、应完成数
 * @returns 整改率
 * @example =DUZHAN.整改率({"已完成";"正在整改";"不存在此类问题";"基本完成"}) → 0.3333
 * @example =DUZHAN.整改率({"已完成";"正在整改"},TRUE) → {0.5,1,2}
 */
export function completionRate(progress: unknown[][], detail?: unknown): Promise<unknown[][]> {
  return answeredLater(async () => {
    const cells = progress.flat();
    if (cells.every(isBlank)) return [['']];
    const { readStatus } = await import('../src/reading/status/read-status');
    const classes = cells.map((cell) => readStatus(writtenOf(cell, 1900), {}).class);
    const done = classes.filter((of) => of === 'done').length;
    const all = classes.filter((of) => of !== 'not-applicable').length;
    if (all === 0) throw new Failure('missing', { code: 'functions.nothing-to-do' });
    return [isBlank(detail) || detail === false ? [done / all] : [done / all, done, all]];
  });
}
