import type { PackageParts } from '../../package/package-parts';
import { worksheetFrame } from '../../sheet/worksheet-frame';
import { relationshipsOf, type Relationship } from '../../package/relationships';

/** What a copy of a sheet lacks: codes `workbook.copy-loss.<loss>` of the catalogue. */
export const COPY_LOSSES = [
  'drawing',
  'comments',
  'pivot',
  'table',
  'controls',
  'slicer',
  'other',
  'views',
] as const;
export type CopyLoss = (typeof COPY_LOSSES)[number];

export interface SortedRelations {
  /** The copy refers to the same part, or to an address outside. */
  readonly shared: readonly Relationship[];
  /** The copy has a part of its own. */
  readonly copied: readonly Relationship[];
  readonly dropped: readonly Relationship[];
  readonly losses: ReadonlySet<CopyLoss>;
}

/** Belongs to a sheet and says nothing of other parts. */
const COPIED = ['printerSettings', 'vmlDrawing', 'comments', 'drawing', 'table'];
const SHARED = ['hyperlink', 'image'];
const LOSS: Readonly<Record<string, CopyLoss>> = {
  drawing: 'drawing',
  vmlDrawing: 'comments',
  comments: 'comments',
  threadedComment: 'comments',
  pivotTable: 'pivot',
  table: 'table',
  queryTable: 'table',
  control: 'controls',
  ctrlProp: 'controls',
  oleObject: 'controls',
  package: 'controls',
  slicer: 'slicer',
  timeline: 'slicer',
};

/**
 * What of the parts around a sheet can go with its copy. Charts, pivot tables, controls and talks in
 * comments name the sheet or each other in ways that a copy would break: those stay behind, and are named.
 */
export function sortRelations(parts: PackageParts, worksheet: string): SortedRelations {
  const shared: Relationship[] = [];
  const copied: Relationship[] = [];
  const dropped: Relationship[] = [];
  const losses = new Set<CopyLoss>();
  const all = relationshipsOf(parts, worksheet);
  const has = (...types: readonly string[]): boolean =>
    all.some(({ type }) => types.includes(type));
  const controls = has('control', 'ctrlProp', 'oleObject', 'package');
  const talks = has('threadedComment');
  for (const relation of all) {
    const { type, target, external } = relation;
    if (external || SHARED.includes(type)) {
      shared.push(relation);
      continue;
    }
    const stays =
      !COPIED.includes(type) ||
      !parts.has(target) ||
      (controls && ['drawing', 'vmlDrawing', 'comments'].includes(type)) ||
      (talks && ['vmlDrawing', 'comments'].includes(type)) ||
      (type === 'drawing' && !holdsPicturesOnly(parts, target)) ||
      (type === 'table' && relationshipsOf(parts, target).length > 0);
    if (!stays) {
      copied.push(relation);
      continue;
    }
    dropped.push(relation);
    if (type !== 'printerSettings') losses.add(LOSS[type] ?? 'other');
  }
  return { shared, copied, dropped, losses };
}

const holdsPicturesOnly = (parts: PackageParts, drawing: string): boolean =>
  relationshipsOf(parts, drawing).every(({ type }) => SHARED.includes(type));

/** In the order in which they are told. */
export function copyLossesOf(parts: PackageParts, worksheet: string): readonly CopyLoss[] {
  const { losses } = sortRelations(parts, worksheet);
  const views = worksheetFrame(parts, worksheet).child('customSheetViews') !== undefined;
  return COPY_LOSSES.filter((loss) => losses.has(loss) || (loss === 'views' && views));
}
