import { UsageError, parseArguments, type Arguments } from './arguments';
import { dateOption, schemeOption, yearOption } from './check-options';
import { deadlineContext } from './deadline-context';
import type { Command, Terminal } from './command';
import { readAmountLine } from './read-amount';
import { readDeadlineLine } from './read-deadline';
import { readHeaderLine } from './read-header';
import { readIdentityLine } from './read-identity';
import { readNamesLine } from './read-names';
import { kindOption, onlyOptionsOf, READ_OPTIONS, type ReaderName } from './read-options';
import { readStatusLine } from './read-status';

interface Context {
  readonly render: Terminal['render'];
  readonly columns?: readonly string[];
}
type Line = (line: string, context: Context) => object;
type Reader = (options: Arguments) => Line | Promise<Line>;

const READERS: Readonly<Record<ReaderName, Reader>> = {
  async deadline(options) {
    const [year, issued, asOf] = [
      yearOption(options),
      dateOption(options, 'issued'),
      dateOption(options, 'as-of'),
    ];
    const around = await deadlineContext(options.text('scheme'));
    const told = {
      ...(year !== undefined && { year }),
      ...(issued !== undefined && { issued }),
      ...(asOf !== undefined && { asOf }),
      number: options.flag('number'),
      epoch1904: options.flag('epoch-1904'),
    };
    return (line, context) => readDeadlineLine(line, { ...told, around, ...context });
  },
  status(options) {
    const [year, problem] = [yearOption(options), options.text('problem')];
    const told = { ...(year !== undefined && { year }), ...(problem !== undefined && { problem }) };
    return (line, context) => readStatusLine(line, { ...told, ...context });
  },
  async names(options) {
    const [field, scheme] = [options.text('field'), await schemeOption(options.text('scheme'))];
    const told = {
      ...(field !== undefined && { field }),
      ...(scheme && { known: { people: scheme.people, units: scheme.units } }),
    };
    return (line, context) => readNamesLine(line, { ...told, ...context });
  },
  header(options) {
    const [parent, kind] = [options.text('parent'), kindOption(options)];
    const told = { ...(parent !== undefined && { parent }), ...(kind && { kind }) };
    return (line, context) => readHeaderLine(line, { ...told, ...context });
  },
  amount(options) {
    const [unit, header] = [options.text('unit'), options.text('header')];
    const told = {
      ...(unit !== undefined && { unit }),
      ...(header !== undefined && { header }),
      number: options.flag('number'),
    };
    return (line, context) => readAmountLine(line, { ...told, ...context });
  },
  identity(options) {
    const told = { number: options.flag('number'), card: options.flag('card') };
    return (line, context) => readIdentityLine(line, { ...told, ...context });
  },
};

const isReader = (name: string): name is ReaderName => Object.hasOwn(READERS, name);

/** `duzhan read …`: one expression a line in, one JSON object a line out; --tsv names the columns. */
export const readCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, READ_OPTIONS);
  const [name = '', extra] = options.positionals;
  if (!isReader(name)) throw new UsageError({ code: 'cli.no-reader' });
  if (extra !== undefined)
    throw new UsageError({ code: 'cli.read.too-many', params: { name: extra } });
  onlyOptionsOf(name, options);
  const read = await READERS[name](options);
  let context: Context = { render: terminal.render };
  let named = !options.flag('tsv');
  for await (const raw of terminal.lines()) {
    const line = raw.replace(/^\uFEFF/, '');
    if (named) terminal.out(`${JSON.stringify(read(line, context))}\n`);
    else context = { ...context, columns: line.replace(/\r$/, '').split('\t') };
    named = true;
  }
  return 0;
};
