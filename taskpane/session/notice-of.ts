import type { Notice } from './pane-state';
import { Stopped } from './run-in-slices';
import { WorkbookError, WorkbookStopped } from '../../src/workbook/workbook';

/** What to tell the person when something did not work. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof Stopped || error instanceof WorkbookStopped)
    return { intent: 'info', message: { code: 'pane.stopped' } };
  if (error instanceof WorkbookError) {
    const { reason: message, remedy } = error;
    return { intent: 'error', message, ...(remedy !== 'none' && { again: true }) };
  }
  // A defect of ours: said as it is, and left in the console with its stack for whoever repairs it.
  console.error(error);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { intent: 'error', message: { code: 'pane.error.unexpected', params: { detail } } };
}
