import type { PackageParts } from '../package/package-parts';
import { unregisterPart } from '../package/registration';
import { readWorkbookPart } from '../package/workbook-part';
import { placeOf, withPrefix } from '../xml/container';
import { insertion, type Splice } from '../xml/splice';

/** The children of workbook in the order of the schema (CT_Workbook, ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

/**
 * A formula is gone, so the order of calculation is wrong and what depended on it is stale. Only then:
 * a full calculation without the add-in turns its functions into #NAME? (docs/decisions.md).
 */
export function recalculateOnLoad(parts: PackageParts): void {
  dropCalculationChain(parts);
  const { path, root } = readWorkbookPart(parts);
  const element = root.child('calcPr');
  if (!element) {
    const place = placeOf(root, 'calcPr', WORKBOOK_ORDER);
    const xml = withPrefix('<calcPr fullCalcOnLoad="1"/>', root.prefix);
    parts.splice(path, [insertion(place, xml)]);
    return;
  }
  let splice: Splice = insertion(element.nameEnd, ' fullCalcOnLoad="1"');
  for (const { name, start, end } of element.attributes()) {
    if (name === 'fullCalcOnLoad') splice = { start, end, text: '1' };
  }
  parts.splice(path, [splice]);
}

/** The chain is optional and Excel makes it anew; one that names a cell without formula is an error. */
export function dropCalculationChain(parts: PackageParts): void {
  const { path, relationships } = readWorkbookPart(parts);
  for (const { type, target } of relationships) {
    if (type === 'calcChain') unregisterPart(parts, path, target);
  }
}
