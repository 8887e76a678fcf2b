import { answeredLater } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { Failure } from './answer/failure';

/**
 * 查出某学期执行的资助标准，以元/生·学年为单位。文件没有规定金额的（如普通高中、中职、特惠性补助）返回
 * #N/A，不作推算；按起止学期取标准，标准提高不影响以前的学期。学年内标准有变动的，请分学期查。
 * @customfunction AID_RATE 资助标准
 * @param standards 标准：内置标准的编号 "national"（国家基础标准）、"bayannur-2020"，或连同表头的资助标准区域
 * @param stages 学段：学段或年级，单元格或区域
 * @param terms 学期：如“2020春”“2019-2020学年第二学期”
 * @param [boarding] 寄宿：是、否，寄宿、非寄宿
 * @param [modes] 授课类型：标准分授课类型时必填，如“汉语授课”
 * @param [items] 资助项目：同一学段有几个项目时填写
 * @param [hardship] 困难类型：标准按困难类型分档时填写
 * @returns 标准（元/学年）
 * @example =DUZHAN.资助标准("bayannur-2020","初中","2020春","寄宿","双语授课") → 1620
 * @example =DUZHAN.资助标准("national",{"小学";"初中"},"2024春","是") → {1250;1500}
 * @example =DUZHAN.资助标准("bayannur-2020","普通高中","2020春","寄宿") → #N/A
 * @example =DUZHAN.资助标准({"学段","是否寄宿","标准（元/生·学年）";"小学","是",1100;"小学","否",550},"小学","2020春","否") → 550
 */
export function aidRate(
  standards: unknown[][],
  stages: unknown[][],
  terms: unknown[][],
  boarding?: unknown[][],
  modes?: unknown[][],
  items?: unknown[][],
  hardship?: unknown[][],
): Promise<unknown[][]> {
  return answeredLater(async () => {
    const [{ aidStandards }, { pupilDues }] = await Promise.all([
      import('./answer/aid-standards'),
      import('./answer/pupil-due'),
    ]);
    const rates = await aidStandards(standards);
    if (!rates) return stages.map((line) => line.map(() => ''));
    const dueAt = pupilDues({ stages, terms, boarding, modes, items, hardship }, rates);
    return eachCell(stages, (_, row, column) => {
      const [year, ...others] = new Set(dueAt(row, column).parts.map(({ yearFen }) => yearFen));
      if (year === undefined || others.length > 0) {
        throw new Failure('missing', { code: 'functions.aid.changed' });
      }
      return year / 100;
    });
  });
}
