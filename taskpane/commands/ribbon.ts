import { aidSheets } from '../session/actions/aid-sheets';
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
  aid: (session: PaneSession) => session.do(aidSheets),
} as const;

/**
 * What keys reach (assets/shortcuts.json): every button of the ribbon, and the one that opens the
 * pane, which needs no function on the ribbon.
 */
export const SHORTCUT_ACTIONS = { ...RIBBON_ACTIONS, openPane: () => Promise.resolve() } as const;

/** Every button and every shortcut opens the pane, where what came of it is told, and does what it says. */
export function associateActions(session: PaneSession): void {
  for (const [name, act] of Object.entries(SHORTCUT_ACTIONS)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event | null) => {
      try {
        // Where the pane cannot be shown the work is done all the same, and found when it is opened.
        await Office.addin.showAsTaskpane().catch(session.tell);
        await act(session);
      } finally {
        // Excel keeps a button busy until it is told; keys bring no event.
        event?.completed();
      }
    });
  }
}
