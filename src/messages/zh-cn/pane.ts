import type { Catalogue } from '../message';
import { aid } from './pane/aid';
import { commands } from './pane/commands';
import { diagnostics } from './pane/diagnostics';
import { page } from './pane/page';
import { tabs } from './pane/tabs';

/** What the pane and its page say, but for the tabs that bring their words. */
export const paneAtFirst = {
  ...commands,
  ...tabs,
  ...page,
  ...diagnostics,
} as const satisfies Catalogue;

/** What the pane and its page say. */
export const pane = { ...paneAtFirst, ...aid } as const satisfies Catalogue;
