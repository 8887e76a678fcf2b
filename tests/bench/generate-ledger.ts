import type { Row } from './xlsx-of';

const PROGRESS = [
  '已完成。',
  '正在整改，已完成{n}所学校。',
  '基本完成，另有{n}人材料待补。',
  '尚未启动',
  '正在推进，预计6月{d}日前完成。',
  '',
  '长期坚持',
];
const DEADLINES = [
  '2020年5月底',
  '2020年5月{d}日前',
  '2020.6.{d}',
  '5月{d}日前',
  '6月上旬',
  '2020年10月前',
];
const OFFICES = ['规划财务室', '基础教育室', '教研室 信息中心', '政工人事室、体卫艺室'];

/** A 责任清单 of so many rows in the published form, every problem its own text; no chance in it. */
export function generateLedger(rows: number): readonly Row[] {
  const list: Row[] = [
    ['大武口区教体系统教育扶贫攻坚“四查四补”挂牌督战责任清单（2020年5月）'],
    [
      '类别',
      '排查内容',
      '发现的问题',
      '整改情况',
      '整改时限',
      '责任领导',
      '责任科室',
      '落实单位',
      '备注',
    ],
  ];
  for (let i = 0; i < rows; i++) {
    const fill = (text: string): string =>
      text.replace('{n}', String((i % 9) + 1)).replace('{d}', String((i % 28) + 1));
    list.push([
      `第${(i % 4) + 1}类`,
      `${(i % 7) + 1}. 第${(i % 50) + 1}项排查内容`,
      `第${900 + (i % 90)}小学存在的第${i + 1}个问题。`,
      fill(PROGRESS[i % PROGRESS.length] ?? '') || null,
      fill(DEADLINES[i % DEADLINES.length] ?? ''),
      i % 2 === 0 ? '万东旺' : '吕志武',
      OFFICES[i % OFFICES.length] ?? null,
      `大武口区第${900 + (i % 90)}小学`,
      null,
    ]);
  }
  return list;
}
