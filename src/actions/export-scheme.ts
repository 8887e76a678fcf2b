import type { Render } from '../messages/render';
import { schemeLayouts } from '../report/scheme-layout';
import type { Scheme } from '../schemes/scheme';
import type { Edit } from '../workbook/edit';

/** 导出方案: the scheme as sheets that a clerk can read and change, behind those of the workbook. */
export function schemeEdits(
  scheme: Scheme,
  render: Render,
): readonly Extract<Edit, { kind: 'add-sheet' }>[] {
  return schemeLayouts(scheme, render).map((layout) => ({
    kind: 'add-sheet',
    own: 'scheme',
    layout,
  }));
}
