import type ExcelJS from 'exceljs';

type Value = string | number | null;

/**
 * Computes the formulas of a saved workbook from its plain cells, knowing nothing of how they were
 * made: SUMIFS, COUNTIFS, SUM, ROUND and differences. Anything else throws.
 */
export function computed(book: ExcelJS.Workbook): (sheet: string, formula: string) => number {
  const column = (sheet: string, reference: string): Value[] => {
    const area = /^(?:'([^']+)'!)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(reference);
    const [, other = sheet, name = '', first, last, end] = area ?? [];
    if (!area || name !== last) throw new Error(`no column: ${reference}`);
    const cells: Value[] = [];
    for (let row = Number(first); row <= Number(end); row++)
      cells.push(cell(other, `${name}${row}`));
    return cells;
  };
  const cell = (sheet: string, address: string): Value => {
    const { value } = book.getWorksheet(sheet)?.getCell(address.replaceAll('$', '')) ?? {};
    if (value === null || value === undefined) return null;
    if (typeof value === 'number' || typeof value === 'string') return value;
    if (typeof value === 'object' && 'formula' in value) return compute(sheet, value.formula);
    if (typeof value === 'object' && 'text' in value) return String(value.text);
    throw new Error(`cannot read ${sheet}!${address}`);
  };
  const matching = (sheet: string, criteria: readonly string[]): boolean[] => {
    let rows: boolean[] = [];
    for (let at = 0; at < criteria.length; at += 2) {
      const [range = '', wanted = ''] = [criteria[at], criteria[at + 1]];
      const value = wanted.startsWith('"') ? wanted.slice(1, -1) : cell(sheet, wanted);
      const own = column(sheet, range).map((each) => each === value);
      rows = at === 0 ? own : rows.map((each, index) => each && own[index] === true);
    }
    return rows;
  };
  const compute = (sheet: string, formula: string): number => {
    const call = /^([A-Z]+)\((.*)\)$/.exec(formula);
    if (!call) {
      const [left = '', right = ''] = formula.split('-');
      return Number(cell(sheet, left)) - Number(cell(sheet, right));
    }
    const body = call[2] ?? '';
    switch (call[1]) {
      case 'ROUND':
        return Math.round(compute(sheet, body.replace(/,2$/, '')) * 100) / 100;
      case 'SUM':
        return column(sheet, body).reduce((sum: number, each) => sum + Number(each), 0);
      case 'COUNTIFS':
        return matching(sheet, body.split(',')).filter(Boolean).length;
      case 'SUMIFS': {
        const [range = '', ...criteria] = body.split(',');
        const rows = matching(sheet, criteria);
        return column(sheet, range).reduce(
          (sum: number, each, index) => sum + (rows[index] ? Number(each) : 0),
          0,
        );
      }
      default:
        throw new Error(`cannot compute ${formula}`);
    }
  };
  return compute;
}

/** Every formula of our sheets with its cached value, as sheet, address, formula, value. */
export function formulasOf(
  book: ExcelJS.Workbook,
): readonly { sheet: string; address: string; formula: string; value: number }[] {
  const found: { sheet: string; address: string; formula: string; value: number }[] = [];
  for (const sheet of book.worksheets) {
    if (!sheet.name.startsWith('资助明细') && !sheet.name.startsWith('资助汇总')) continue;
    sheet.eachRow((row) => {
      row.eachCell(({ value, address }) => {
        if (value === null || typeof value !== 'object' || !('formula' in value)) return;
        found.push({
          sheet: sheet.name,
          address,
          formula: value.formula,
          // exceljs drops a result of 0.
          value: Number(value.result ?? 0),
        });
      });
    });
  }
  return found;
}
