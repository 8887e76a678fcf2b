import type { Render } from '../messages/render';
import { readAmount } from '../reading/amount/read-amount';
import { writtenText } from '../reading/written';
import { lineCells } from './line-cells';

export interface ReadAmountOptions {
  readonly render: Render;
  /** With --tsv: the names of the columns: `text`, and `unit` or `header` where the file has them. */
  readonly columns?: readonly string[];
  readonly unit?: string;
  readonly header?: string;
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
  const { cell } = lineCells(line, options.columns, 'text');
  const unit = cell('unit') ?? options.unit;
  const header = cell('header') ?? options.header;
  const reading = readAmount(writtenText(cell('text') ?? ''), {
    ...(unit !== undefined && unit !== '' && { unit }),
    ...(header !== undefined && header !== '' && { header }),
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
