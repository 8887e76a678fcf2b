import type { DateSystem } from '../../../reading/written';
import { OWN_SHEET_KINDS, type DefinedName, type OwnSheetKind } from '../../snapshot';
import { refuse } from '../refuse';
import { escapeAttribute } from '../xml/escape';
import { unescapeXstring } from '../xml/text';
import type { XmlElement } from '../xml/element';
import type { PackageParts } from './package-parts';
import { relationshipsOf, type Relationship } from './relationships';

/** The part that lists the sheets (ECMA-376 part 1, 18.2). */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  /** Of SpreadsheetML as this package writes it: transitional or strict. */
  readonly namespace: string;
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

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const path = workbookPath(parts);
  const root = parts.xml(path);
  const relationships = relationshipsOf(parts, path);
  const names = root.child('definedNames')?.childrenNamed('definedName') ?? [];
  const elements = root.child('sheets')?.childrenNamed('sheet') ?? [];
  if (elements.length > parts.limits.sheets) {
    refuse('refused.sheets', { limit: parts.limits.sheets });
  }
  const own = new Map<string, OwnSheetKind>();
  for (const found of names.map(ownSheetOf)) {
    if (found) own.set(found.sheet.toLowerCase(), found.kind);
  }
  const sheets = elements.map((element) => sheetEntry(element, relationships, own));
  if (!sheets.some((sheet) => sheet.worksheet)) refuse('refused.no-sheets');
  const flag = root.child('workbookPr')?.attribute('date1904');
  return {
    path,
    root,
    namespace: root.attribute(root.prefix ? `xmlns:${root.prefix}` : 'xmlns') ?? TRANSITIONAL,
    relationships,
    dateSystem: isTrue(flag) ? 1904 : 1900,
    sheets,
    names: names.map(definedName),
  };
}

export type WorksheetEntry = SheetEntry & { readonly worksheet: string };

/** The sheet of that name, which must have cells. */
export function findWorksheet(parts: PackageParts, name: string): WorksheetEntry {
  const entry = readWorkbookPart(parts).sheets.find((sheet) => sheet.name === name);
  const worksheet = entry?.worksheet;
  if (!entry || worksheet === undefined) return refuse('refused.no-such-sheet', { sheet: name });
  return { ...entry, worksheet };
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
    sheetId: Number(element.attribute('sheetId')) || 0,
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    ...(relationship ? { relationship } : {}),
    ...(relationship?.type === 'worksheet' ? { worksheet: relationship.target } : {}),
    ...(kind ? { own: kind } : {}),
  };
}

/** The prefix that the sheets of this workbook use for the relationships namespace. */
export function relationshipPrefix(sheets: XmlElement): string {
  for (const sheet of sheets.childrenNamed('sheet')) {
    for (const { name } of sheet.attributes()) {
      const prefix = /^([^:]+):id$/.exec(name)?.[1];
      if (prefix !== undefined) return prefix;
    }
  }
  return 'r';
}

/**
 * The declaration of that prefix for a new sheet element, where the others declare it each for itself
 * (as openpyxl writes them); empty where an element around them has declared it.
 */
export function relationshipDeclaration(sheets: XmlElement): string {
  const name = `xmlns:${relationshipPrefix(sheets)}`;
  for (const sheet of sheets.childrenNamed('sheet')) {
    const namespace = sheet.attribute(name);
    if (namespace !== undefined) return ` ${name}="${escapeAttribute(namespace)}"`;
  }
  return '';
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

export const OWN_NAME = /^_duzhan_([a-z]+)_\d+$/i;

/** A sheet of ours is known by a hidden name `_duzhan_<kind>_<n>` that refers to one of its cells. */
export function ownSheetOf(
  element: XmlElement,
): { readonly kind: OwnSheetKind; readonly sheet: string } | undefined {
  const { name, refersTo } = definedName(element);
  const word = OWN_NAME.exec(name)?.[1]?.toLowerCase();
  const kind = OWN_SHEET_KINDS.find((each) => each === word);
  const sheet = sheetOfReference(refersTo);
  return kind && sheet !== undefined ? { kind, sheet } : undefined;
}

/** `'a''b'!$A$1` -> `a'b`. */
function sheetOfReference(reference: string): string | undefined {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
}
