import type { Render } from '../messages/render';
import { readBankCard } from '../reading/identity/read-bank-card';
import { readIdentity } from '../reading/identity/read-identity';
import { writtenText, type Written } from '../reading/written';
import { lineCells } from './line-cells';

export interface ReadIdentityOptions {
  readonly render: Render;
  /** With --tsv: the names of the columns; `text` holds the number. */
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
  const text = lineCells(line, options.columns, 'text').cell('text') ?? '';
  const written = options.number === true ? asNumber(text) : writtenText(text);
  if (options.card === true) {
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

const said = (why: readonly Parameters<Render>[0][], { render }: ReadIdentityOptions): string =>
  why.map(render).join('');

const asNumber = (text: string): Written => {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value)
    ? writtenText(text)
    : { kind: 'number', value, format: 'General', dateSystem: 1900 };
};
