import { Failure } from '../answer/failure';

/**
 * The cell of a second range that stands beside one of the first: the ranges have the same shape,
 * or the second is one cell for all, or it was left out.
 */
export function beside(
  other: readonly (readonly unknown[])[] | null | undefined,
  first: readonly (readonly unknown[])[],
  argument: string,
): (row: number, column: number) => unknown {
  if (!other || other.length === 0) return () => undefined;
  if (other.length === 1 && other[0]?.length === 1) return () => other[0]?.[0];
  const same =
    other.length === first.length && other.every((row, at) => row.length === first[at]?.length);
  if (!same) throw new Failure('value', { code: 'functions.shape', params: { argument } });
  return (row, column) => other[row]?.[column];
}
