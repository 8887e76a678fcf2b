import { UsageError, parseArguments, type Arguments } from './arguments';
import { dateOption, yearOption } from './check-options';
import type { Command, Terminal } from './command';
import { readAmountLine } from './read-amount';
import { readDeadlineLine } from './read-deadline';
import { readHeaderLine } from './read-header';
import { readIdentityLine } from './read-identity';
import { readNamesLine } from './read-names';
import { readStatusLine } from './read-status';

const OPTIONS = {
  year: { type: 'string' },
  issued: { type: 'string' },
  'as-of': { type: 'string' },
  number: { type: 'boolean' },
  'epoch-1904': { type: 'boolean' },
  problem: { type: 'string' },
  field: { type: 'string' },
  tsv: { type: 'boolean' },
} as const;

type Line = (line: string, columns: readonly string[] | undefined) => object;
type Reader = (options: Arguments, terminal: Terminal) => Line;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'deadline',
    (options, { render }) => {
      const [issued, asOf] = [dateOption(options, 'issued'), dateOption(options, 'as-of')];
      const context = {
        render,
        ...yearOf(options),
        ...(issued !== undefined && { issued }),
        ...(asOf !== undefined && { asOf }),
        number: options.flag('number'),
        epoch1904: options.flag('epoch-1904'),
      };
      return (line, columns) => readDeadlineLine(line, { ...context, ...(columns && { columns }) });
    },
  ],
  [
    'status',
    (options, { render }) => {
      const problem = options.text('problem');
      const context = { render, ...yearOf(options), ...(problem !== undefined && { problem }) };
      return (line, columns) => readStatusLine(line, { ...context, ...(columns && { columns }) });
    },
  ],
  [
    'names',
    (options, { render }) => {
      const field = options.text('field');
      const context = { render, ...(field !== undefined && { field }) };
      return (line, columns) => readNamesLine(line, { ...context, ...(columns && { columns }) });
    },
  ],
  ['header', plain(readHeaderLine)],
  ['amount', plain(readAmountLine)],
  ['identity', plain(readIdentityLine)],
]);

/** A reader whose lines need no context of the command line. */
function plain(
  read: (
    line: string,
    options: { readonly render: Terminal['render']; readonly columns?: readonly string[] },
  ) => object,
): Reader {
  return (_options, { render }) =>
    (line, columns) =>
      read(line, { render, ...(columns && { columns }) });
}

const yearOf = (options: Arguments): { year?: number } => {
  const year = yearOption(options);
  return year === undefined ? {} : { year };
};

/** `duzhan read …`: one expression a line in, one JSON object a line out; --tsv names the columns. */
export const readCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, OPTIONS);
  const [name = '', extra] = options.positionals;
  const reader = READERS.get(name);
  if (!reader) throw new UsageError({ code: 'cli.no-reader' });
  if (extra !== undefined) throw new UsageError({ code: 'cli.too-many', params: { name: extra } });
  const line = reader(options, terminal);
  let columns: readonly string[] | undefined;
  for await (const raw of terminal.lines()) {
    if (options.flag('tsv') && columns === undefined) {
      columns = raw.replace(/^\uFEFF/, '').split('\t');
      continue;
    }
    terminal.out(`${JSON.stringify(line(raw, columns))}\n`);
  }
  return 0;
};
