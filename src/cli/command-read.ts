import { UsageError } from './arguments';
import type { Command } from './command';

/** Filled in as the readers' lines land. */
export const readCommand: Command = async (_args, _terminal) => {
  throw new UsageError({ code: 'cli.no-reader' });
};
