import { newMonth } from '../actions/new-month';
import { runOut } from '../actions/progress';
import type { Month } from '../reading/month';
import { onlyFile, parseArguments, type Arguments, UsageError } from './arguments';
import { schemeOption, yearOption } from './check-options';
import type { Command } from './command';
import { openFile } from './open-file';
import { OUT, saveWorkbook } from './save-workbook';

const OPTIONS = {
  ...OUT,
  'keep-progress': { type: 'boolean' },
  'clear-progress': { type: 'boolean' },
  month: { type: 'string' },
  sheet: { type: 'string' },
  scheme: { type: 'string' },
  year: { type: 'string' },
} as const;

/** `duzhan new-month FILE -o OUT`: next month's list as a new sheet, made from this month's. */
export const newMonthCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, OPTIONS);
  const path = onlyFile(options);
  if (options.flag('keep-progress') && options.flag('clear-progress')) {
    throw new UsageError({ code: 'month.usage' });
  }
  const month = monthOption(options);
  const year = yearOption(options);
  const scheme = await schemeOption(options.text('scheme'));
  const sheet = options.text('sheet');
  const book = await openFile(path);
  const { edit, told } = runOut(
    newMonth(await book.read(), {
      progress: options.flag('clear-progress') ? 'clear' : 'keep',
      ...(month && { month }),
      ...(year !== undefined && { year }),
      ...(scheme && { scheme }),
      ...(sheet !== undefined && { sheet }),
    }),
  );
  const losses = await book.copyLosses(edit.sheet);
  await book.apply([edit]);
  for (const message of [...told, ...losses]) terminal.out(`${terminal.render(message)}\n`);
  await saveWorkbook(book, options, terminal);
  return 0;
};

function monthOption(options: Arguments): Month | undefined {
  const text = options.text('month');
  if (text === undefined) return undefined;
  const parts = /^(\d{4})-?(0[1-9]|1[0-2])$/.exec(text);
  if (!parts) throw new UsageError({ code: 'month.bad-month', params: { text } });
  return { year: Number(parts[1]), month: Number(parts[2]) };
}
