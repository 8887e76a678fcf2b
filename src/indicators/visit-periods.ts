import { monthOf, yearOf, type IsoDate } from '../reading/iso-date';
import type { TableColumn } from '../tables/table';

/** A quarter or a month in which at least one visit is due. */
export interface VisitPeriod {
  readonly kind: 'quarter' | 'month';
  readonly number: number;
}

const DIGITS = '一二三四五六七八九十';

/** 一季度走访日期, 3月走访: the period that a column is about. */
export function periodOfColumn({ header, parent = '' }: TableColumn): VisitPeriod | undefined {
  const text = `${parent}${header}`.normalize('NFKC').replace(/\s/g, '');
  const quarter = /第?([一二三四1-4])季/.exec(text)?.[1];
  if (quarter !== undefined) return { kind: 'quarter', number: numberOf(quarter) };
  const month = /(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月/.exec(text)?.[1];
  return month === undefined ? undefined : { kind: 'month', number: numberOf(month) };
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.length === 2) return 10 + DIGITS.indexOf(text.charAt(1)) + 1;
  return DIGITS.indexOf(text) + 1;
}

/** The last day of a period; every month ends by its 31st where text is compared. */
export const lastDayOf = ({ kind, number }: VisitPeriod, year: number): IsoDate =>
  kind === 'quarter'
    ? `${year}-${['03-31', '06-30', '09-30', '12-31'][number - 1] ?? ''}`
    : `${year}-${String(number).padStart(2, '0')}-31`;

export const isWithin = (day: IsoDate, { kind, number }: VisitPeriod, year: number): boolean =>
  yearOf(day) === year &&
  (kind === 'quarter' ? Math.ceil(monthOf(day) / 3) : monthOf(day)) === number;
