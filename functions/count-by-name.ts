import { answeredLater } from './answer/answered';
import type { RowArguments } from './answer/row-timings';
import { say } from './answer/say';
import { beside } from './argument/beside';
import { isBlank } from './argument/written';

/**
 * 按科室、单位或责任人统计项数和逾期项数。一项由几个科室共同负责的，各科室各计一次，因此各行相加会
 * 多于实际；右侧另列不重复的总项数。给出时限和基准日才统计逾期（逾期和逾期未填报；可能逾期、待核实的
 * 不计入）。
 * @customfunction COUNT_BY_NAME 按名统计
 * @param names 名单：责任科室、落实单位或责任领导一列
 * @param [deadlines] 时限：与名单同样大小的整改时限一列
 * @param [asOf] 基准日：截至哪一天；给出时限时必填
 * @param [progress] 整改情况：与名单同样大小的整改情况一列
 * @param [year] 年份：时限未写年份时采用的年份，例如 2020
 * @param [date1904] 日期1904：工作簿使用 1904 日期系统时填 TRUE
 * @param [header] 表头：名单一栏的表头，如“责任科室”，用来分清是人还是单位
 * @returns 统计表：名称、项数、逾期，右侧为不重复的总项数和逾期项数
 * @example =DUZHAN.按名统计({"教研室、信息中心";"教研室"}) → {名称,项数,逾期,总项数（不重复）,逾期项数（不重复）;教研室,2,,2,;信息中心,1,,,}
 */
export function countByName(
  names: unknown[][],
  deadlines?: unknown[][],
  asOf?: unknown,
  progress?: unknown[][],
  year?: unknown,
  date1904?: unknown,
  header?: unknown,
): Promise<unknown[][]> {
  return answeredLater(async () => {
    const { namesIn } = await import('./answer/names-in');
    const timed = Boolean(deadlines?.flat().some((cell) => !isBlank(cell)));
    const overdueAt = timed
      ? await overdueRows(names, { deadlines, asOf, progress, year, date1904 })
      : undefined;
    const rows = names.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        isBlank(cell)
          ? []
          : [{ names: namesIn(cell, header), overdue: overdueAt?.(row, column) ?? false }],
      ),
    );
    return rows.length === 0 ? [['']] : tableOf(rows, timed);
  });
}

interface CountedRow {
  readonly names: readonly string[];
  readonly overdue: boolean;
}

function tableOf(rows: readonly CountedRow[], timed: boolean): unknown[][] {
  const counts = new Map<string, { rows: number; overdue: number }>();
  for (const { names, overdue } of rows) {
    for (const name of names) {
      const count = counts.get(name) ?? { rows: 0, overdue: 0 };
      counts.set(name, { rows: count.rows + 1, overdue: count.overdue + (overdue ? 1 : 0) });
    }
  }
  const late = (number: number): unknown => (timed ? number : '');
  const total = [rows.length, late(rows.filter(({ overdue }) => overdue).length)];
  const head = ['name', 'rows', 'overdue', 'distinct', 'distinct-overdue'];
  return [
    head.map((column) => say({ code: `functions.count.${column}` })),
    ...[...counts].map(([name, count], at) => [
      name,
      count.rows,
      late(count.overdue),
      ...(at === 0 ? total : ['', '']),
    ]),
  ];
}

async function overdueRows(
  names: readonly (readonly unknown[])[],
  given: Omit<RowArguments, 'deadlines'> & { readonly deadlines: unknown[][] | undefined },
): Promise<(row: number, column: number) => boolean> {
  const { rowTimings } = await import('./answer/row-timings');
  const deadlineAt = beside(given.deadlines, names, '时限');
  const deadlines = names.map((line, row) => line.map((_, column) => deadlineAt(row, column)));
  const timingAt = rowTimings({ ...given, deadlines });
  return (row, column) => {
    const { state } = timingAt(row, column).timing;
    return state === 'overdue' || state === 'overdue-blank';
  };
}
