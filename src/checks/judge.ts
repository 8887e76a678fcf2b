import { parseA1 } from '../workbook/address';
import { CASE_CHECKS, LIST_CHECKS, ROW_CHECKS } from './all-checks';
import type { Finding, Passed } from './finding';
import { isFinding, type Judgement } from './judgement';

const ROWS_A_SLICE = 250;

/** Makes every check; yields the rows judged so far. Findings come in the order people read them. */
export function* judge(
  judgement: Judgement,
): Generator<number, { findings: readonly Finding[]; passed: readonly Passed[] }> {
  const findings: Finding[] = [];
  const passed: Passed[] = [];
  const take = (outcomes: Iterable<Finding | Passed>): void => {
    for (const outcome of outcomes) {
      if (isFinding(outcome)) findings.push(outcome);
      else passed.push(outcome);
    }
  };
  let rows = 0;
  for (const list of judgement.lists) {
    for (const row of list.rows) {
      for (const check of ROW_CHECKS) take(check.check(row, list, judgement));
      if (++rows % ROWS_A_SLICE === 0) yield rows;
    }
    for (const check of LIST_CHECKS) {
      take(check.check(list, judgement));
      yield rows;
    }
  }
  for (const check of CASE_CHECKS) {
    take(check.check(judgement));
    yield rows;
  }
  return { findings: inReadingOrder(findings, judgement), passed };
}

/** Errors first, then warnings, facts for the 通报, style; within each as the cells stand. */
function inReadingOrder(findings: readonly Finding[], { snapshot }: Judgement): readonly Finding[] {
  const sheets = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const severities = ['error', 'warning', 'report', 'info'];
  const keyed = findings.map((finding) => {
    const at = parseA1(finding.place.cell.split(',')[0] ?? '');
    return {
      finding,
      key: [
        severities.indexOf(finding.severity),
        sheets.get(finding.place.sheet) ?? sheets.size,
        at?.row ?? -1,
        at?.column ?? -1,
      ],
    };
  });
  keyed.sort((a, b) => {
    for (let i = 0; i < a.key.length; i++) {
      const difference = (a.key[i] ?? 0) - (b.key[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0;
  });
  return keyed.map(({ finding }) => finding);
}
