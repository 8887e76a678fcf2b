import { readDeadline } from '../../src/reading/deadline/read-deadline';
import type { IsoDate } from '../../src/reading/iso-date';
import type { DateSystem } from '../../src/reading/written';
import { Failure } from '../answer/failure';
import { isBlank, writtenOf } from './written';

/** A day that an argument must name in full: a date cell, or a text such as 2020年5月25日. */
export function dateOf(value: unknown, dateSystem: DateSystem, argument: string): IsoDate {
  const reading = readDeadline(writtenOf(value, dateSystem), {});
  if (reading.kind !== 'point' || reading.confirm || !reading.end) {
    throw new Failure('value', { code: 'functions.not-a-date', params: { argument } });
  }
  return reading.end;
}

/** The same where the argument may be left out. */
export function optionalDateOf(
  value: unknown,
  dateSystem: DateSystem,
  argument: string,
): IsoDate | undefined {
  return isBlank(value) ? undefined : dateOf(value, dateSystem, argument);
}
