import { readDeadline } from '../src/reading/deadline/read-deadline';
import { nextDue } from '../src/schemes/next-due';
import { answered } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { Failure } from './answer/failure';
import { serialOf } from './answer/serial';
import { dateOf } from './argument/civil-date';
import { dateSystemOf } from './argument/date-system';
import { writtenOf } from './argument/written';

/**
 * 算出周期性上报任务从基准日起（含当日）的下一个截止日，例如“每月25日前”“每季度末月25日前”“每周五”。
 * 只写周期没有写明哪一天的（如“每月上报”）返回 #N/A，不代为指定。遇休息日不自动顺延。
 * @customfunction NEXT_DUE 下次上报日
 * @param rules 上报时间：写有周期的单元格或区域
 * @param asOf 基准日：从哪一天算起；不会自动取今天
 * @param [date1904] 日期1904：工作簿使用 1904 日期系统时填 TRUE
 * @returns 下一个截止日
 * @example =DUZHAN.下次上报日("每月25日前","2020-04-26") → 2020-05-25
 * @example =DUZHAN.下次上报日("每月25日前","2020-05-25") → 2020-05-25
 * @example =DUZHAN.下次上报日("每周五","2020-05-25") → 2020-05-29
 * @example =DUZHAN.下次上报日("每月上报","2020-05-25") → #N/A
 */
export function nextReportDue(rules: unknown[][], asOf: unknown, date1904?: unknown): unknown[][] {
  return answered(() => {
    const dateSystem = dateSystemOf(date1904);
    const from = dateOf(asOf, dateSystem, '基准日');
    return eachCell(rules, (cell) => {
      const { kind, rule, why } = readDeadline(writtenOf(cell, dateSystem), { asOf: from });
      if (kind === 'invalid') throw new Failure('value', ...why);
      if (kind !== 'recurring' || !rule) {
        throw new Failure('missing', ...why, { code: 'functions.not-recurring' });
      }
      const due = nextDue(rule, from);
      if (!due) throw new Failure('missing', ...why, { code: 'functions.no-day' });
      return serialOf(due, dateSystem);
    });
  });
}
