import type { PackageParts } from '../package/package-parts';
import { registerPart, unregisterPart } from '../package/registration';
import { readWorkbookPart } from '../package/workbook-part';
import { refuse } from '../refuse';
import { stylesPath } from './cell-formats';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The least that Excel accepts: what a workbook without styles means anyway. */
const leastStyles = (namespace: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/** The path of styles.xml, which is made where the workbook has none. */
export function ensureStyles(parts: PackageParts): string {
  const workbook = readWorkbookPart(parts);
  const path = stylesPath(workbook);
  if (path !== undefined)
    return parts.has(path) ? path : refuse('refused.missing-part', { part: path });
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
  const made = `${folder}styles.xml`;
  registerPart(parts, workbook.path, { path: made, contentType: CONTENT_TYPE, type: 'styles' });
  parts.put(made, new TextEncoder().encode(leastStyles(workbook.namespace)));
  return made;
}

/** Takes away a styles.xml that we made and that holds nothing more of ours. */
export function dropLeastStyles(parts: PackageParts): void {
  const workbook = readWorkbookPart(parts);
  const path = stylesPath(workbook);
  if (path === undefined || !parts.has(path)) return;
  const text = new TextDecoder().decode(parts.bytes(path));
  if (text === leastStyles(workbook.namespace)) unregisterPart(parts, workbook.path, path);
}
