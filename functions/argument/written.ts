import { BLANK, writtenText, type DateSystem, type Written } from '../../src/reading/written';

/** An argument left out arrives as null or undefined, an empty cell as null or '' (by host). */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '';

/**
 * What Excel hands over for one cell. A number comes without its format, so that a date cell shown
 * as yyyy年m月 arrives as its first day.
 */
export function writtenOf(value: unknown, dateSystem: DateSystem): Written {
  if (isBlank(value)) return BLANK;
  switch (typeof value) {
    case 'string':
      return writtenText(value);
    case 'number':
      return { kind: 'number', value, format: 'General', dateSystem };
    case 'boolean':
      return { kind: 'boolean', value };
    default:
      return ofDataType(value, dateSystem);
  }
}

/** Newer Excel hands over an object for a cell that holds an error or a data type. */
function ofDataType(value: unknown, dateSystem: DateSystem): Written {
  if (typeof value !== 'object' || value === null) return { kind: 'error', text: '#VALUE!' };
  const basic: unknown = 'basicValue' in value ? value.basicValue : undefined;
  const code: unknown = 'code' in value ? value.code : undefined;
  if (typeof code === 'string') return { kind: 'error', text: code };
  if (typeof basic === 'string' && basic.startsWith('#')) return { kind: 'error', text: basic };
  if (typeof basic === 'object') return { kind: 'error', text: '#VALUE!' };
  return writtenOf(basic, dateSystem);
}
