/** 诊断与故障 */
export const diagnostics = {
  'pane.diagnostics': '诊断',
  'pane.copy': '复制',
  'pane.copied': '已复制',
  'pane.fatal': '面板出现故障，未能显示。工作簿未受影响。请将下列内容反馈给维护人员后重新载入。',
  'pane.reload': '重新载入',
  'pane.no-host': '本页面供 Excel 加载项使用。未检测到 Excel，请改用网页版：{{address}}',
  'pane.diag.host': '运行环境',
  'pane.diag.host.page': '浏览器网页（不需要 Excel）',
  'pane.diag.version': '版本',
  'pane.diag.browser': '浏览器',
  'pane.diag.language': '语言',
  'pane.diag.window': '窗口',
  'pane.diag.address': '地址',
} as const;
