import type { Render } from '../messages/render';
import { readBankCard } from '../reading/identity/read-bank-card';
import { readIdentity } from '../reading/identity/read-identity';
import { writtenText } from '../reading/written';
import { filled, lineCells } from './line-cells';
import { writtenNumber } from './written-number';

export interface ReadIdentityOptions {
  readonly render: Render;
  /**
   * With --tsv: the names of the columns; `text` holds the number, `field` the heading that it stood
   * under, `stored` how (number or text).
   */
  readonly columns?: readonly string[];
  /** --number: the cell holds a number and no text, which cuts it after the fifteenth digit. */
  readonly number?: boolean;
  /** --card: a bank card instead of an identity number. */
  readonly card?: boolean;
}

/** What `duzhan read identity` prints for a line. */
export interface IdentityLine {
  readonly text: string;
  readonly valid: boolean;
  readonly birth?: string;
  readonly sex?: 'male' | 'female';
  readonly region?: string;
  readonly flags?: readonly string[];
  readonly why: string;
}

export function readIdentityLine(line: string, options: ReadIdentityOptions): IdentityLine {
  const { text, cell } = lineCells(line, options.columns, 'text', 'cell', 'number');
  const stored = filled(cell('stored')) ?? filled(cell('context_note')) ?? '';
  const number = options.number === true || /(?:^|=)number/.test(stored);
  const written = number ? writtenNumber(text) : writtenText(text);
  if (options.card === true || CARD.test(cell('field') ?? '')) {
    const { valid, flags, why } = readBankCard(written);
    return { text, valid, ...(flags.length > 0 && { flags }), why: said(why, options) };
  }
  const { valid, birth, sex, region, flags, why } = readIdentity(written);
  return {
    text,
    valid,
    ...(birth !== undefined && { birth }),
    ...(sex !== undefined && { sex }),
    ...(region !== undefined && { region }),
    ...(flags.length > 0 && { flags }),
    why: said(why, options),
  };
}

/** The column that the number stood in, by its heading or its field id. */
const CARD = /卡|账号|账户|bankCard/;

const said = (why: readonly Parameters<Render>[0][], { render }: ReadIdentityOptions): string =>
  why.map(render).join('');
