import { TERM_YUAN } from './aid-roster';

/** A row as the peers see it. */
export interface PeerRow {
  readonly name: string;
  readonly identity: string;
  readonly county: string;
  readonly school: string;
  readonly stage: string;
  readonly grade: string;
  readonly mode: string;
  readonly boarding: string;
  readonly hardship: string;
  readonly term: string;
  readonly amount: number;
  readonly card: string;
}

export interface Outcome {
  readonly findings: number;
  readonly paidFen: number;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643, written by hand for every peer alike. */
export function isIdentity(text: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (WEIGHTS[at] ?? 0) * (text.charCodeAt(at) - 48);
  return '10X98765432'.charAt(sum % 11) === text.charAt(17);
}

/** What no schema of a row says: one child twice, amounts by the table of rates, totals by group. */
export function crossRules(rows: readonly PeerRow[]): Outcome {
  const byIdentity = new Map<string, number>();
  const groups = new Map<string, number>();
  let findings = 0;
  let paidFen = 0;
  for (const row of rows) {
    const seen = (byIdentity.get(row.identity) ?? 0) + 1;
    byIdentity.set(row.identity, seen);
    if (seen > 1) findings += seen === 2 ? 2 : 1;
    const due = TERM_YUAN.get(`${row.stage} ${row.boarding} ${row.mode}`);
    if (due !== undefined && due !== row.amount) findings++;
    const fen = Math.round(row.amount * 100);
    paidFen += fen;
    const key = `${row.county}|${row.school}|${row.stage}|${row.boarding}|${row.mode}|${row.term}`;
    groups.set(key, (groups.get(key) ?? 0) + fen);
  }
  return { findings, paidFen };
}
