import type { Catalogue } from '../message';
import { aid } from './pane/aid';
import { commands } from './pane/commands';
import { diagnostics } from './pane/diagnostics';
import { page } from './pane/page';
import { tabs } from './pane/tabs';

/** What the pane and its page say. */
export const pane = {
  ...commands,
  ...tabs,
  ...aid,
  ...page,
  ...diagnostics,
} as const satisfies Catalogue;
