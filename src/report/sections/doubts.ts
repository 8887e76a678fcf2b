import type { FindingCode } from '../../checks/codes';
import type { Finding } from '../../checks/finding';
import { speakMessage } from '../../checks/speak-finding';
import type { LedgerRow } from '../../ledgers/ledger-row';
import { parseA1 } from '../../workbook/address';
import type { ReportPage } from '../report-page';
import { LINES_A_STEP, ROWS_A_STEP, type Steps } from '../steps';

/** Findings by which a row's date, completion or news is in doubt. */
const DOUBTS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'missing-deadline',
  'impossible-date',
  'ambiguous-deadline',
  'weekday-mismatch',
  'deadline-moved',
  'plan-list-deadline-differs',
  'maybe-overdue',
  'overdue-long-term',
  'status-unclear',
  'done-without-problem',
  'closed-not-done',
  'future-completion',
  'completion-before-finding',
  'long-term-without-news',
  'copied-from-last-period',
]);

/** Rows that a person must look at, with the reasons; a row read as doubtful is never left out. */
export function* doubtsOf(page: ReportPage): Steps<ReadonlyMap<LedgerRow, readonly string[]>> {
  const { ledgerRows, findings } = page.result;
  const rowsAt = new Map<string, LedgerRow[]>();
  for (const [index, row] of ledgerRows.entries()) {
    if (index % ROWS_A_STEP === 0) yield page.draft.nextRow;
    for (const key of new Set(keysOf(row))) {
      const known = rowsAt.get(key);
      if (known) known.push(row);
      else rowsAt.set(key, [row]);
    }
  }
  const doubts = new Map<LedgerRow, string[]>();
  const doubt = (row: LedgerRow, reason: string): void => {
    const known = doubts.get(row);
    if (!known) doubts.set(row, [reason]);
    else if (!known.includes(reason)) known.push(reason);
  };
  for (const [index, finding] of findings.filter(({ code }) => DOUBTS.has(code)).entries()) {
    if (index % LINES_A_STEP === 0) yield page.draft.nextRow;
    const rows = placesOf(finding).flatMap((key) => rowsAt.get(key) ?? []);
    if (rows.length === 0) continue;
    const reason = speakMessage(finding, page.render);
    for (const row of rows) doubt(row, reason);
  }
  for (const row of ledgerRows) {
    const { state } = row.timing;
    if (doubts.has(row)) continue;
    if (state === 'maybe-overdue' || state === 'unclear') doubt(row, page.label('state', state));
    else if (row.status.class === 'unknown') doubt(row, page.label('class', 'unknown'));
  }
  return doubts;
}

/** Every cell of a row; a merged one belongs to all the rows it covers. */
const keysOf = ({ sheet, cells }: LedgerRow): readonly string[] =>
  [...cells.values()].map(({ row, column }) => key(sheet, row, column));

function placesOf({ place }: Finding): readonly string[] {
  if (place.book !== undefined) return [];
  return place.cell.split(',').flatMap((cell) => {
    const at = parseA1(cell);
    return at ? [key(place.sheet, at.row, at.column)] : [];
  });
}

const key = (sheet: string, row: number, column: number): string => `${row}!${column}!${sheet}`;
