import { readNames } from '../../src/reading/names/read-names';
import { isBlank, writtenOf } from '../argument/written';

/**
 * The people or units of one cell, each once: 一、二小 are 一小 and 二小, while 各中小学 stays as it
 * stands. The column's header tells persons from units where the wording does not.
 */
export function namesIn(cell: unknown, header?: unknown): readonly string[] {
  const field = typeof header === 'string' && !isBlank(header) ? { field: header } : {};
  const { names } = readNames(writtenOf(cell, 1900), field);
  const full = names.map(({ name, expanded }) =>
    expanded?.length === 1 ? (expanded[0] ?? name) : name,
  );
  return [...new Set(full)];
}
