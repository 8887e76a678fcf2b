import type { DateSystem } from '../../../reading/written';
import { OWN_SHEET_KINDS, type DefinedName, type OwnSheetKind } from '../../snapshot';
import { refuse } from '../refuse';
import { unescapeXstring } from '../xml/text';
import type { XmlElement } from '../xml/element';
import type { PackageParts } from './package-parts';
import { relationshipsOf, type Relationship } from './relationships';

/** The part that lists the sheets (ECMA-376 part 1, 18.2). */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly dateSystem: DateSystem;
  /** Every sheet in the order of the tabs, chart and dialog sheets among them. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly element: XmlElement;
  readonly relationship?: Relationship;
  /** Set where the sheet has cells: of a chart sheet there is nothing to read. */
  readonly worksheet?: string;
  readonly own?: OwnSheetKind;
}

export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const path = workbookPath(parts);
  const root = parts.xml(path);
  const relationships = relationshipsOf(parts, path);
  const names = (root.child('definedNames')?.childrenNamed('definedName') ?? []).map(definedName);
  const elements = root.child('sheets')?.childrenNamed('sheet') ?? [];
  if (elements.length > parts.limits.sheets) {
    refuse('refused.sheets', { limit: parts.limits.sheets });
  }
  const own = ownSheets(names);
  const sheets = elements.map((element) => sheetEntry(element, relationships, own));
  if (!sheets.some((sheet) => sheet.worksheet)) refuse('refused.no-sheets');
  const flag = root.child('workbookPr')?.attribute('date1904');
  return {
    path,
    root,
    relationships,
    dateSystem: isTrue(flag) ? 1904 : 1900,
    sheets,
    names,
  };
}

/** xsd:boolean as attributes write it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function workbookPath(parts: PackageParts): string {
  const main = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  if (path.toLowerCase().endsWith('.bin')) refuse('refused.xlsb');
  if (parts.has(path) && !/^(?:word|ppt)\//i.test(path)) return path;
  if (parts.has('xl/workbook.bin')) refuse('refused.xlsb');
  if (parts.has('mimetype') && parts.has('content.xml')) refuse('refused.ods');
  return refuse(
    main && !/^(?:word|ppt)\//i.test(path) ? 'refused.damaged' : 'refused.not-workbook',
  );
}

function sheetEntry(
  element: XmlElement,
  relationships: readonly Relationship[],
  own: ReadonlyMap<string, OwnSheetKind>,
): SheetEntry {
  const name = unescapeXstring(element.attribute('name') ?? '');
  const relationship = relationships.find(({ id }) => id === relationshipId(element));
  const state = element.attribute('state');
  const kind = own.get(name.toLowerCase());
  return {
    name,
    element,
    sheetId: Number(element.attribute('sheetId') ?? 0),
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    ...(relationship ? { relationship } : {}),
    ...(relationship?.type === 'worksheet' ? { worksheet: relationship.target } : {}),
    ...(kind ? { own: kind } : {}),
  };
}

/** `r:id`, whatever the prefix of the relationships namespace is. */
function relationshipId(element: XmlElement): string | undefined {
  for (const { name, value } of element.attributes()) if (/^[^:]+:id$/.test(name)) return value;
  return undefined;
}

const definedName = (element: XmlElement): DefinedName => ({
  name: element.attribute('name') ?? '',
  refersTo: unescapeXstring(element.text()),
  hidden: isTrue(element.attribute('hidden')),
});

/** A sheet of ours is known by a hidden name `_duzhan_<kind>_<n>` that refers to one of its cells. */
function ownSheets(names: readonly DefinedName[]): ReadonlyMap<string, OwnSheetKind> {
  const own = new Map<string, OwnSheetKind>();
  for (const { name, refersTo } of names) {
    const word = /^_duzhan_([a-z]+)_\d+$/i.exec(name)?.[1]?.toLowerCase();
    const kind = OWN_SHEET_KINDS.find((each) => each === word);
    const sheet = sheetOfReference(refersTo);
    if (kind && sheet !== undefined) own.set(sheet.toLowerCase(), kind);
  }
  return own;
}

/** `'a''b'!$A$1` -> `a'b`. */
function sheetOfReference(reference: string): string | undefined {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
}
