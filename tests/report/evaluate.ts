import { parseA1, parseArea } from '../../src/workbook/address';
import type { SheetLayout } from '../../src/workbook/sheet-layout';

type Value = string | number | boolean;

/**
 * Computes the formulas of a layout from its plain cells, knowing nothing of how they were made:
 * SUM, COUNTIF with a cell, IF(x=0,"—",y), + - / and brackets. Anything else throws.
 */
export function evaluator(layout: SheetLayout): (row: number, column: number) => Value {
  const cells = new Map(layout.cells.map((cell) => [`${cell.row},${cell.column}`, cell.content]));
  const valueAt = (row: number, column: number): Value => {
    const content = cells.get(`${row},${column}`);
    if (!content || content.kind === 'blank') return '';
    if (content.kind === 'text') return content.text;
    if (content.kind === 'formula') return compute(content.formula);
    return content.value;
  };
  const area = (text: string): Value[] => {
    const found = parseArea(text);
    if (!found) throw new Error(`no area: ${text}`);
    const values: Value[] = [];
    for (let row = found.top; row <= found.bottom; row++) {
      for (let column = found.left; column <= found.right; column++) {
        values.push(valueAt(row, column));
      }
    }
    return values;
  };
  const single = (text: string): Value => {
    const at = parseA1(text);
    if (!at) throw new Error(`no cell: ${text}`);
    return valueAt(at.row, at.column);
  };
  const compute = (formula: string): Value => {
    const when = /^IF\((.+)=0,"—",(.+)\)$/.exec(formula);
    if (when) return compute(when[1] ?? '') === 0 ? '—' : compute(when[2] ?? '');
    const sum = /^SUM\(([^()]+)\)$/.exec(formula);
    if (sum) return area(sum[1] ?? '').reduce((total: number, value) => total + Number(value), 0);
    const count = /^COUNTIF\(([^(),]+),([^(),]+)\)$/.exec(formula);
    if (count) {
      const wanted = single(count[2] ?? '');
      return area(count[1] ?? '').filter((value) => value === wanted).length;
    }
    return arithmetic(formula, (cell) => Number(single(cell)));
  };
  return valueAt;
}

/** + - / and brackets over cells and numbers, from left to right with / before + and -. */
function arithmetic(text: string, cell: (name: string) => number): number {
  const tokens = text.match(/[A-Z]+\d+|\d+|[-+/()]/g) ?? [];
  if (tokens.join('') !== text) throw new Error(`cannot compute ${text}`);
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const value = terms();
      at++;
      return value;
    }
    return /^\d/.test(token) ? Number(token) : cell(token);
  };
  const quotient = (): number => {
    let value = factor();
    while (tokens[at] === '/') {
      at++;
      value /= factor();
    }
    return value;
  };
  const terms = (): number => {
    let value = quotient();
    while (tokens[at] === '+' || tokens[at] === '-') {
      value = tokens[at++] === '+' ? value + quotient() : value - quotient();
    }
    return value;
  };
  return terms();
}
