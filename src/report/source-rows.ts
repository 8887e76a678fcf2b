import type { LedgerRow } from '../ledgers/ledger-row';
import type { Render } from '../messages/render';

/** Runs of rows shown before the text is cut: the annex lists every row. */
const MOST_RUNS = 30;

/** Which rows of the list a figure stands for: 责任清单第3、5—7行. */
export function sourceRows(rows: readonly LedgerRow[], render: Render): string {
  const bySheet = new Map<string, number[]>();
  for (const { sheet, row } of rows) {
    const known = bySheet.get(sheet);
    if (known) known.push(row + 1);
    else bySheet.set(sheet, [row + 1]);
  }
  return [...bySheet]
    .map(([sheet, numbers]) => {
      const runs = runsOf(numbers);
      const code = runs.length > MOST_RUNS ? 'report.rows-cut' : 'report.rows';
      const shown = runs.slice(0, MOST_RUNS).map(runText).join('、');
      return render({ code, params: { sheet, rows: shown, count: numbers.length } });
    })
    .join('；');
}

type Run = [number, number];

function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function runText([first, last]: Run): string {
  if (first === last) return `${first}`;
  return last === first + 1 ? `${first}、${last}` : `${first}—${last}`;
}
