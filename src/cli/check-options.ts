import type { CheckOptions } from '../actions/check';
import type { Case } from '../checks/case';
import { placeText } from '../checks/found';
import { judgeScheme } from '../checks/scheme/judge-scheme';
import { parseIsoDate } from '../reading/iso-date';
import { BUILT_IN, GENERAL } from '../schemes/built-in';
import type { Scheme } from '../schemes/scheme';
import { schemeOfJson } from '../schemes/scheme-json';
import { readSchemeSheets } from '../schemes/sheets/read-scheme-sheets';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import type { Snapshot } from '../workbook/snapshot';
import { onlyFile, type Arguments, UsageError } from './arguments';
import { bytesOf, openFile, openFiles } from './open-file';
import { today } from './today';

export const CHECK_OPTIONS = {
  'as-of': { type: 'string' },
  scheme: { type: 'string' },
  previous: { type: 'string' },
  year: { type: 'string' },
  submit: { type: 'boolean' },
} as const;

export interface CheckInput {
  readonly book: FileWorkbook;
  readonly case: Case;
  readonly options: CheckOptions;
}

/** The case and the options that a command line of check, mark or report asks for. */
export async function checkInput(args: Arguments): Promise<CheckInput> {
  const path = onlyFile(args);
  const options = await optionsOf(args);
  const book = await openFile(path);
  const previous = args.text('previous');
  return {
    book,
    case: {
      current: await book.read(),
      ...(previous !== undefined && { previous: await (await openFile(previous)).read() }),
      others: [],
    },
    options,
  };
}

/** Several workbooks, each with all the others beside it. */
export async function checkInputs(args: Arguments): Promise<readonly CheckInput[]> {
  if (args.text('previous') !== undefined) {
    throw new UsageError({ code: 'cli.previous-of-several' });
  }
  const options = await optionsOf(args);
  const read: { book: FileWorkbook; current: Snapshot }[] = [];
  for (const book of await openFiles(args.positionals)) {
    read.push({ book, current: await book.read() });
  }
  return read.map(({ book, current }) => ({
    book,
    case: {
      current,
      others: read.flatMap((other) => (other.book === book ? [] : [other.current])),
    },
    options,
  }));
}

async function optionsOf(args: Arguments): Promise<CheckOptions> {
  const asOf = dateOption(args, 'as-of');
  const year = yearOption(args);
  const scheme = await schemeOption(args.text('scheme'));
  return {
    today: today(),
    submit: args.flag('submit'),
    judgeScheme,
    ...(asOf !== undefined && { asOf }),
    ...(year !== undefined && { year }),
    ...(scheme && { scheme }),
  };
}

export function dateOption(args: Arguments, name: string): string | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const date = parseIsoDate(text);
  if (!date) throw new UsageError({ code: 'cli.bad-date', params: { name: `--${name}`, text } });
  return date;
}

export function yearOption(args: Arguments): number | undefined {
  const text = args.text('year');
  if (text === undefined) return undefined;
  if (!/^(19|20|21)\d\d$/.test(text))
    throw new UsageError({ code: 'cli.bad-year', params: { text } });
  return Number(text);
}

/** A scheme by its id, or from a JSON file. */
export async function schemeOption(name: string | undefined): Promise<Scheme | undefined> {
  if (name === undefined) return undefined;
  const known = [...BUILT_IN, GENERAL].find(({ id }) => id === name);
  if (known) return known;
  if (!/[./\\]/.test(name)) {
    const ids = [...BUILT_IN, GENERAL].map(({ id }) => id).join(', ');
    throw new UsageError({ code: 'cli.no-such-scheme', params: { name, ids } });
  }
  if (/\.xls[xm]$/i.test(name)) return schemeOfWorkbook(name);
  const file = schemeOfJson(new TextDecoder().decode(await bytesOf(name)));
  if ('scheme' in file) return file.scheme;
  throw new UsageError({ code: 'cli.bad-scheme', params: { name, ...file } });
}

/** The scheme that a workbook carries in its sheets, where none of them has a mistake. */
async function schemeOfWorkbook(path: string): Promise<Scheme> {
  const reading = readSchemeSheets(await (await openFile(path)).read());
  if (!reading || (!reading.scheme && reading.mistakes.length === 0))
    throw new UsageError({ code: 'schemes.check.none', params: { path } });
  const [mistake] = reading.mistakes;
  if (reading.scheme && !mistake) return reading.scheme;
  throw new UsageError({
    code: 'schemes.check.mistakes',
    params: {
      path,
      count: reading.mistakes.length,
      cell: mistake ? placeText(mistake) : '',
    },
  });
}
