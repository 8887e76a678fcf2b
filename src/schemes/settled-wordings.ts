import { normalise } from '../reading/deadline/normalise';
import type { Scheme } from './scheme';
import type { SchemeWording } from './wording';

/** One wording however it is typed: １０月前 is 10月前. */
export const wordingKey = ({ text }: Pick<SchemeWording, 'text'>): string => normalise(text);

/**
 * 时限读法 as the deadline reader takes it. Of a wording with two answers that differ neither holds:
 * which of them is right nobody knows.
 */
export function settledWordings({
  wordings = [],
}: {
  readonly wordings?: readonly SchemeWording[] | undefined;
}): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  const unclear = new Set<string>();
  for (const wording of wordings) {
    const key = wordingKey(wording);
    if ((settled.get(key) ?? wording.readAs) !== wording.readAs) unclear.add(key);
    settled.set(key, wording.readAs);
  }
  for (const key of unclear) settled.delete(key);
  return settled;
}

/** A scheme completed by what the workbook itself says of wordings that it leaves open. */
export function withWordings(scheme: Scheme, more: readonly SchemeWording[]): Scheme {
  const known = new Set((scheme.wordings ?? []).map(wordingKey));
  const added = more.filter((wording) => !known.has(wordingKey(wording)));
  return added.length === 0
    ? scheme
    : { ...scheme, wordings: [...(scheme.wordings ?? []), ...added] };
}
