import { writtenText, type Written } from '../reading/written';

/** --number: the text of a cell that holds a number; what is no number stays a text. */
export function writtenNumber(text: string): Written {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value)
    ? writtenText(text)
    : { kind: 'number', value, format: 'General', dateSystem: 1900 };
}
