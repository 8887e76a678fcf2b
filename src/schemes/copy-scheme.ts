import type { Scheme } from './scheme';

/**
 * A new scheme from an old one: everything of it but what names its document, so that the new one is
 * held against nothing but itself until its own number and dates are entered.
 */
export function copyScheme(scheme: Scheme, { id, title }: { id: string; title: string }): Scheme {
  const copy: Scheme = { ...scheme, id, title };
  delete copy.documentNumber;
  delete copy.issued;
  delete copy.posted;
  // Another document may mean something else by the same words.
  delete copy.wordings;
  return copy;
}
