import type { Catalogue } from '../message';

/** 新建下月清单. */
export const month: Catalogue = {
  'month.done.keep':
    '已按“{{sheet}}”新建“{{name}}”：共 {{rows}} 行，已完成的 {{done}} 行照旧，{{emptied}} 行的整改情况已移入“上期情况”，待填本期。',
  'month.done.clear':
    '已按“{{sheet}}”新建“{{name}}”：共 {{rows}} 行，已完成的 {{done}} 行照旧，{{emptied}} 行的整改情况已清空，待填本期。',
  'month.dated': '{{cell}}：“{{before}}”改为“{{after}}”，请核对。',
  'month.reviewed': '上期的审核签名未带到新表。',
  'month.report-day':
    '本工作簿的基准日取自名称“{{name}}”（{{place}}），填报新表时请改为本期的日期。',
  'month.no-month':
    '“{{sheet}}”的标题、表名和填报日期都没有月份，请改名注明月份，否则检查时会把两张表当作重复。',
  'month.refused.no-list':
    '没有找到责任清单或台账，未新建。请确认工作簿中有带“发现的问题”“整改情况”“整改时限”等表头的清单。',
  'month.refused.no-such-list':
    '工作表“{{sheet}}”上没有找到清单，未新建。可选的工作表：{{sheets}}。',
  'month.refused.which-list': '有几张清单：{{sheets}}。请指明以哪一张新建下月清单。',
  'month.refused.unknown-month':
    '“{{sheet}}”的标题、表名和填报日期都没有年月，不知道下月是哪个月。请指明新清单的年月。',
  'month.refused.same-month': '清单已是{{month}}的，未新建。请指明另一个月份。',
  'month.refused.no-room':
    '“{{sheet}}”的清单右侧已有内容，加不了“上期情况”列，未新建。请选择清空，或先在清单中加上“上期情况”列。',
  'month.told': '{{text}}',
  'month.title': '新建下月清单',
  'month.sheet': '本月清单',
  'month.sheet.auto': '自动识别',
  'month.progress': '上期整改情况',
  'month.progress.keep': '留作“上期情况”',
  'month.progress.clear': '清空',
  'month.month': '新清单年月',
  'month.month.auto': '不选则为本月清单的下一个月',
  'month.make': '新建',
  'month.usage':
    '用法：duzhan new-month 清单.xlsx -o 新文件.xlsx [--keep-progress | --clear-progress] [--month 2020-06] [--sheet 工作表]',
  'month.bad-month': '请把 --month 写成 2020-06 这样的年月，“{{text}}”不是。',
};
