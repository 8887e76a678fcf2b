import type { Choice } from './pane-state';
import type { CheckOptions } from '../../src/actions/check';
import type { IsoDate } from '../../src/reading/iso-date';
import { BUILT_IN, GENERAL } from '../../src/schemes/built-in';

/** What the person chose, as the check wants it; what was not chosen the workbook tells. */
export function optionsOf(
  { asOf, scheme: id, schemeOfFile: read }: Choice,
  today: IsoDate,
  submit: boolean,
): CheckOptions {
  const scheme = [...(read ? [read] : []), ...BUILT_IN, GENERAL].find((known) => known.id === id);
  return { today, submit, ...(asOf && { asOf }), ...(scheme && { scheme }) };
}
