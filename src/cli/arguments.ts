import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Message } from '../messages/message';
import { isSystemError } from './system-error';

/** The command line cannot be carried out as written; exit status 2. */
export class UsageError extends Error {
  constructor(readonly reason: Message) {
    super(reason.code);
    this.name = 'UsageError';
  }
}

export interface Arguments {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/** The one word beside the options, where a command may do without; a second is refused. */
export function onlyWord({ positionals: [word, extra] }: Arguments): string | undefined {
  refuseExtra(extra);
  return word;
}

/** The one file that a command needs. */
export function onlyFile({ positionals: [path, extra] }: Arguments): string {
  if (path === undefined) throw new UsageError({ code: 'cli.no-file' });
  refuseExtra(extra);
  return path;
}

export function refuseExtra(name: string | undefined): void {
  if (name !== undefined) throw new UsageError({ code: 'cli.too-many', params: { name } });
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and the rest; an option that the command does not know is an error in words. */
export function parseArguments(args: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return {
      positionals,
      text: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    if (!isSystemError(error) || !error.code.startsWith('ERR_PARSE_ARGS')) throw error;
    const name = /'(-[^']*?)(?: <value>)?'/.exec(error.message)?.[1] ?? '';
    throw new UsageError({ code: 'cli.bad-option', params: { name } });
  }
}
