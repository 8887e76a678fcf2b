import { useSyncExternalStore } from 'react';
import type { Store } from '../session/store';

export const useStore = <Value>(store: Store<Value>): Value =>
  useSyncExternalStore(store.subscribe, store.get);
