import type { CellContent } from '../../workbook/edit';
import { wordOfField } from './field-words';
import { wordsOfRule } from './rule-words';
import type { SheetColumn } from './sheet-table';
import { joinList, joinSets } from './text-list';

/** A value of a scheme as the content of its cell; an absent one leaves the cell blank. */
export function contentOf({ kind, choices = {} }: SheetColumn, value: unknown): CellContent {
  if (value === undefined) return { kind: 'blank' };
  if (typeof value === 'boolean') return text(value ? '是' : '否');
  if (kind === 'choice' || kind === 'reading') {
    return text(Object.keys(choices).find((word) => choices[word] === value) ?? String(value));
  }
  if (typeof value === 'number') {
    return { kind: 'number', value: kind === 'money' ? value / 100 : value };
  }
  if (kind === 'word-sets') return text(joinSets(setsOf(value)));
  if (kind === 'list') return text(joinList(textsOf(value)));
  if (kind === 'fields') return text(joinList(textsOf(value).map(wordOfField)));
  if (kind === 'field') return text(wordOfField(String(value)));
  if (kind === 'rule') return text(wordsOfRule(String(value)));
  return text(String(value));
}

const text = (value: string): CellContent =>
  value === '' ? { kind: 'blank' } : { kind: 'text', text: value };

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

const setsOf = (value: unknown): readonly (readonly string[])[] =>
  Array.isArray(value) ? value.map(textsOf) : [];
