import ExcelJS from 'exceljs';

const HEAD = [
  '序号',
  '类别',
  '发现的问题',
  '整改情况',
  '整改时限',
  '责任领导',
  '责任科室',
  '落实单位',
];
const ROWS = [
  [
    1,
    '查损补失',
    '线上教学设备不足',
    '已完成整改',
    '2020年5月31日',
    '吕志武',
    '教研室',
    '各中小学',
  ],
  [
    2,
    '查漏补缺',
    '资助名单漏报两人',
    '正在整改',
    '2020年5月底前',
    '吕志武',
    '规划财务室',
    '第一小学',
  ],
  [3, null, '资助金发放不及时', null, null, '吕志武', '规划财务室', '第二小学'],
  [4, null, '资助公示不到位', null, null, '吕志武', '规划财务室', '第三小学'],
  [5, '查短补齐', '寄宿床位不足', '正在招标', '2020年8月底', '赵辉', '基建科', '第一中学'],
  [6, null, '实验室器材短缺', '尚未启动', null, '赵辉', '基建科', '第二中学'],
];

/**
 * A list in which 整改时限 and 整改情况 are merged down over several rows: what a blank below a
 * merge means can only be known from the merge.
 */
export async function mergedList(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('责任清单');
  sheet.addRow(['大武口区“四查四补”责任清单（截至2020年6月5日）']);
  sheet.addRow(HEAD);
  for (const row of ROWS) sheet.addRow(row);
  sheet.mergeCells('A1:H1');
  for (const area of ['B4:B6', 'D4:D6', 'E4:E6', 'B7:B8', 'E7:E8']) sheet.mergeCells(area);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
