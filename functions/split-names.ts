import { answeredLater } from './answer/answered';

/**
 * 把一格里的多个人名或单位拆开，横向每格一个：顿号、逗号、空格、换行分隔的都能拆，
 * “吕  志  武”这样字间加空格的仍是一个人，电话和职务不带出。
 * @customfunction NAMES 拆分名单
 * @param cells 名单：责任领导、责任科室、落实单位等所在的单元格或一列
 * @param [header] 表头：这一栏的表头，如“责任科室”，用来分清是人还是单位
 * @returns 每行横向排开的名称
 * @example =DUZHAN.拆分名单("教研室 基础教育室") → {"教研室","基础教育室"}
 * @example =DUZHAN.拆分名单("吕  志  武") → 吕志武
 */
export function splitNames(cells: unknown[][], header?: unknown): Promise<unknown[][]> {
  return answeredLater(async () => {
    const { namesIn } = await import('./answer/names-in');
    const lines = cells.map((line) => line.flatMap((cell) => namesIn(cell, header)));
    const width = Math.max(1, ...lines.map((names) => names.length));
    return lines.map((names) => [...names, ...Array<string>(width - names.length).fill('')]);
  });
}
