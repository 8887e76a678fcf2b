import type { ListColumn } from '../../../edit';
import type { PackageParts } from '../../package/package-parts';
import { scanWorksheet } from '../../sheet/read-sheet';
import { worksheetFrame } from '../../sheet/worksheet-frame';
import type { XmlElement } from '../../xml/element';
import { escapeAttribute, xstring } from '../../xml/escape';
import { spliced, type Splice } from '../../xml/splice';
import { unescapeXstring } from '../../xml/text';
import { markElements } from '../clear-marks';
import { attributeRemoval } from './attribute-removal';
import type { SortedRelations } from './copied-relations';
import { formulaSplice, formulaSplices } from './formula-splices';
import { cutSplices, goneElements } from './gone-elements';
import { renamedFormula, type Renaming } from './renamed-formula';
import { WidenList } from './widen-list';

export interface CopyOptions {
  readonly relations: SortedRelations;
  readonly renaming: Renaming;
  readonly widen: ListColumn | undefined;
}

/** The bytes of a worksheet part as they are in its copy. */
export function copiedWorksheet(
  parts: PackageParts,
  path: string,
  { relations, renaming, widen }: CopyOptions,
): { readonly bytes: Uint8Array; readonly hasFormulas: boolean } {
  const formulas: Splice[] = [];
  let hasFormulas = false;
  const wider = widen && new WidenList(worksheetFrame(parts, path), widen);
  const root = scanWorksheet(parts, path, {
    ...(wider && { row: wider.row, endRow: wider.endRow }),
    cell: (cell, row) => {
      wider?.cell(cell, row);
      const { bytes, formulaStart, formulaEnd } = cell;
      if (formulaStart < 0) return;
      hasFormulas = true;
      formulas.push(...formulaSplice(bytes, formulaStart, formulaEnd, renaming));
    },
  });
  const dropped = new Set(relations.dropped.map(({ id }) => id));
  const cut = new Set([...markElements(root), ...goneElements(root, dropped)]);
  const splices = [
    ...declaration(root),
    ...formulas,
    ...(wider?.finish() ?? []),
    ...cutSplices(cut),
    ...formulaSplices(root, renaming, (element) => cut.has(element)),
    ...frameSplices(root, renaming, dropped, cut),
  ];
  return { bytes: spliced(root.bytes, splices), hasFormulas };
}

/** The copy is UTF-8, whatever its original says of itself. */
const declaration = ({ start }: XmlElement): Splice[] => [
  { start: 0, end: start, text: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' },
];

/**
 * What may stand once in a workbook only: the name in code, identities; and the chosen tab, for two of
 * them are a group in which every entry lands on both sheets.
 */
function frameSplices(
  root: XmlElement,
  renaming: Renaming,
  dropped: ReadonlySet<string>,
  cut: ReadonlySet<XmlElement>,
): Splice[] {
  const views = root.child('sheetViews')?.childrenNamed('sheetView') ?? [];
  const setUp = root.childrenNamed('pageSetup');
  const links = root.child('hyperlinks')?.childrenNamed('hyperlink') ?? [];
  return [
    ...attributeRemoval(root, (name) => /:uid$/.test(name)),
    ...root
      .childrenNamed('sheetPr')
      .flatMap((element) => attributeRemoval(element, (name) => name === 'codeName')),
    ...views.flatMap((element) => attributeRemoval(element, (name) => name === 'tabSelected')),
    ...setUp.flatMap((element) => {
      const ids = new Set([...element.attributes()].map(({ value }) => value));
      const isGone = [...dropped].some((id) => ids.has(id));
      return attributeRemoval(element, (name) => isGone && /:id$/.test(name));
    }),
    ...links.flatMap((link) => (cut.has(link) ? [] : locationSplices(link, renaming))),
  ];
}

/** A link to a place on the sheet itself leads to that place on the copy. */
function locationSplices(link: XmlElement, renaming: Renaming): Splice[] {
  return [...link.attributes()].flatMap(({ name, value, start, end }) => {
    const location = unescapeXstring(value);
    const renamed = renamedFormula(location, renaming);
    return name === 'location' && renamed !== location
      ? [{ start, end, text: escapeAttribute(xstring(renamed)) }]
      : [];
  });
}
