import type { DeadlineReading } from '../../src/reading/deadline-reading';
import type { IsoDate } from '../../src/reading/iso-date';
import { Failure } from './failure';

/** The last day that is still on time, where the wording has exactly one. */
export function endOf(reading: DeadlineReading): IsoDate {
  const { kind, end, confirm, why } = reading;
  if (kind === 'invalid') throw new Failure('value', ...why);
  if (kind === 'recurring') throw new Failure('missing', ...why, { code: 'functions.recurring' });
  if (kind === 'open-ended') throw new Failure('missing', ...why, { code: 'functions.open-ended' });
  if (confirm || kind === 'ambiguous' || !end) {
    throw new Failure('missing', ...why);
  }
  return end;
}
