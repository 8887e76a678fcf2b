/** Diagnostics and faults */
export const diagnostics = {
  'pane.diagnostics': 'Diagnostics',
  'pane.copy': 'Copy',
  'pane.copied': 'Copied',
  'pane.fatal':
    'The pane broke and cannot be shown. The workbook is untouched. Please report the text below, then reload.',
  'pane.reload': 'Reload',
  'pane.no-host':
    'This page belongs to the Excel add-in. No Excel was found; please use the page below.',
  'pane.diag.host': 'Runs in',
  'pane.diag.host.page': 'a browser page (no Excel needed)',
  'pane.diag.api': 'Excel API',
  'pane.diag.off': 'off, needs {{needs}}',
  'pane.diag.feature.events': 'Notice of changes',
  'pane.diag.feature.merges': 'Merged cells',
  'pane.diag.feature.ribbon': 'Ribbon buttons',
  'pane.diag.feature.functions': 'Custom functions',
  'pane.diag.feature.shortcuts': 'Shortcuts',
  'pane.diag.shortcuts':
    'check {{check}}, check before submission {{checkForSubmission}}, mark {{mark}}, clear {{clear}}, report {{report}}, aid {{aid}}, open pane {{openPane}}',
  'pane.diag.version': 'Version',
  'pane.diag.browser': 'Browser',
  'pane.diag.language': 'Languages',
  'pane.diag.window': 'Window',
  'pane.diag.address': 'Address',
  'pane.trace': 'Record what is said to Excel',
  'pane.trace.note':
    'For whoever looks into a fault. Only the structure of requests and answers is recorded; cells, formulas, names of sheets and defined names are replaced by placeholders of the same type and length before anything is kept, and nothing is sent.',
  'pane.trace.count': 'Recorded: {{exchanges}} requests, {{kb}} KB.',
  'pane.trace.full': 'The recording is full and has stopped: {{exchanges}} requests, {{kb}} KB.',
  'pane.trace.unread':
    '{{count}} messages could not be read and nothing of them was kept: the recording is incomplete.',
  'pane.trace.save': 'Save recording',
} as const;
