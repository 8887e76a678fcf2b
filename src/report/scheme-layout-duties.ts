import { speakDate } from '../checks/speak-finding';
import type { Render } from '../messages/render';
import type { IsoDate } from '../reading/iso-date';
import { DUTY_COLUMNS, type DutyMark } from '../schemes/duty-marks';
import { markedDuties, type MarkedDuty } from '../schemes/marked-duties';
import type { Scheme } from '../schemes/scheme';
import type { SheetLayout } from '../workbook/sheet-layout';
import { drawTable, type DrawnColumn } from './draw-table';
import { hintWords, leftWords, periodWords } from './duty-words';
import { FORM, officialPrint } from './official-form';
import { numberContent, SheetDraft } from './sheet-draft';

const WIDTHS = [5, 22, 16, 16, 13, 12, 10, 12, 10, 11, 11, 22];

/** 上报日历: every duty with its period, its next day, what is left until then, and what was noted. */
export function dutiesLayout(
  scheme: Scheme,
  asOf: IsoDate,
  render: Render,
  marks: readonly DutyMark[] = [],
): SheetLayout {
  const say = (code: string): string => render({ code: `schemes.duties.${code}` });
  const column = (
    code: keyof typeof DUTY_COLUMNS,
    value: DrawnColumn<MarkedDuty>['value'],
  ): DrawnColumn<MarkedDuty> => ({
    head: say(`col.${code}`),
    span: { from: DUTY_COLUMNS[code], to: DUTY_COLUMNS[code] },
    value,
    style: code === 'name' || code === 'where' ? FORM.text : FORM.centred,
  });
  const draft = new SheetDraft(WIDTHS);
  const params = { title: scheme.title, asOf: speakDate(asOf, render) };
  draft.line(render({ code: 'schemes.duties.title', params }), FORM.title, 36);
  const { head } = drawTable<MarkedDuty>(
    draft,
    [
      column('seq', (_duty, index) => numberContent(index + 1)),
      column('name', ({ duty }) => duty.name),
      column('who', ({ duty }) => duty.who),
      column('to', ({ duty }) => duty.to),
      column('period', (due) => periodWords(due, render)),
      column('due', ({ due }) => due ?? ''),
      column('left', (due) => leftWords(due, render)),
      column('hint', (due) => hintWords(due, render).replace(/^[，,]\s*/, '')),
      column('review', ({ duty }) => duty.review ?? ''),
      // For a person to enter: no workbook tells when a report went out.
      column('submitted', ({ mark }) => mark?.submitted ?? ''),
      column('reviewed', ({ mark }) => mark?.reviewed ?? ''),
      column('where', ({ duty }) => `${scheme.documentNumber ?? ''}${duty.where}`),
    ],
    markedDuties(scheme, asOf, marks),
  );
  return draft.layout(say('sheet'), officialPrint({ first: head, last: head }), head + 1);
}
