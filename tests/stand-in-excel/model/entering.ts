import type { DateSystem } from '../../../src/reading/written';
import { RichApiError } from '../protocol/rich-api-error';
import { type Cell, EMPTY, ERROR_TEXTS } from './cell';

/** What entering something does to a cell: its content, and the number format that Excel then sets. */
export interface Entered {
  readonly cell: Cell;
  readonly numberFormat?: string;
}

/**
 * What a Chinese Excel makes of a value that is entered: `2020-5-31`, `5月31日`, `1/2` become dates,
 * `00123` a number, `=…` a formula, while a cell formatted as text, and anything behind an
 * apostrophe, stays text. An add-in that writes text must reckon with all of it.
 */
export function entered(
  value: string | number | boolean,
  numberFormat: string,
  dateSystem: DateSystem,
): Entered {
  if (typeof value === 'boolean') return { cell: { value } };
  if (value === '') return { cell: EMPTY };
  if (numberFormat === '@') {
    const text = String(value);
    return text.startsWith("'")
      ? { cell: { value: text.slice(1), quoted: true } }
      : { cell: { value: text } };
  }
  if (typeof value === 'number') return { cell: { value } };
  return enteredText(value, dateSystem);
}

function enteredText(typed: string, dateSystem: DateSystem): Entered {
  if (typed.startsWith("'")) return { cell: { value: typed.slice(1), quoted: true } };
  if (typed.length > 32767) throw new RichApiError('InvalidArgument', 'A cell holds 32,767 signs.');
  const text = typed.normalize('NFKC').trim();
  if (typed.startsWith('=') && typed.length > 1) return { cell: { value: 0, formula: typed } };
  const number = numberOf(text);
  if (number) return number;
  const date = dateOf(text, dateSystem);
  if (date) return date;
  if (/^(true|false)$/i.test(text)) return { cell: { value: text.toLowerCase() === 'true' } };
  if (ERROR_TEXTS.has(text.toUpperCase())) {
    return { cell: { value: text.toUpperCase(), error: true } };
  }
  if (/^[+\-@]./.test(typed)) {
    throw new RichApiError(
      'InvalidArgument',
      `Excel takes ${typed} for a formula, and a wrong one.`,
    );
  }
  return { cell: { value: typed } };
}

function numberOf(text: string): Entered | undefined {
  const parts = /^([+-]?)[¥$]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(
    text,
  );
  if (!parts) return undefined;
  const [, sign = '', digits = '', power = '', percent = ''] = parts;
  const value = Number(`${sign}${digits.replaceAll(',', '')}${power}`);
  return percent === ''
    ? { cell: { value } }
    : { cell: { value: value / 100 }, numberFormat: '0%' };
}

const DATE_SHAPES: readonly { readonly shape: RegExp; readonly format: string }[] = [
  { shape: /^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'yyyy/m/d' },
  { shape: /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"' },
  { shape: /^(?<y>\d{4})年(?<m>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  { shape: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'm"月"d"日"' },
  { shape: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'm"月"d"日"' },
];

/** A date without a year gets this one: the stand-in has no clock. */
const YEAR_OF_TYPING = 2020;

function dateOf(text: string, dateSystem: DateSystem): Entered | undefined {
  for (const { shape, format } of DATE_SHAPES) {
    const found = shape.exec(text)?.groups;
    if (!found) continue;
    const year = Number(found['y'] ?? YEAR_OF_TYPING);
    const month = Number(found['m']);
    const day = Number(found['d'] ?? 1);
    const civil = new Date(Date.UTC(year, month - 1, day));
    if (civil.getUTCMonth() !== month - 1 || civil.getUTCDate() !== day) continue;
    const serial = civil.getTime() / 86_400_000 + 25569 - (dateSystem === 1904 ? 1462 : 0);
    return { cell: { value: serial }, numberFormat: format };
  }
  return undefined;
}
