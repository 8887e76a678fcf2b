import type { YearFrom } from '../reading/context';
import { yearOfDocumentNumber } from '../reading/deadline/year-of-context';
import type { Scheme } from './scheme';

/**
 * The year that a scheme's dates are of: its 年度, which 〔2020〕38号 bears out or, where a paper of
 * December sets deadlines for the next year, does not.
 */
export function yearOfScheme({ year, documentNumber }: Scheme): YearFrom | undefined {
  const numbered = yearOfDocumentNumber(documentNumber);
  if (year === undefined || year === numbered?.value) return numbered;
  return { value: year, source: 'scheme' };
}
