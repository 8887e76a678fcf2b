import { sheetReference } from '../../address';
import { freeSheetName } from '../../sheet-name';
import type { SheetLayout } from '../../sheet-layout';
import type { OwnSheetKind } from '../../snapshot';
import type { PackageParts } from '../package/package-parts';
import { registerPart } from '../package/registration';
import {
  readWorkbookPart,
  relationshipDeclaration,
  relationshipPrefix,
} from '../package/workbook-part';
import { StyleAdditions } from '../styles/style-additions';
import { ensureStyles } from '../styles/styles-part';
import { appendTo, withPrefix } from '../xml/container';
import { escapeAttribute, escapeText, xstring } from '../xml/escape';
import { insertion } from '../xml/splice';
import { WORKBOOK_ORDER } from './calculation';
import { layoutXml } from './layout-xml';
import { guardStructure } from './write-guards';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a sheet behind the others; one of ours is known again by a hidden defined name. */
export function addSheet(
  parts: PackageParts,
  kind: OwnSheetKind | undefined,
  layout: SheetLayout,
): void {
  guardStructure(parts);
  const styles = ensureStyles(parts);
  const { path, sheets, namespace } = readWorkbookPart(parts);
  const name = freeSheetName(
    layout.name,
    sheets.map((sheet) => sheet.name),
  );
  const additions = new StyleAdditions(parts.xml(styles));
  const part = freePath(parts, path);
  parts.put(part, new TextEncoder().encode(layoutXml(layout, name, namespace, additions)));
  parts.splice(styles, additions.splices());
  const id = registerPart(parts, path, {
    path: part,
    contentType: CONTENT_TYPE,
    type: 'worksheet',
  });

  const { root, names } = readWorkbookPart(parts);
  const list = root.child('sheets');
  if (!list || list.parent !== root) throw new Error('a workbook that was read has sheets');
  const sheetId = 1 + sheets.reduce((most, sheet) => Math.max(most, sheet.sheetId), 0);
  const attributes = `name="${escapeAttribute(xstring(name))}" sheetId="${sheetId}"`;
  const declared = relationshipDeclaration(list);
  const element = withPrefix(`<sheet${declared} ${attributes}`, root.prefix);
  const definitions = definedNames(
    kind,
    name,
    layout,
    sheets.length,
    new Set(names.map((each) => each.name)),
  );
  parts.splice(path, [
    insertion(list.innerEnd, `${element} ${relationshipPrefix(list)}:id="${id}"/>`),
    ...appendTo(root, 'definedNames', WORKBOOK_ORDER, definitions),
  ]);
}

function definedNames(
  kind: OwnSheetKind | undefined,
  sheet: string,
  { print }: SheetLayout,
  index: number,
  taken: ReadonlySet<string>,
): string[] {
  let number = 1;
  while (taken.has(`_duzhan_${kind}_${number}`)) number++;
  const own = reference(sheet, '$A$1');
  const names = kind
    ? [`<definedName name="_duzhan_${kind}_${number}" hidden="1">${own}</definedName>`]
    : [];
  const rows = print.titleRows;
  if (rows) {
    const area = reference(sheet, `$${rows.first + 1}:$${rows.last + 1}`);
    const name = '_xlnm.Print_Titles';
    names.push(`<definedName name="${name}" localSheetId="${index}">${area}</definedName>`);
  }
  return names;
}

const reference = (sheet: string, area: string): string =>
  escapeText(xstring(sheetReference(sheet, area)));

/** Beside the other sheets of the package, under the first free number. */
function freePath(parts: PackageParts, workbook: string): string {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  for (let number = 1; ; number++) {
    const path = `${folder}worksheets/sheet${number}.xml`;
    if (!parts.has(path)) return path;
  }
}
