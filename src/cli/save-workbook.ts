import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { UsageError, type Arguments } from './arguments';
import type { Terminal } from './command';
import { fileErrorCode } from './open-file';

/** `-o OUT` of the commands that write. */
export const OUT = { out: { type: 'string', short: 'o' } } as const;

/** Saves under the name of `-o`, never over the file that was read. */
export async function saveWorkbook(
  book: FileWorkbook,
  options: Arguments,
  terminal: Terminal,
): Promise<void> {
  const out = options.text('out');
  if (out === undefined) throw new UsageError({ code: 'cli.no-out' });
  if (options.positionals.some((path) => resolve(out) === resolve(path)))
    throw new UsageError({ code: 'cli.out-is-in' });
  const bytes = await book.save();
  try {
    await writeFile(out, bytes);
  } catch (error) {
    throw new UsageError({ code: fileErrorCode(error), params: { path: out } });
  }
  terminal.out(`${terminal.render({ code: 'cli.saved', params: { path: out } })}\n`);
}
