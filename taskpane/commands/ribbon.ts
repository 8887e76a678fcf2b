import { clear } from '../session/actions/clear';
import { mark } from '../session/actions/mark';
import { report } from '../session/actions/report';
import type { PaneSession } from '../session/pane-session';

/** The functions of the ribbon (manifest.xml, FunctionName), each an action of the pane. */
export const RIBBON_ACTIONS = {
  check: (session: PaneSession) => session.check(),
  checkForSubmission: (session: PaneSession) => session.checkForSubmission(),
  mark: (session: PaneSession) => session.do(mark),
  clear: (session: PaneSession) => session.do(clear),
  report: (session: PaneSession) => session.do(report),
} as const;

/** Every button opens the pane, where what came of it is told, and does what it says. */
export function associateRibbon(session: PaneSession): void {
  for (const [name, act] of Object.entries(RIBBON_ACTIONS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await act(session);
      } finally {
        // Excel keeps the button busy until it is told.
        event.completed();
      }
    });
  }
}
