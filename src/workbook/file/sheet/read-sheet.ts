import { parseArea } from '../../address';
import type { Area, Sheet } from '../../snapshot';
import type { PackageParts } from '../package/package-parts';
import { isTrue, type SheetEntry } from '../package/workbook-part';
import { refuse } from '../refuse';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import { refuseXml } from '../xml/text';
import { SheetDataScanner, type SheetDataSink } from './sheet-data-scanner';
import { ValueSink, type ReadingBook } from './value-sink';

/** A worksheet part as elements, its rows and cells given to the sink instead. */
export function scanWorksheet(parts: PackageParts, path: string, sink: SheetDataSink): XmlElement {
  const bytes = parts.bytes(path);
  const consume = (data: XmlElement, pos: number): number =>
    new SheetDataScanner(bytes, data, parts.limits, sink).scan(pos);
  try {
    return parseXml(bytes, parts.limits, { local: 'sheetData', consume });
  } catch (fault) {
    return refuseXml(fault, path);
  }
}

export function readSheet(
  parts: PackageParts,
  entry: SheetEntry & { readonly worksheet: string },
  book: ReadingBook,
): Sheet {
  const sink = new ValueSink(book, expectedRows(parts.bytes(entry.worksheet)));
  const root = scanWorksheet(parts, entry.worksheet, sink);
  const { columns, rowCount } = sink.finish();
  if (columns.length > parts.limits.columns) {
    refuse('refused.columns', { sheet: entry.name, limit: parts.limits.columns });
  }
  const filter = parseArea(root.child('autoFilter')?.attribute('ref') ?? '');
  return {
    name: entry.name,
    visibility: entry.visibility,
    rowCount,
    columns,
    merges: readMerges(root, entry.name, parts.limits.merges),
    mergesKnown: true,
    hiddenRows: sink.hiddenRows,
    hiddenColumns: hiddenColumns(root),
    formulas: sink.formulas,
    ...(filter ? { filter } : {}),
    ...(entry.own ? { own: entry.own } : {}),
  };
}

function readMerges(root: XmlElement, sheet: string, limit: number): readonly Area[] {
  const merges = root.child('mergeCells')?.childrenNamed('mergeCell') ?? [];
  if (merges.length > limit) refuse('refused.merges', { sheet, limit });
  return merges.flatMap((merge) => parseArea(merge.attribute('ref') ?? '') ?? []);
}

function hiddenColumns(root: XmlElement): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const group of root.child('cols')?.childrenNamed('col') ?? []) {
    if (!isTrue(group.attribute('hidden')) && Number(group.attribute('width') ?? 1) !== 0) continue;
    const last = Math.min(Number(group.attribute('max') ?? 0), 16384);
    for (let column = Number(group.attribute('min') ?? 1); column <= last; column++) {
      hidden.add(column - 1);
    }
  }
  return hidden;
}

/** The last row of `<dimension>`, where it is one that so many bytes could hold. */
function expectedRows(bytes: Uint8Array): number {
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  const reference = /<(?:\w+:)?dimension\s+ref="([^"]*)"/.exec(head)?.[1];
  const rows = (parseArea(reference ?? '')?.bottom ?? -1) + 1;
  return rows * 40 < bytes.length ? rows : 0;
}
