import type { PackageParts } from '../package/package-parts';
import type { WorkbookPart } from '../package/workbook-part';
import { unescapeXstring } from '../xml/text';
import { builtInFormat } from './number-formats';

/** The number formats of a workbook, and which one each cell style (cellXfs) has. */
export interface CellFormats {
  /** 0 is General. */
  readonly formats: readonly string[];
  /** Index into `formats` by index of cellXfs; beyond its end General. */
  readonly byStyle: Uint16Array;
}

export const stylesPath = (workbook: WorkbookPart): string | undefined =>
  workbook.relationships.find(({ type }) => type === 'styles')?.target;

/** A workbook without styles, or with none for its cells, shows everything as General. */
export function readCellFormats(parts: PackageParts, workbook: WorkbookPart): CellFormats {
  const path = stylesPath(workbook);
  if (path === undefined || !parts.has(path)) {
    return { formats: ['General'], byStyle: new Uint16Array(0) };
  }
  const root = parts.xml(path);
  const own = new Map<number, string>();
  for (const format of root.child('numFmts')?.childrenNamed('numFmt') ?? []) {
    const code = unescapeXstring(format.attribute('formatCode') ?? '');
    own.set(Number(format.attribute('numFmtId') ?? 0), code);
  }
  const indices = new Map<string, number>([['General', 0]]);
  const styles = (root.child('cellXfs')?.childrenNamed('xf') ?? []).map((style) => {
    const id = Number(style.attribute('numFmtId') ?? 0);
    const format = own.get(id) ?? builtInFormat(id);
    const index = indices.get(format) ?? indices.size;
    indices.set(format, index);
    return index;
  });
  return { formats: [...indices.keys()], byStyle: Uint16Array.from(styles) };
}
