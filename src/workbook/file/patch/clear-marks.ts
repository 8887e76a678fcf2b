import { markLevelOf } from '../../mark-formula';
import type { PackageParts } from '../package/package-parts';
import { OWN_NAME, readWorkbookPart } from '../package/workbook-part';
import { worksheetFrame } from '../sheet/worksheet-frame';
import type { XmlElement } from '../xml/element';
import { removeFrom } from '../xml/container';
import { removal } from '../xml/splice';
import { unescapeXstring } from '../xml/text';
import { trimMarkStyles } from './trim-styles';

/**
 * Removes every mark of ours, known by its formula alone: Excel and WPS give rules other priorities,
 * other style numbers and other ranges when they save, and may move them into an extension.
 */
export function clearMarks(parts: PackageParts): void {
  const orphans = new Set<number>();
  for (const { worksheet } of readWorkbookPart(parts).sheets) {
    if (worksheet === undefined) continue;
    const frame = worksheetFrame(parts, worksheet);
    const rules = [...ourRules(frame)];
    for (const rule of rules) {
      const style = Number(rule.attribute('dxfId') ?? -1);
      if (style >= 0) orphans.add(style);
    }
    parts.splice(worksheet, [...markElements(frame)].map(removal));
  }
  if (orphans.size > 0) trimMarkStyles(parts, orphans);
  dropDanglingNames(parts);
}

/** The elements of a worksheet to cut so that no mark of ours is left on it. */
export const markElements = (frame: XmlElement): ReadonlySet<XmlElement> =>
  outermost(new Set(ourRules(frame)));

/** The hidden name of a sheet of ours that a person has deleted in Excel. */
function dropDanglingNames(parts: PackageParts): void {
  const { path, root } = readWorkbookPart(parts);
  const list = root.child('definedNames');
  const gone = list
    ?.childrenNamed('definedName')
    .filter(
      (element) => OWN_NAME.test(element.attribute('name') ?? '') && /#REF!/.test(element.text()),
    );
  if (list && gone) parts.splice(path, removeFrom(list, gone));
}

function* ourRules(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.local === 'sheetData') continue;
    if (child.local !== 'cfRule') yield* ourRules(child);
    else if (child.children.some(isOurFormula)) yield child;
  }
}

/** `<formula>` of the main namespace, `<xm:f>` of an extension. */
const isOurFormula = (element: XmlElement): boolean =>
  /^(?:formula|f)$/.test(element.local) &&
  markLevelOf(unescapeXstring(element.text())) !== undefined;

/** What frames nothing but rules goes with its last one: the format allows no empty ones. */
const FRAMES = ['conditionalFormatting', 'conditionalFormattings', 'ext', 'extLst'];

/** The elements to cut so that these rules and the frames left empty by them are gone. */
function outermost(gone: Set<XmlElement>): Set<XmlElement> {
  for (const element of gone) {
    const { parent } = element;
    if (!parent || !FRAMES.includes(parent.local)) continue;
    // A range (xm:sqref) belongs to the rules; without one it means nothing.
    if (parent.children.every((child) => gone.has(child) || child.local === 'sqref')) {
      gone.add(parent);
      for (const child of parent.children) gone.delete(child);
    }
  }
  return gone;
}
