import type { Command } from './command';
import { aidCommand } from './command-aid';
import { checkCommand } from './command-check';
import { newMonthCommand } from './command-new-month';
import { dutiesCommand } from './command-duties';
import { schemeCommand } from './command-scheme';
import { templateCommand } from './command-template';
import { readCommand } from './command-read';
import { clearCommand, markCommand, reportCommand } from './command-write';

export const help: Command = async (_args, { render, out }) => {
  out(`${render({ code: 'cli.help' })}\n`);
  return 0;
};

export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['mark', markCommand],
  ['report', reportCommand],
  ['clear', clearCommand],
  ['new-month', newMonthCommand],
  ['template', templateCommand],
  ['aid', aidCommand],
  ['scheme', schemeCommand],
  ['duties', dutiesCommand],
  ['read', readCommand],
  ['help', help],
  ['--help', help],
  ['-h', help],
]);
