import { answeredLater } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { Failure } from './answer/failure';

/**
 * 算出一名学生应发的资助金额（元），精确到分、不取整：按学期发的为学年标准的一半；写学年的为两个学期之和。
 * 需要家庭经济困难而困难类型空白或为“无”的为 0；查不到标准的返回 #N/A，不会是 0。
 * @customfunction AID_AMOUNT 资助金额
 * @param standards 标准：内置标准的编号 "national"（国家基础标准）、"bayannur-2020"，或连同表头的资助标准区域
 * @param stages 学段：学段或年级，单元格或区域
 * @param terms 学期：如“2020春”；写“2023-2024学年”时为两个学期
 * @param [boarding] 寄宿：是、否，寄宿、非寄宿
 * @param [hardship] 困难类型：不填视为均已认定困难
 * @param [modes] 授课类型：标准分授课类型时必填，如“汉语授课”
 * @param [items] 资助项目：同一学段有几个项目时填写
 * @returns 应发金额（元）
 * @example =DUZHAN.资助金额("bayannur-2020","初中","2020春","非寄宿") → 312.5
 * @example =DUZHAN.资助金额("national","小学","2023-2024学年","寄宿") → 1125
 * @example =DUZHAN.资助金额("bayannur-2020",{"小学";"初中"},"2020春","是",{"低保";"无"},"汉语授课") → {500;0}
 * @example =DUZHAN.资助金额("bayannur-2020","小学","2020春","是","低保","蒙汉混合") → #N/A
 */
export function aidAmount(
  standards: unknown[][],
  stages: unknown[][],
  terms: unknown[][],
  boarding?: unknown[][],
  hardship?: unknown[][],
  modes?: unknown[][],
  items?: unknown[][],
): Promise<unknown[][]> {
  return answeredLater(async () => {
    const [{ aidStandards }, { pupilDues }] = await Promise.all([
      import('./answer/aid-standards'),
      import('./answer/pupil-due'),
    ]);
    const rates = await aidStandards(standards);
    if (!rates) return stages.map((line) => line.map(() => ''));
    const dueAt = pupilDues({ stages, terms, boarding, hardship, modes, items }, rates);
    return eachCell(stages, (_, row, column) => {
      const due = dueAt(row, column);
      // An average is paid in tiers: it is no pupil's own amount.
      if (due.average && due.eligible) {
        throw new Failure('missing', { code: 'functions.aid.average' });
      }
      return due.fen / 100;
    });
  });
}
