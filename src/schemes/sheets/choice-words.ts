import { TABLE_KINDS } from '../../tables/table';
import { labels } from '../../messages/zh-cn/findings/labels';

/** The words that a cell of a scheme's sheet may choose from, with the value of each. */
export const CHOICES = {
  level: { 市级: 'city', 县区级: 'county', 校级: 'school', 不限: 'any' },
  unitKind: {
    科室: 'office',
    学校: 'school',
    统称: 'collective',
    县区: 'county',
    乡镇街道: 'township',
    其他: 'other',
  },
  direction: { 不低于: '>=', 不高于: '<=', 等于: '=', 高于: '>', 低于: '<' },
  per: { 每学年: 'school-year', 每学期: 'term', 每月: 'month', 一次性: 'once' },
  primaryYears: { 六三制: 6, 五四制: 5 },
  counted: {
    章节: 'sections',
    阶段: 'phases',
    上报任务: 'duties',
    类别: 'categories',
    条目: 'items',
    任务: 'tasks',
    人员: 'people',
    包片: 'areas',
    县区: 'counties',
    乡镇街道: 'townships',
  },
  tableKind: Object.fromEntries(TABLE_KINDS.map((kind) => [labels[`table.${kind}`] ?? kind, kind])),
  reading: { 从宽: 'lenient', 从严: 'strict' },
  yesNo: { 是: 'yes', 否: 'no' },
} as const satisfies Record<string, Readonly<Record<string, string | number>>>;
