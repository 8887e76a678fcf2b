import { parseArea } from '../../address';
import type { Area, Sheet } from '../../snapshot';
import type { PackageParts } from '../package/package-parts';
import { isTrue, type SheetEntry } from '../package/workbook-part';
import { refuse } from '../refuse';
import type { XmlElement } from '../xml/element';
import type { ParseBounds } from '../xml/parse';
import { refuseXml } from '../xml/text';
import { readWhole, type LongElement } from './read-in-pieces';
import { SheetDataScanner, type SheetDataSink } from './sheet-data-scanner';
import { ValueSink, type ReadingBook } from './value-sink';

/** A worksheet part as elements, its rows and cells given to the sink instead. */
export function scanWorksheet(parts: PackageParts, path: string, sink: SheetDataSink): XmlElement {
  const bytes = parts.bytes(path);
  try {
    return readWhole(bytes, parts.limits, rowsInto(sink, parts.limits));
  } catch (fault) {
    return refuseXml(fault, path);
  }
}

/** The rows of a sheet, piece by piece or all at once. */
const rowsInto = (sink: SheetDataSink, bounds: ParseBounds): LongElement => ({
  local: 'sheetData',
  item: 'row',
  begin(data) {
    let scanner: SheetDataScanner | undefined;
    sink.begin?.(data);
    return (bytes) =>
      (scanner = new SheetDataScanner(bytes, data.prefix, bounds, sink, scanner?.lastRow));
  },
});

export function readSheet(
  parts: PackageParts,
  entry: SheetEntry & { readonly worksheet: string },
  book: ReadingBook,
): Sheet {
  const path = entry.worksheet;
  const sink = new ValueSink(book, parts.size(path));
  const root =
    parts.inPieces(path, rowsInto(sink, parts.limits)) ?? scanWorksheet(parts, path, sink);
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
