import type { Render } from '../messages/render';
import type { ReadingContext } from '../reading/context';
import { oneSentence } from '../reading/deadline/one-sentence';
import { readDeadline } from '../reading/deadline/read-deadline';
import type { DeadlineKind } from '../reading/deadline-reading';
import { dayOfIso, isoDate, parseIsoDate, type IsoDate } from '../reading/iso-date';
import { serialOfDay } from '../reading/serial';
import { writtenText, type DateSystem, type Written } from '../reading/written';

/** The options of `duzhan read deadline` (--year, --issued, --as-of, --scheme, --number, --epoch-1904, --tsv). */
export interface ReadDeadlineOptions {
  readonly render: Render;
  readonly year?: number;
  readonly issued?: IsoDate;
  readonly asOf?: IsoDate;
  /** What the scheme tells; the other options and the line itself come before it. */
  readonly around?: ReadingContext;
  /** A line that is a number stands in a number cell. */
  readonly number?: boolean;
  readonly epoch1904?: boolean;
  /** With --tsv: the names of the columns, as the first line has them. */
  readonly columns?: readonly string[];
}

/** What `duzhan read deadline` prints for a line. */
export interface DeadlineLine {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly altEnd?: IsoDate;
  readonly rule?: string;
  readonly milestones?: readonly IsoDate[];
  /** The days counted for 立行立改, where the text names none. */
  readonly assumedDays?: number;
  /** Where the words allow two days and the scheme's 时限读法 may say which is meant. */
  readonly choice?: true;
  readonly confirm: boolean;
  readonly flags: readonly string[];
  readonly why: string;
}

/**
 * One expression a line; `\n` in it is a line break within the cell. With --tsv the text stands in
 * the column `expression` and its context in `context_year` and `context_note` (issued=, asof=,
 * found=, cell=number|text|date|error, epoch=1904, number format …); what a row leaves out, the
 * options say.
 */
export function readDeadlineLine(line: string, options: ReadDeadlineOptions): DeadlineLine {
  const cells = options.columns ? line.split('\t') : [line];
  const cell = (name: string): string => cells[options.columns?.indexOf(name) ?? -1] ?? '';
  const text = (options.columns ? cell('expression') : line).replaceAll('\\n', '\n');
  const note = cell('context_note');
  const { why, ...reading } = readDeadline(
    writtenOf(text, note, options),
    contextOf(cell('context_year'), note, options),
  );
  return { ...reading, text, why: oneSentence(why, options.render) };
}

function contextOf(year: string, note: string, options: ReadDeadlineOptions): ReadingContext {
  const value = /^\d{4}$/.test(year.trim()) ? Number(year) : options.year;
  const issued = dateIn(note, 'issued') ?? options.issued;
  const asOf = dateIn(note, 'asof') ?? options.asOf;
  const foundOn = dateIn(note, 'found');
  return {
    ...options.around,
    ...(value !== undefined && { year: { value, source: 'option' as const } }),
    ...(issued && { issued }),
    ...(asOf && { asOf }),
    ...(foundOn && { foundOn }),
  };
}

/** What the row or the options say about the cell that the text stood in. */
function writtenOf(text: string, note: string, options: ReadDeadlineOptions): Written {
  const kind = /(?:^|[;；,\s])cell=(number|text|date|error)/.exec(note)?.[1];
  const dateSystem: DateSystem = options.epoch1904 || /epoch=1904/.test(note) ? 1904 : 1900;
  const format = /number format\s+([^;；]+)/.exec(note)?.[1]?.trim();
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (kind === 'error') return { kind: 'error', text };
  if (kind === 'date') {
    const serial = Number.isNaN(number) ? serialOf(text, dateSystem) : number;
    if (serial !== undefined)
      return { kind: 'number', value: serial, format: format ?? 'yyyy/m/d', dateSystem };
  }
  const isNumber = kind === 'number' || (kind === undefined && options.number === true);
  if (isNumber && !Number.isNaN(number))
    return { kind: 'number', value: number, format: format ?? 'General', dateSystem };
  return writtenText(text);
}

/** The serial of a date cell that the file shows as a date; 1900-02-29 is Excel's own serial 60. */
function serialOf(text: string, dateSystem: DateSystem): number | undefined {
  const parts = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[\sT].*)?$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (dateSystem === 1900 && year === 1900 && month === 2 && day === 29) return 60;
  const number = dayOfIso(isoDate(year, month, day) ?? '');
  return number === undefined ? undefined : serialOfDay(number, dateSystem);
}

function dateIn(note: string, key: string): IsoDate | undefined {
  const value = new RegExp(`(?:^|[;；,\\s])${key}=(\\d{4}-\\d{2}-\\d{2})`).exec(note)?.[1];
  return value === undefined ? undefined : parseIsoDate(value);
}
