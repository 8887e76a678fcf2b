import { readAmount } from '../../reading/amount/read-amount';
import { readDeadline } from '../../reading/deadline/read-deadline';
import { ungrouped } from '../../reading/grouped';
import { shownText } from '../../reading/shown';
import { writtenText, type Written } from '../../reading/written';
import { fieldOfWord } from './field-words';
import { ruleOfWords } from './rule-words';
import type { MistakeKind } from './scheme-mistake';
import type { SheetColumn } from './sheet-table';
import { splitList, splitSets } from './text-list';

export type CellReading =
  | { readonly value: unknown }
  /** `param` says what the cell should have held, or which word of it is unknown. */
  | { readonly mistake: MistakeKind; readonly param: string };

/** The value of a cell of a scheme's sheet, or what is wrong with it; a blank one has no value. */
export function readCell(column: SheetColumn, written: Written): CellReading {
  const text = shownText(written).trim();
  if (text === '') return { value: column.empty ? '' : undefined };
  switch (column.kind) {
    case 'list':
      return { value: splitList(text) };
    case 'word-sets':
      return { value: splitSets(text) };
    case 'date':
      return readDate(written, text);
    case 'number':
    case 'integer':
      return readNumber(column, written, text);
    case 'money': {
      const { fen } = readAmount(written, { unit: '元' });
      return fen === undefined || fen < 0 ? { mistake: 'badAmount', param: text } : { value: fen };
    }
    case 'yes-no':
      return readYesNo(text);
    case 'choice':
      return readChoice(column, text);
    case 'field':
    case 'fields':
      return readFields(column, text);
    case 'reading':
      return readReading(column, text);
    case 'rule': {
      const date = written.kind === 'number' ? readDate(written, text) : undefined;
      if (date) return 'value' in date ? { value: `once:${String(date.value)}` } : date;
      const rule = ruleOfWords(text);
      return rule === undefined ? { mistake: 'badRule', param: text } : { value: rule };
    }
    default:
      return { value: text };
  }
}

function readDate(written: Written, text: string): CellReading {
  const { kind, end, confirm } = readDeadline(written, {});
  return kind === 'point' && end !== undefined && !confirm
    ? { value: end }
    : { mistake: 'badDate', param: text };
}

/** Any year serves to read a day that leaves it out; this one has a 29 February. */
const SOME_YEAR = { year: { value: 2020, source: 'option' } } as const;

/** By what the cell shows: of a date cell that says 10月31日 nobody has chosen the year. */
function readReading({ choices = {} }: SheetColumn, text: string): CellReading {
  const chosen = choices[text];
  if (chosen !== undefined) return { value: chosen };
  const shown = writtenText(text);
  const full = readDate(shown, text);
  if ('value' in full) return full;
  const { kind, confirm, flags } = readDeadline(shown, SOME_YEAR);
  if (flags.some((flag) => flag.startsWith('no-such'))) return full;
  return confirm || (kind !== 'point' && kind !== 'range')
    ? { mistake: 'badReading', param: text }
    : { value: text };
}

function readNumber({ kind }: SheetColumn, written: Written, text: string): CellReading {
  const plain = ungrouped(text.normalize('NFKC'))?.replace(/\s/g, '') ?? '';
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(plain)?.[1];
  const value =
    written.kind === 'number'
      ? written.value
      : percent === undefined
        ? /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain)
          ? Number(plain)
          : NaN
        : Number(percent) / 100;
  if (!Number.isFinite(value) || (kind === 'integer' && !Number.isInteger(value)))
    return { mistake: 'badNumber', param: text };
  return { value };
}

function readYesNo(text: string): CellReading {
  if (/^(是|有|需要?|√|✓|[Yy]|TRUE|1)$/.test(text)) return { value: true };
  if (/^(否|无|不需?要?|×|[Nn]|FALSE|0)$/.test(text)) return { value: false };
  return { mistake: 'badChoice', param: '是、否' };
}

function readChoice({ choices = {} }: SheetColumn, text: string): CellReading {
  const value = choices[text] ?? Object.values(choices).find((known) => String(known) === text);
  return value === undefined
    ? { mistake: 'badChoice', param: Object.keys(choices).join('、') }
    : { value };
}

function readFields({ kind }: SheetColumn, text: string): CellReading {
  const words = kind === 'field' ? [text] : splitList(text);
  const unknown = words.find((word) => fieldOfWord(word) === undefined);
  if (unknown !== undefined) return { mistake: 'badField', param: unknown };
  const fields = words.map(fieldOfWord);
  return { value: kind === 'field' ? fields[0] : fields };
}
