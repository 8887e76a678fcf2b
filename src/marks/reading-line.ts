import { shortened } from '../checks/shortened';
import { speakDate } from '../checks/speak-finding';
import type { LedgerRow } from '../ledgers/ledger-row';
import type { MessageParams } from '../messages/message';
import type { Render } from '../messages/render';
import { rowLink } from '../report/row-link';
import type { FindingsLine } from './findings-line';

/** 逐行读法: how the deadline and the status of each row were read, and what the day makes of them. */
export function readingLine(render: Render): (row: LedgerRow) => FindingsLine {
  const say = (code: string, params: MessageParams = {}): string =>
    render({ code: `report.findings.${code}`, params });
  return (row) => {
    const link = rowLink(row);
    const texts = [row.texts.get('deadline'), row.texts.get('progress') ?? row.texts.get('status')];
    return {
      level: render({ code: `state.${row.timing.state}` }),
      sheet: row.sheet,
      cell: link.cell,
      link,
      field: say('field.row'),
      message: say('status', {
        deadline: deadlineRead(row, say, render),
        class: render({ code: `class.${row.status.class}` }),
      }),
      reason: [...row.deadline.why, ...row.status.why].map(render).join('\n'),
      advice: daysRead(row, say),
      text: texts
        .filter((text) => text !== undefined && text !== '')
        .map((text) => shortened(text ?? ''))
        .join('；'),
    };
  };
}

type Say = (code: string, params?: MessageParams) => string;

function deadlineRead({ deadline }: LedgerRow, say: Say, render: Render): string {
  const { kind, start, end, altEnd } = deadline;
  const date = (day: string | undefined): string => (day ? speakDate(day, render) : '');
  const params = {
    text: shortened(deadline.text),
    start: date(start),
    end: date(end),
    altEnd: date(altEnd),
  };
  if (params.text === '') return say('deadline.blank');
  if (kind === 'recurring' || kind === 'open-ended') return say(`deadline.${kind}`, params);
  if (!end) return say('deadline.unclear', params);
  if (altEnd) return say('deadline.two', params);
  return say(kind === 'range' && start ? 'deadline.range' : 'deadline.end', params);
}

function daysRead({ timing: { state, days } }: LedgerRow, say: Say): string {
  if (days === undefined) return '';
  if (state === 'done-late') return say('days.done-late', { days });
  if (state === 'due-soon') return say('days.left', { days });
  // Perhaps overdue is not to be called late.
  return state === 'overdue' || state === 'overdue-blank' ? say('days.late', { days }) : '';
}
