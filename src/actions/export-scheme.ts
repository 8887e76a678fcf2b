import type { Render } from '../messages/render';
import { schemeLayouts } from '../report/scheme-layout';
import type { Scheme } from '../schemes/scheme';
import { wordingKey } from '../schemes/settled-wordings';
import { readSchemeSheets } from '../schemes/sheets/read-scheme-sheets';
import { WORDINGS_TABLE } from '../schemes/sheets/wordings-table';
import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';

/**
 * 导出方案: the scheme as sheets that a clerk can read and change, behind those of the workbook. What
 * the workbook's own sheet 时限读法 says already is not said a second time.
 */
export function schemeEdits(
  scheme: Scheme,
  render: Render,
  into?: Snapshot,
): readonly Extract<Edit, { kind: 'add-sheet' }>[] {
  const there = (into && readSchemeSheets(into))?.wordings ?? [];
  const known = new Set(there.map(wordingKey));
  const wordings = scheme.wordings?.filter((wording) => !known.has(wordingKey(wording))) ?? [];
  return schemeLayouts({ ...scheme, wordings }, render)
    .filter(({ name }) => name !== WORDINGS_TABLE.sheet || known.size === 0 || wordings.length > 0)
    .map((layout) => ({ kind: 'add-sheet', own: 'scheme', layout }));
}
