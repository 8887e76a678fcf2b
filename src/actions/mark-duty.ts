import type { Render } from '../messages/render';
import type { IsoDate } from '../reading/iso-date';
import { DUTY_COLUMNS, markOf, readDutyMarks } from '../schemes/duty-marks';
import type { MarkedDuty } from '../schemes/marked-duties';
import type { Scheme } from '../schemes/scheme';
import type { CellWrite, Edit } from '../workbook/edit';
import { lastRow } from '../workbook/last-row';
import type { Snapshot } from '../workbook/snapshot';
import { dutiesEdits } from './list-duties';

export interface DutyNote {
  readonly duty: MarkedDuty;
  readonly what: 'submitted' | 'reviewed';
  /** The day; undefined takes the mark back. */
  readonly on: IsoDate | undefined;
}

/**
 * 报送日期 or 审核日期 of one time that a duty falls due, on the workbook's own 上报日历 sheet: in its line,
 * in a new line, or on a new sheet where the workbook has none.
 */
export function dutyNoteEdits(
  snapshot: Snapshot,
  scheme: Scheme,
  asOf: IsoDate,
  { duty, what, on }: DutyNote,
  render: Render,
): readonly Edit[] {
  const marks = readDutyMarks(snapshot);
  const mark = markOf(marks, duty);
  const cell = (row: number, column: number, text: string): CellWrite => ({
    ...{ row, column },
    content: text === '' ? { kind: 'blank' } : { kind: 'text', text },
  });
  if (mark) {
    const cells = [cell(mark.row, DUTY_COLUMNS[what], on ?? '')];
    return [{ kind: 'write-cells', sheet: mark.sheet, cells }];
  }
  const sheet = snapshot.sheets.find(({ name }) => name === marks[0]?.sheet);
  if (sheet) {
    const row = lastRow(snapshot, sheet) + 1;
    const { name, who, to, where } = duty.duty;
    const texts = { name, who, to, due: duty.due ?? '', [what]: on ?? '', where };
    const numbers = marks.filter((each) => each.sheet === sheet.name).length;
    const cells = [
      {
        ...{ row, column: DUTY_COLUMNS.seq },
        content: { kind: 'number' as const, value: numbers + 1 },
      },
      ...Object.entries(texts).flatMap(([key, text]) =>
        text === '' ? [] : [cell(row, DUTY_COLUMNS[key as keyof typeof DUTY_COLUMNS], text)],
      ),
    ];
    return [{ kind: 'write-cells', sheet: sheet.name, cells }];
  }
  const noted = {
    ...{ name: duty.duty.name, who: duty.duty.who, due: duty.due ?? '', sheet: '', row: -1 },
    ...(on !== undefined && { [what]: on }),
  };
  return dutiesEdits(scheme, asOf, render, [noted]);
}
