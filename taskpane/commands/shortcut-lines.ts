import { SHORTCUT_ACTIONS } from './ribbon';
import type { DiagnosticLine } from '../host/pane-host';

/** Which keys reach the actions at this person's Excel, where Excel can tell. */
export async function shortcutLines(): Promise<readonly DiagnosticLine[]> {
  if (!Office.context.requirements.isSetSupported('KeyboardShortcuts', '1.1')) return [];
  const shortcuts = await Office.actions.getShortcuts();
  // None where the person gave the keys to somebody else when Excel asked.
  const params = Object.fromEntries(
    Object.keys(SHORTCUT_ACTIONS).map((name) => [name, shortcuts[name] ?? '—']),
  );
  return [
    {
      label: { code: 'pane.diag.feature.shortcuts' },
      value: { code: 'pane.diag.shortcuts', params },
    },
  ];
}
