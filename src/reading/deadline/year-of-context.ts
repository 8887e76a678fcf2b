import type { ReadingContext, YearFrom } from '../context';
import type { DeadlineReading } from '../deadline-reading';
import type { IsoDate } from '../iso-date';
import type { Written } from '../written';
import { readDeadline } from './read-deadline';

/** All that may tell the year of dates that leave it out, in the order of T13. */
export interface YearSources {
  /** What the scheme says of itself: 年度, or the year of its 文号. */
  readonly scheme?: YearFrom | undefined;
  /** 石大教体发〔2020〕38号 */
  readonly documentNumber?: string;
  readonly title?: string;
  /** The 截至 or 填报日期 line, or the date of the name 报告日. Never the as-of date of a check. */
  readonly asOfLine?: IsoDate;
  /** What stands in the cells of the deadline column. */
  readonly columnDates?: readonly Written[];
  /** --year */
  readonly option?: number;
}

/** The column has a year if at least two thirds of its dated cells agree. */
const AGREEMENT = 2 / 3;

/** The year, or nothing where no source has one or two differ: never "this year" (T13). */
export function yearOfContext(sources: YearSources): YearFrom | undefined {
  return yearContext(sources).year;
}

/** The same as a part of a ReadingContext, with the sources that differ where they do. */
export function yearContext(sources: YearSources): Pick<ReadingContext, 'year' | 'yearConflict'> {
  const found = [
    sources.scheme,
    yearOfDocumentNumber(sources.documentNumber),
    ofTitle(sources.title),
    ofAsOfLine(sources.asOfLine),
    ofColumn(sources.columnDates),
    sources.option === undefined ? undefined : { value: sources.option, source: 'option' as const },
  ].filter((one): one is YearFrom => one !== undefined);
  const first = found[0];
  if (!first) return {};
  if (found.every(({ value }) => value === first.value)) return { year: first };
  // A person who names one of the years that differ has decided between them.
  const option = found.find(({ source }) => source === 'option');
  const decided = option && found.some((one) => one !== option && one.value === option.value);
  return decided ? { year: option } : { yearConflict: found };
}

/** The year in the brackets of 石大教体发〔2020〕38号. */
export function yearOfDocumentNumber(text: string | undefined): YearFrom | undefined {
  const bracket = /[〔[［【(（]\s*([12]\d{3})\s*[〕\]］】)）]\s*第?\s*(\d+\s*号)?/.exec(text ?? '');
  if (!bracket) return undefined;
  return {
    value: Number(bracket[1]),
    source: 'document-number',
    text: bracket[0].replace(/\s/g, ''),
  };
}

/** A title tells the year if it names exactly one: 2020年…责任清单, not 2019—2020学年. */
function ofTitle(text: string | undefined): YearFrom | undefined {
  const years = [...(text ?? '').normalize('NFKC').matchAll(/(?<!\d)(20\d\d)(?!\d)/g)];
  const distinct = new Set(years.map((year) => year[1]));
  if (distinct.size !== 1) return undefined;
  const quote = (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    value: Number(years[0]?.[1]),
    source: 'title',
    text: quote.length > 30 ? `${quote.slice(0, 30)}…` : quote,
  };
}

function ofAsOfLine(date: IsoDate | undefined): YearFrom | undefined {
  return date === undefined
    ? undefined
    : { value: Number(date.slice(0, 4)), source: 'as-of-line', text: date };
}

function ofColumn(cells: readonly Written[] | undefined): YearFrom | undefined {
  const counts = new Map<number, number>();
  let dated = 0;
  const known = new Map<string, DeadlineReading>();
  for (const cell of cells ?? []) {
    // Of a long list the same words stand in many rows: each wording is read once.
    const text = cell.kind === 'text' ? cell.text : undefined;
    const reading = (text === undefined ? undefined : known.get(text)) ?? readDeadline(cell, {});
    if (text !== undefined) known.set(text, reading);
    const { kind, end, confirm } = reading;
    if (end === undefined || confirm || kind === 'recurring') continue;
    const year = Number(end.slice(0, 4));
    dated += 1;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  for (const [value, count] of counts)
    if (count >= dated * AGREEMENT) return { value, source: 'column' };
  return undefined;
}
