import type { Render } from '../messages/render';
import { readStatus } from '../reading/status/read-status';
import type { StatusClass } from '../reading/status-reading';
import { writtenText } from '../reading/written';
import { filled, lineCells } from './line-cells';

export interface ReadStatusOptions {
  readonly render: Render;
  /** With --tsv: the names of the columns, as the first line has them; `text` holds the status. */
  readonly columns?: readonly string[];
  /** --problem: 发现的问题 of the same row; a column `problem` goes before it. */
  readonly problem?: string;
  /** --year: for a day of completion without a year. */
  readonly year?: number;
}

/** What `duzhan read status` prints for a line. */
export interface StatusLine {
  readonly text: string;
  readonly class: StatusClass;
  readonly certain: boolean;
  readonly doneOn?: string;
  readonly flags?: readonly string[];
  readonly why: string;
}

const yearOf = (cell: string | undefined, option: number | undefined): { year?: number } => {
  const year = /^\s*\d{4}\s*$/.test(cell ?? '') ? Number(cell) : option;
  return year === undefined ? {} : { year };
};

export function readStatusLine(line: string, options: ReadStatusOptions): StatusLine {
  const { text, cell } = lineCells(line, options.columns, 'text', 'cell');
  const problem = cell('problem') ?? options.problem;
  const reading = readStatus(writtenText(text), {
    ...(problem !== undefined && { problem }),
    ...yearOf(filled(cell('context_year')), options.year),
  });
  return {
    text: reading.text,
    class: reading.class,
    certain: reading.certain,
    ...(reading.doneOn !== undefined && { doneOn: reading.doneOn }),
    ...(reading.flags.length > 0 && { flags: reading.flags }),
    why: reading.why.map(options.render).join(''),
  };
}
