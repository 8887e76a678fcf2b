import { Fingerprint } from '../workbook/fingerprint';
import type { Finding } from './finding';

/**
 * Names a finding for a person's answer: the same code at the same cell about the same text. When the
 * cell says something else the answer no longer speaks of it.
 */
export function answerKey({ code, place, params }: Finding): string {
  const fingerprint = new Fingerprint()
    .add(place.book ?? '')
    .add(place.sheet)
    .add(place.cell)
    .add(String(params['text'] ?? ''))
    .add(String(params['name'] ?? ''))
    .toString();
  return `${code} ${fingerprint}`;
}

/** What people answered to findings, by `answerKey`. */
export type Answers = ReadonlyMap<string, string>;
