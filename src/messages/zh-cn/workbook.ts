import type { Catalogue } from '../message';

export const workbook: Catalogue = {
  'workbook.refused.empty-file': '文件是空的，请确认是否已下载完整。',
  'workbook.refused.encrypted':
    '工作簿已加密，无法读取。请在 Excel 或 WPS 中打开，取消打开密码后另存，再重新选择。',
  'workbook.refused.xls':
    '这是旧格式（.xls 或 .et）的工作簿，无法读取。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再选择。',
  'workbook.refused.xlsb':
    '这是二进制工作簿（.xlsb），无法读取。请在 Excel 中打开，另存为“Excel 工作簿（.xlsx）”后再选择。',
  'workbook.refused.ods':
    '这是 OpenDocument 表格（.ods），无法读取。请打开后另存为“Excel 工作簿（.xlsx）”再选择。',
  'workbook.refused.html':
    '这个文件实际是网页，只是扩展名像工作簿，多由业务系统导出。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再选择。',
  'workbook.refused.xml-2003':
    '这是“XML 电子表格 2003”文件，无法读取。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再选择。',
  'workbook.refused.text':
    '这是文本文件（如 CSV），不是工作簿。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再选择。',
  'workbook.refused.pdf': '这是 PDF 文件，不是工作簿。请选择 .xlsx 或 .xlsm 文件。',
  'workbook.refused.unknown': '这个文件不是工作簿，或已损坏。请选择 .xlsx 或 .xlsm 文件。',
  'workbook.refused.not-workbook': '这个压缩包里没有工作簿。请选择 .xlsx 或 .xlsm 文件。',
  'workbook.refused.truncated': '文件不完整，可能没有下载或复制完。请重新取得文件后再试。',
  'workbook.refused.damaged': '文件已损坏，无法读取。请用 Excel 打开并修复，另存后再试。',
  'workbook.refused.damaged-part':
    '文件已损坏：{{part}} 的内容与校验值不符。请用 Excel 打开并修复，另存后再试。',
  'workbook.refused.missing-part': '文件已损坏：缺少 {{part}}。请用 Excel 打开并修复，另存后再试。',
  'workbook.refused.zip-password': '文件带有压缩密码，无法读取。请取消密码后再试。',
  'workbook.refused.method':
    '{{part}} 采用了不支持的压缩方法。请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  'workbook.refused.no-sheets': '工作簿里没有可读的工作表。',
  'workbook.refused.xml.ill-formed':
    '文件已损坏：{{part}} 的内容不合 XML 规范。请用 Excel 打开并修复，另存后再试。',
  'workbook.refused.xml.doctype':
    '{{part}} 含有文档类型声明，出于安全考虑不予读取。请用 Excel 打开，另存后再试。',
  'workbook.refused.xml.not-utf8':
    '{{part}} 的文字编码不是 UTF-8，无法读取。请用 Excel 打开，另存后再试。',
  'workbook.refused.xml.too-many':
    '{{part}} 内容过于庞杂，超出可处理的范围。请删去多余的格式和内容后再试。',
  'workbook.refused.xml.too-deep': '{{part}} 的嵌套层次过深，不予读取。',
  'workbook.refused.file-size': '文件超过 {{limit}} MB，无法处理。请拆分后再试。',
  'workbook.refused.entries': '文件内的部件超过 {{limit}} 个，不予读取。',
  'workbook.refused.part': '{{part}} 解压后超过 {{limit}} MB，不予读取。',
  'workbook.refused.inflated': '文件解压后超过 {{limit}} MB，不予读取。请拆分后再试。',
  'workbook.refused.cells': '有内容的单元格超过 {{limit}} 个，无法处理。请拆分后再试。',
  'workbook.refused.slots': '单元格分布过散，超出可处理的范围。请删去表格以外零散的内容后再试。',
  'workbook.refused.columns': '工作表“{{sheet}}”超过 {{limit}} 列，无法处理。',
  'workbook.refused.merges': '工作表“{{sheet}}”的合并单元格超过 {{limit}} 处，无法处理。',
  'workbook.refused.sheets': '工作表超过 {{limit}} 张，无法处理。',
  'workbook.refused.time': '读取超过 {{seconds}} 秒，已停止。请拆分文件后再试。',
  'workbook.refused.no-such-sheet': '没有名为“{{sheet}}”的工作表。',
  'workbook.refused.alternate':
    '文件用了多种写法并存的结构（{{element}}），无法在其中写入。请用 Excel 打开，另存后再试。',
  'workbook.refused.array-formula':
    '“{{sheet}}”的 {{cell}} 属于数组公式，不能单独改写。请在 Excel 中修改。',
  'workbook.refused.not-a-number': '要写入的数值无效，未作任何改动。',
  'workbook.refused.not-own-sheet': '工作表“{{sheet}}”不是本工具生成的，不予删除。',
  'workbook.refused.outside-sheet': '要写入的位置超出工作表“{{sheet}}”的范围，未作任何改动。',
  'workbook.refused.protected-sheet':
    '工作表“{{sheet}}”受保护，{{cell}} 不能改写。请先在 Excel 中撤销工作表保护。',
  'workbook.refused.protected-structure':
    '工作簿结构受保护，不能增删工作表。请先在 Excel 中撤销工作簿保护。',
  'workbook.refused.sheet-in-use': '其他公式引用了工作表“{{sheet}}”，不能删除。请先改写这些公式。',
  'workbook.refused.table-header':
    '“{{sheet}}”的 {{cell}} 是表格（超级表）的标题行或汇总行，请在 Excel 中修改。',
  'workbook.refused.text-too-long':
    '{{cell}} 的文字超过 {{limit}} 个字，单元格放不下，未作任何改动。',
  'workbook.refused.undo-forgotten': '这一步过早，已不能撤销。',
  'workbook.refused.undo-order': '这一步之后又有改动，请先撤销后来的改动。',
  'workbook.refused.formulas': '公式过多，无法处理。请拆分后再试。',
  'workbook.refused.copy-own': '工作表“{{sheet}}”是本工具生成的，不作复制。',
  'workbook.copy-loss.drawing': '“{{sheet}}”上的图表和组合图形未带到新表，请按需要重新插入。',
  'workbook.copy-loss.comments': '“{{sheet}}”上的批注未带到新表。',
  'workbook.copy-loss.pivot': '“{{sheet}}”上的数据透视表在新表中只保留数值。',
  'workbook.copy-loss.table': '“{{sheet}}”上连接外部数据的表格，在新表中是普通单元格。',
  'workbook.copy-loss.controls': '“{{sheet}}”上的控件和嵌入对象未带到新表。',
  'workbook.copy-loss.slicer': '“{{sheet}}”上的切片器未带到新表。',
  'workbook.copy-loss.other': '“{{sheet}}”所附的其他内容未带到新表。',
  'workbook.copy-loss.views': '“{{sheet}}”上保存的自定义视图未带到新表。',
  'workbook.notice.signed': '工作簿带有数字签名，保存改动后签名失效，需要重新签名。',
  'workbook.stopped': '已停止，工作簿未作改动。',
};
