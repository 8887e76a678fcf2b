import { createContext, useContext } from 'react';
import type { PaneSession } from '../session/pane-session';
import type { PaneState } from '../session/pane-state';
import { useStore } from './use-store';

export const SessionContext = createContext<PaneSession | undefined>(undefined);

export function useSession(): PaneSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('the pane stands outside a session');
  return session;
}

export const usePaneState = (): PaneState => useStore(useSession().store);
