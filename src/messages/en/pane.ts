import { aid } from './pane/aid';
import { commands } from './pane/commands';
import { diagnostics } from './pane/diagnostics';
import { page } from './pane/page';
import { tabs } from './pane/tabs';
import type { pane as chinese } from '../zh-cn/pane';

export const pane: Readonly<Record<keyof typeof chinese, string>> = {
  ...commands,
  ...tabs,
  ...aid,
  ...page,
  ...diagnostics,
};
