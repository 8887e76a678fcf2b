import { parseA1 } from '../../../../src/workbook/address';
import { RichApiError } from '../../protocol/rich-api-error';
import type { Sheet } from '../sheet';
import { FormulaError, FUNCTIONS, operate, type Value } from './functions';
import { type Token, tokens } from './tokens';

export interface Offset {
  readonly row: number;
  readonly column: number;
}

/**
 * The value of a formula on a sheet, relative references moved by the offset of the cell that asks:
 * as much of Excel's language as the rules of conditional formats need. Anything else is refused.
 */
export function evaluate(
  formula: string,
  sheet: Sheet,
  offset: Offset = { row: 0, column: 0 },
): Value {
  const reader = new Reader(tokens(formula.replace(/^=/, '')), sheet, offset);
  const value = reader.comparison();
  reader.end();
  return value;
}

class Reader {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly sheet: Sheet,
    private readonly offset: Offset,
  ) {}

  comparison(): Value {
    let value = this.joined();
    while (this.takes('=')) value = operate('=', value, this.joined());
    return value;
  }

  end(): void {
    if (this.at < this.list.length) this.refuse();
  }

  private joined(): Value {
    let value = this.sum();
    while (this.takes('&')) value = operate('&', value, this.sum());
    return value;
  }

  private sum(): Value {
    let value = this.operand();
    for (;;) {
      if (this.takes('+')) value = operate('+', value, this.operand());
      else if (this.takes('-')) value = operate('-', value, this.operand());
      else return value;
    }
  }

  private operand(): Value {
    if (this.takes('-')) return operate('-', 0, this.operand());
    if (this.takes('(')) {
      const value = this.comparison();
      this.needs(')');
      return value;
    }
    const token = this.list[this.at];
    if (!token) return this.refuse();
    this.at += 1;
    switch (token.kind) {
      case 'text':
        return token.text.slice(1, -1).replaceAll('""', '"');
      case 'number':
        return Number(token.text);
      case 'reference':
        return this.reference(token.text);
      case 'name':
        return this.call(token.text);
      default:
        return this.refuse();
    }
  }

  private call(name: string): Value {
    if (name === 'TRUE' || name === 'FALSE') {
      if (this.takes('(')) this.needs(')');
      return name === 'TRUE';
    }
    this.needs('(');
    const args: Value[] = [];
    if (!this.takes(')')) {
      do args.push(this.comparison());
      while (this.takes(','));
      this.needs(')');
    }
    const run = FUNCTIONS[name];
    if (!run) throw new RichApiError('NotImplemented', `The stand-in does not calculate ${name}.`);
    return run(args);
  }

  private reference(text: string): Value {
    const cell = parseA1(text);
    if (!cell) return this.refuse();
    const row = cell.row + (/\$\d/.test(text) ? 0 : this.offset.row);
    const column = cell.column + (text.startsWith('$') ? 0 : this.offset.column);
    const { value, error } = this.sheet.cell(row, column);
    return error ? new FormulaError(String(value)) : value;
  }

  private takes(sign: string): boolean {
    const token = this.list[this.at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private needs(sign: string): void {
    if (!this.takes(sign)) this.refuse();
  }

  private refuse(): never {
    throw new RichApiError('InvalidArgument', 'The formula is wrong.');
  }
}
