import type { DateSystem } from '../../src/reading/written';
import { Failure } from '../answer/failure';
import { isBlank } from './written';

/** The optional last argument of every function that takes or gives dates: TRUE in a 1904 workbook. */
export function dateSystemOf(value: unknown): DateSystem {
  if (isBlank(value) || value === false || value === 0 || value === 1900) return 1900;
  if (value === true || value === 1 || value === 1904) return 1904;
  throw new Failure('value', { code: 'functions.date-system' });
}
