import type { LedgerRow } from '../../ledgers/ledger-row';
import { itemText, namesText, unitText } from '../item-text';
import { answeringOf, type ReportPage } from '../report-page';
import { sourceRows } from '../source-rows';

/** 通报 wording of an overdue row: only what the list says, and nobody whom it does not name. */
export function circular(page: ReportPage, row: LedgerRow): string {
  const { timing, leaders, offices, texts } = row;
  const names = { leader: namesText(leaders), office: namesText(offices) };
  const seq = (texts.get('seq') ?? '').trim();
  const source = sourceRows([row], page.render);
  const item =
    seq === ''
      ? page.say('circular.item', { source, item: itemText(row) })
      : page.say('circular.seq', { seq, item: itemText(row) });
  return page.say(timing.state === 'overdue-blank' ? 'circular.blank' : 'circular', {
    asOf: page.date(page.result.asOf),
    unit: unitText(row) || names.office,
    item,
    days: timing.days ?? 0,
    leader: names.leader && page.say(`circular.${answeringOf(row)}`, { names: names.leader }),
    office: names.office && page.say('circular.office', { names: names.office }),
  });
}
