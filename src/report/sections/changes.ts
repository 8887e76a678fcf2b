import type { LedgerRow } from '../../ledgers/ledger-row';
import type { MonthChanges } from '../../ledgers/month-changes';
import { drawTableInSteps, type DrawnColumn } from '../draw-table';
import { itemText, namesText, progressText } from '../item-text';
import { FORM } from '../official-form';
import { span } from '../report-grid';
import type { ReportPage } from '../report-page';
import { rowLink } from '../row-link';
import { numberContent } from '../sheet-draft';
import type { Steps } from '../steps';
import { sourceRows } from '../source-rows';

/** What became of a row since last period. */
type Kind = 'added' | 'vanished' | 'completed' | 'backwards' | 'closed' | 'reopened';
interface Change {
  readonly kind: Kind;
  readonly now?: LedgerRow;
  readonly before?: LedgerRow;
}

const KINDS: readonly Kind[] = [
  'backwards',
  'vanished',
  'reopened',
  'added',
  'completed',
  'closed',
];

/** 与上期相比: 新增, 减少, 本期完成, 倒退, 销号, 退回. */
export function* changes(page: ReportPage): Steps {
  page.heading('changes');
  const { changes: since } = page.result;
  if (!since) {
    page.paragraph(page.say('changes.no-previous'));
    return;
  }
  const found = changesOf(since);
  const count = (kind: Kind): number => found.filter((change) => change.kind === kind).length;
  const { book, sheets } = since.previous;
  page.paragraph(
    page.say('changes', {
      previous: [book, sheets.join('、')].filter((part) => part).join(' '),
      kept: since.matched.length,
      added: count('added'),
      vanished: count('vanished'),
      completed: count('completed'),
      backwards: count('backwards'),
      closed: count('closed'),
      reopened: count('reopened'),
    }),
  );
  if (found.length === 0) return;
  page.draft.keepWithNext();
  yield* drawTableInSteps(page.draft, columns(page, book), found);
}

function changesOf({ matched, added, vanished }: MonthChanges): readonly Change[] {
  const changes: Change[] = [
    ...added.map((now): Change => ({ kind: 'added', now })),
    ...vanished.map((before): Change => ({ kind: 'vanished', before })),
  ];
  for (const { now, before } of matched) {
    const [is, was] = [now.status.class === 'done', before.status.class === 'done'];
    if (is && !was) changes.push({ kind: 'completed', now, before });
    if (was && !is) changes.push({ kind: 'backwards', now, before });
    if (now.closure === 'closed' && before.closure !== 'closed') {
      changes.push({ kind: 'closed', now, before });
    }
    if (now.closure === 'reopened' && before.closure !== 'reopened') {
      changes.push({ kind: 'reopened', now, before });
    }
  }
  return changes.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function columns(page: ReportPage, book: string | undefined): readonly DrawnColumn<Change>[] {
  const of = ({ now, before }: Change): LedgerRow | undefined => now ?? before;
  const said = (row: LedgerRow | undefined): string =>
    row ? progressText(row) || page.label('class', row.status.class) : page.say('changes.absent');
  const column = (
    code: string,
    from: number,
    to: number,
    value: DrawnColumn<Change>['value'],
  ): DrawnColumn<Change> => ({ head: page.say(`col.${code}`), span: span(from, to), value });
  return [
    {
      ...column('seq', 0, 0, (_change, index) => numberContent(index + 1)),
      style: FORM.centred,
    },
    column('change', 1, 1, ({ kind }) => page.say(`changes.${kind}`)),
    column('item', 2, 6, (change) => textOf(of(change), itemText)),
    column('previous', 7, 10, ({ before }) => said(before)),
    column('current', 11, 14, ({ now }) => said(now)),
    column('unit', 15, 15, (change) => textOf(of(change), ({ units }) => namesText(units))),
    {
      ...column('source', 16, 16, ({ now, before }) => {
        const rows = [now ?? before].flatMap((row) => (row ? [row] : []));
        const source = sourceRows(rows, page.render);
        return now || !book ? source : page.say('changes.source', { book, source });
      }),
      link: ({ now }) => now && rowLink(now),
    },
  ];
}

const textOf = (row: LedgerRow | undefined, text: (row: LedgerRow) => string): string =>
  row ? text(row) : '';
