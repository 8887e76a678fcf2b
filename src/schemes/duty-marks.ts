import { readDeadline } from '../reading/deadline/read-deadline';
import { parseIsoDate, yearOf, type IsoDate } from '../reading/iso-date';
import { shownText } from '../reading/shown';
import { cellAt } from '../workbook/cells';
import type { Sheet, Snapshot } from '../workbook/snapshot';
import type { DueDuty } from './duty-calendar';

/** Columns of a 上报日历 sheet, as it is written and as it is read back. */
export const DUTY_COLUMNS = {
  seq: 0,
  name: 1,
  who: 2,
  to: 3,
  period: 4,
  due: 5,
  left: 6,
  hint: 7,
  review: 8,
  submitted: 9,
  reviewed: 10,
  where: 11,
} as const;

/** What a person noted on a 上报日历 sheet of one time that a duty falls due. */
export interface DutyMark {
  readonly name: string;
  readonly who: string;
  /** Empty for a duty without a day. */
  readonly due: string;
  readonly submitted?: IsoDate;
  readonly reviewed?: IsoDate;
  readonly sheet: string;
  readonly row: number;
}

/** Every line of the 上报日历 sheets of a workbook, marked or not; those of the last sheet first. */
export const readDutyMarks = (snapshot: Snapshot): readonly DutyMark[] =>
  [...snapshot.sheets]
    .reverse()
    .filter(isCalendar)
    .flatMap((sheet) => marksOf(snapshot, sheet));

/** The mark of a time that a duty falls due. */
export const markOf = (
  marks: readonly DutyMark[],
  { duty, due = '' }: DueDuty,
): DutyMark | undefined =>
  marks.find((mark) => mark.name === duty.name && mark.who === duty.who && mark.due === due);

/** A copied sheet has lost its defined name. */
const isCalendar = ({ own, name }: Sheet): boolean =>
  own === 'report' || (own === undefined && /日历|calendar/i.test(name));

function marksOf(snapshot: Snapshot, sheet: Sheet): readonly DutyMark[] {
  const marks: DutyMark[] = [];
  const text = (row: number, column: number): string =>
    shownText(cellAt(snapshot, sheet, row, column)).trim();
  for (let row = 0; row < sheet.rowCount; row++) {
    // A line of the calendar is numbered; an upward report has other columns there.
    if (!/^\d+$/.test(text(row, DUTY_COLUMNS.seq))) continue;
    const due = text(row, DUTY_COLUMNS.due);
    const name = text(row, DUTY_COLUMNS.name);
    if (name === '' || (due !== '' && parseIsoDate(due) === undefined)) continue;
    const day = (column: number): IsoDate | undefined => dayAt(snapshot, sheet, row, column, due);
    const submitted = day(DUTY_COLUMNS.submitted);
    const reviewed = day(DUTY_COLUMNS.reviewed);
    marks.push({
      ...{ name, who: text(row, DUTY_COLUMNS.who), due, sheet: sheet.name, row },
      ...(submitted !== undefined && { submitted }),
      ...(reviewed !== undefined && { reviewed }),
    });
  }
  return marks;
}

/** 4月24日 beside a day of 2020 is of that year. */
function dayAt(
  snapshot: Snapshot,
  sheet: Sheet,
  row: number,
  column: number,
  due: string,
): IsoDate | undefined {
  const written = cellAt(snapshot, sheet, row, column);
  const year = due === '' ? undefined : { value: yearOf(due), source: 'title' as const };
  const { kind, end } = readDeadline(written, year ? { year } : {});
  return kind === 'point' ? end : undefined;
}
