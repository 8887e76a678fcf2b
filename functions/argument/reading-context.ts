import type { ReadingContext } from '../../src/reading/context';
import type { DateSystem } from '../../src/reading/written';
import { Failure } from '../answer/failure';
import { optionalDateOf } from './civil-date';
import { isBlank } from './written';

/** What a formula says beside the deadline itself: its year where it leaves it out, the as-of date. */
export function contextOf(year: unknown, asOf: unknown, dateSystem: DateSystem): ReadingContext {
  const value = yearOf(year);
  const date = optionalDateOf(asOf, dateSystem, '基准日');
  return {
    ...(value !== undefined && { year: { value, source: 'option' as const } }),
    ...(date !== undefined && { asOf: date }),
  };
}

function yearOf(value: unknown): number | undefined {
  if (isBlank(value)) return undefined;
  const year = typeof value === 'string' ? Number(value.trim().replace(/年$/, '')) : value;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1950 || year > 2150) {
    throw new Failure('value', { code: 'functions.not-a-year' });
  }
  return year;
}
