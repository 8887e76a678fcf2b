import { freeSheetName } from '../../../sheet-name';
import type { CopySheet } from '../../../edit';
import type { PackageParts } from '../../package/package-parts';
import { registerPart } from '../../package/registration';
import {
  readWorkbookPart,
  relationshipDeclaration,
  relationshipPrefix,
} from '../../package/workbook-part';
import { refuse } from '../../refuse';
import { appendTo, withPrefix } from '../../xml/container';
import { escapeAttribute, xstring } from '../../xml/escape';
import { insertion } from '../../xml/splice';
import { recalculateOnLoad, WORKBOOK_ORDER } from '../calculation';
import { writeCells } from '../write-cells';
import { guardStructure } from '../write-guards';
import { copiedNames } from './copied-names';
import { sortRelations } from './copied-relations';
import { renameTable, tableNames } from './copied-table';
import { copiedWorksheet } from './copied-worksheet';
import { copyPart, freeName } from './copy-part';
import { copyRelations } from './copy-relations';
import type { Renaming } from './renamed-formula';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Copies a sheet behind the others; every part that was there stays as it is but the workbook's list. */
export function copySheet(parts: PackageParts, edit: CopySheet): void {
  guardStructure(parts);
  const workbook = readWorkbookPart(parts);
  const index = workbook.sheets.findIndex(({ name }) => name === edit.sheet);
  const source = workbook.sheets[index];
  if (!source?.worksheet) return refuse('refused.no-such-sheet', { sheet: edit.sheet });
  if (source.own) return refuse('refused.copy-own', { sheet: edit.sheet });
  const name = freeSheetName(
    edit.name,
    workbook.sheets.map((sheet) => sheet.name),
  );
  const relations = sortRelations(parts, source.worksheet);
  const tables = relations.copied.filter(({ type }) => type === 'table');
  const renaming: Renaming = {
    from: source.name,
    to: name,
    tables: tableNames(
      parts,
      tables.map(({ target }) => target),
    ),
  };
  const sheet = copiedWorksheet(parts, source.worksheet, {
    relations,
    renaming,
    widen: edit.widen,
  });
  const path = freeName(parts, source.worksheet);
  const copies = new Map(relations.copied.map(({ id, target }) => [id, copyPart(parts, target)]));
  parts.put(path, sheet.bytes);
  copyRelations(parts, source.worksheet, path, { relations, copies, renaming });
  const id = registerPart(parts, workbook.path, {
    path,
    contentType: CONTENT_TYPE,
    type: 'worksheet',
  });

  const now = readWorkbookPart(parts);
  const list = now.root.child('sheets');
  if (!list || list.parent !== now.root) throw new Error('a workbook that was read has sheets');
  const sheetId = 1 + now.sheets.reduce((most, each) => Math.max(most, each.sheetId), 0);
  const attributes = `name="${escapeAttribute(xstring(name))}" sheetId="${sheetId}"`;
  const element = withPrefix(
    `<sheet${relationshipDeclaration(list)} ${attributes}`,
    now.root.prefix,
  );
  parts.splice(workbook.path, [
    insertion(list.innerEnd, `${element} ${relationshipPrefix(list)}:id="${id}"/>`),
    ...appendTo(
      now.root,
      'definedNames',
      WORKBOOK_ORDER,
      copiedNames(now, index, renaming, edit.widen),
    ),
  ]);
  for (const { id: relation } of tables) renameTable(parts, copies.get(relation) ?? '', renaming);
  writeCells(parts, { kind: 'write-cells', sheet: name, cells: edit.cells });
  // Formulas of the copy carry the values of the sheet that they came from, with what it said then.
  if (sheet.hasFormulas && edit.cells.length > 0) recalculateOnLoad(parts);
}
