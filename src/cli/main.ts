import { UsageError } from './arguments';
import { WorkbookError } from '../workbook/workbook';
import { languageOf } from './language';
import { renderer } from '../messages/render';
import { COMMANDS } from './commands';

/** Exit status: 0 no errors found, 1 errors found, 2 could not run. */
async function main(): Promise<number> {
  const { language, rest } = languageOf(process.argv.slice(2), process.env);
  const render = renderer(language);
  const [name = 'help', ...args] = rest;
  const command = COMMANDS.get(name);
  try {
    if (!command) throw new UsageError({ code: 'cli.unknown-command', params: { name } });
    return await command(args, { render, language, out: (text) => process.stdout.write(text) });
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof WorkbookError)) throw error;
    process.stderr.write(`${render(error.reason)}\n`);
    return 2;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough (head, less): not a failure of ours.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
