import type { Catalogue } from '../message';

/** What Excel would not do, and what the person can do about it. */
export const excel: Catalogue = {
  'excel.cell-edit': '正在编辑单元格：请按回车键结束单元格编辑后再试。',
  'excel.dialog-open': 'Excel 里有对话框没有关闭：请先关闭对话框后再试。',
  'excel.busy': 'Excel 正忙，暂时没有响应：请稍候再试。',
  'excel.conflict': '有人正在同时编辑本工作簿，本次操作未完成：请稍候重新检查后再试。',
  'excel.session-over': '与 Excel 的会话已中断：请保存后关闭并重新打开工作簿，再打开本窗格。',
  'excel.denied':
    '没有写入权限：工作表可能已保护，或工作簿为只读。请在“审阅”中撤销工作表保护，或另存一份后再试。',
  'excel.gone': '要处理的工作表或区域已被删除或移动：请重新检查后再试。',
  'excel.selection': '当前的选定内容无法处理：请选定一个单元格后再试。',
  'excel.inactive': '当前窗口不是本工作簿：请回到本工作簿的窗口后再试。',
  'excel.exists': '同名的工作表或名称已经存在：请重新检查后再试。',
  'excel.merged': '涉及合并单元格，Excel 不允许这样写入：请取消相关的合并后再试。',
  'excel.filtered': '工作表正在筛选，Excel 不允许这样写入：请清除筛选后再试。',
  'excel.pivot-table': '位置上有数据透视表，不能写入：请移开数据透视表后再试。',
  'excel.sheet-full': '工作表末尾已有内容，无法再插入：请删除末尾多余的内容后再试。',
  'excel.too-large': '内容超过 Excel 一次所能传送的数量：请拆分工作表后再试。（{{code}}）',
  'excel.too-many-cells':
    '工作表“{{sheet}}”有内容的区域为 {{area}}，超过 500 万个单元格：请删除表格以外多余的内容后再试。',
  'excel.unsupported':
    '当前版本的 Excel 不支持这项操作：请使用 Office LTSC 2021 或更高版本。（{{code}}）',
  'excel.unsupported-sheet': '这类工作表（如图表工作表、宏工作表）无法处理：请改用普通工作表。',
  'excel.links-blocked': 'Excel 阻止了外部链接的更新：请在“数据—编辑链接”中处理后再试。',
  'excel.not-now':
    'Excel 现在不能执行这项操作：请检查工作表是否隐藏或工作簿结构是否受保护，然后再试。',
  'excel.refused': 'Excel 拒绝了这项操作，工作簿未作改动。（{{code}}：{{detail}}）',
  'excel.general': 'Excel 未能完成这项操作。（{{code}}：{{detail}}）',
  'excel.half-done':
    '操作只完成了一部分，且未能自动还原（{{cause}}；{{second}}）：请不要保存，关闭后重新打开工作簿。',
  'excel.no-print-setup': '未能设置打印页面（本机可能没有安装打印机），其余内容已经完成。',
  'excel.changed': '工作表“{{sheet}}”的 {{cell}} 已被改动，未作写入：请重新检查。',
  'excel.written-since':
    '工作表“{{sheet}}”生成后已在 {{cell}} 填写了内容，不再撤销，以免丢失。确实不要的，请直接删除该工作表。',
  'excel.undo-forgotten': '这一步已过久，无法撤销。',
  'excel.no-such-sheet': '没有名为“{{sheet}}”的工作表：它可能已被删除或改名，请重新检查。',
  'excel.not-own-sheet': '工作表“{{sheet}}”不是本工具生成的，不予删除。',
  'excel.hidden-sheet': '工作表“{{sheet}}”已隐藏，无法定位：请先取消隐藏。',
  'excel.date-system-assumed':
    '工作簿中的日期未能显示年月日（列宽可能不足），已按1900日期系统读取：如使用1904日期系统（旧版 Mac），请加宽日期列后重新检查。',
};
