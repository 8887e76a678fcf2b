import type { ReadingContext } from '../reading/context';
import { yearOfContext } from '../reading/deadline/year-of-context';
import type { Scheme } from '../schemes/scheme';
import { yearOfScheme } from '../schemes/year-of-scheme';
import { tableValue } from '../tables/table-value';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { AsOf } from './as-of';

export interface YearSources {
  readonly snapshot: Snapshot;
  readonly table: Table;
  readonly scheme: Scheme;
  /** The day that the workbook names itself; a day given from outside is no source of a year. */
  readonly stated: AsOf | undefined;
  /** The year that the person gave, where nothing else tells. */
  readonly option: number | undefined;
}

const DOCUMENT_NUMBER = /[〔\[［【(（]\s*\d{4}\s*[〕\]］】)）]\s*第?\s*\d+\s*号/;

/** The year for the dates of a list that leave it out, as docs/decisions.md orders its sources. */
export function yearOfTable(sources: YearSources): ReadingContext['year'] {
  const { snapshot, table, scheme, stated, option } = sources;
  const around = [table.title, ...table.footers.map(({ text }) => text)].join('\n');
  const documentNumber = scheme.documentNumber ? undefined : DOCUMENT_NUMBER.exec(around)?.[0];
  const deadline = table.columns.find(({ field }) => field === 'deadline');
  return yearOfContext({
    scheme: yearOfScheme(scheme),
    ...(documentNumber && { documentNumber }),
    title: table.title,
    ...(stated && { asOfLine: stated.date }),
    columnDates: deadline
      ? table.rows.map(({ row }) => tableValue(snapshot, table, row, deadline.column).written)
      : [],
    ...(option !== undefined && { option }),
  });
}
