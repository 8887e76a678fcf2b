import { renderer } from '../messages/render';
import { WorkbookError } from '../workbook/workbook';
import { UsageError } from './arguments';
import type { Terminal } from './command';
import { COMMANDS, help } from './commands';
import { languageOf } from './language';

export interface Streams {
  out(text: string): void;
  error(text: string): void;
  /** Standard input, line by line, for `duzhan read`. */
  lines(): AsyncIterable<string>;
}

/** Runs one command line. Exit status: 0 no errors found, 1 errors found, 2 could not run. */
export async function run(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  streams: Streams,
): Promise<number> {
  let render = renderer('zh-CN');
  try {
    const { language, rest } = languageOf(argv, environment);
    render = renderer(language);
    const [name = 'help', ...args] = rest;
    const command = COMMANDS.get(name);
    if (!command) throw new UsageError({ code: 'cli.unknown-command', params: { name } });
    const terminal: Terminal = { render, language, out: streams.out, lines: streams.lines };
    const asked = args.some((arg) => arg === '--help' || arg === '-h');
    return await (asked ? help : command)(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof WorkbookError)) throw error;
    streams.error(`${render(error.reason)}\n`);
    return 2;
  }
}
