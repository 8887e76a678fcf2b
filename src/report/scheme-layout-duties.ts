import { speakDate } from '../checks/speak-finding';
import type { Render } from '../messages/render';
import type { IsoDate } from '../reading/iso-date';
import { nextDuties, type DueDuty } from '../schemes/duty-calendar';
import type { Scheme } from '../schemes/scheme';
import type { SheetLayout } from '../workbook/sheet-layout';
import { drawTable, type DrawnColumn } from './draw-table';
import { hintWords, leftWords, periodWords } from './duty-words';
import { FORM, officialPrint } from './official-form';
import { numberContent, SheetDraft } from './sheet-draft';

const WIDTHS = [5, 22, 16, 16, 13, 12, 10, 12, 10, 11, 11, 22];

/** 上报日历: every duty with its period, its next day and what is left until then. */
export function dutiesLayout(scheme: Scheme, asOf: IsoDate, render: Render): SheetLayout {
  const say = (code: string): string => render({ code: `schemes.duties.${code}` });
  const column = (
    code: string,
    at: number,
    value: DrawnColumn<DueDuty>['value'],
  ): DrawnColumn<DueDuty> => ({
    head: say(`col.${code}`),
    span: { from: at, to: at },
    value,
    style: at === 1 || at === 11 ? FORM.text : FORM.centred,
  });
  const draft = new SheetDraft(WIDTHS);
  const params = { title: scheme.title, asOf: speakDate(asOf, render) };
  draft.line(render({ code: 'schemes.duties.title', params }), FORM.title, 36);
  const { head } = drawTable<DueDuty>(
    draft,
    [
      column('seq', 0, (_duty, index) => numberContent(index + 1)),
      column('name', 1, ({ duty }) => duty.name),
      column('who', 2, ({ duty }) => duty.who),
      column('to', 3, ({ duty }) => duty.to),
      column('period', 4, (due) => periodWords(due, render)),
      column('due', 5, ({ due }) => due ?? ''),
      column('left', 6, (due) => leftWords(due, render)),
      column('hint', 7, (due) => hintWords(due, render).replace(/^[，,]\s*/, '')),
      column('review', 8, ({ duty }) => duty.review ?? ''),
      // For a person to enter: no workbook tells when a report went out.
      column('submitted', 9, () => ''),
      column('reviewed', 10, () => ''),
      column('where', 11, ({ duty }) => `${scheme.documentNumber ?? ''}${duty.where}`),
    ],
    nextDuties(scheme, asOf),
  );
  return draft.layout(say('sheet'), officialPrint({ first: head, last: head }), head + 1);
}
