import type { Render } from '../messages/render';
import type { IsoDate } from '../reading/iso-date';
import { dutiesLayout } from '../report/scheme-layout-duties';
import { dutyCalendar } from '../schemes/duty-calendar';
import type { DutyMark } from '../schemes/duty-marks';
import { icalendar } from '../schemes/icalendar';
import type { Scheme } from '../schemes/scheme';
import type { Edit } from '../workbook/edit';

/** 上报日历 as a new sheet, with what was noted on earlier ones. */
export const dutiesEdits = (
  scheme: Scheme,
  asOf: IsoDate,
  render: Render,
  marks: readonly DutyMark[] = [],
): readonly Extract<Edit, { kind: 'add-sheet' }>[] => [
  { kind: 'add-sheet', own: 'report', layout: dutiesLayout(scheme, asOf, render, marks) },
];

/** 上报日历 for a calendar program: every due day of the coming year. */
export function dutiesIcs(scheme: Scheme, asOf: IsoDate, render: Render): string {
  const title = scheme.title;
  const events = dutyCalendar(scheme, { asOf }).flatMap(({ duty, due }) =>
    due === undefined
      ? []
      : [
          {
            id: `${scheme.id}/${duty.id}`,
            day: due,
            summary: render({
              code: 'schemes.duties.summary',
              params: { name: duty.name, who: duty.who, to: duty.to },
            }),
            description: render({
              code: 'schemes.duties.description',
              params: {
                content: duty.content,
                where: `${scheme.documentNumber ?? title}${duty.where}`,
              },
            }),
          },
        ],
  );
  return icalendar(title, asOf, events);
}
