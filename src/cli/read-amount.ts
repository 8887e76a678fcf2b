import type { Render } from '../messages/render';
import { readAmount } from '../reading/amount/read-amount';
import { writtenText } from '../reading/written';
import { filled, lineCells } from './line-cells';
import { writtenNumber } from './written-number';

export interface ReadAmountOptions {
  readonly render: Render;
  /** With --tsv: the names of the columns: `text`, and `unit` or `header` where the file has them. */
  readonly columns?: readonly string[];
  /** --unit and --header: what the column's heading says; a column of that name goes before it. */
  readonly unit?: string;
  readonly header?: string;
  /** --number: the cell holds a number and no text. */
  readonly number?: boolean;
}

/** What `duzhan read amount` prints for a line: `fen` is null where there is no one exact amount. */
export interface AmountLine {
  readonly text: string;
  readonly fen: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly flags?: readonly string[];
  readonly why: string;
}

export function readAmountLine(line: string, options: ReadAmountOptions): AmountLine {
  const { text, cell } = lineCells(line, options.columns, 'text', 'cell', 'amount');
  const unit = filled(cell('unit')) ?? options.unit;
  const header = filled(cell('header')) ?? options.header;
  const reading = readAmount(options.number === true ? writtenNumber(text) : writtenText(text), {
    ...(unit !== undefined && { unit }),
    ...(header !== undefined && { header }),
  });
  return {
    text: reading.text,
    fen: reading.fen ?? null,
    unit: reading.unit ?? null,
    per: reading.per ?? null,
    ...(reading.flags.length > 0 && { flags: reading.flags }),
    why: reading.why.map(options.render).join(''),
  };
}
