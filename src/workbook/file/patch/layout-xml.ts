import { a1, areaName, sheetReference } from '../../address';
import type { EntryRule, LayoutCell, ListChoice, SheetLayout } from '../../sheet-layout';
import type { StyleAdditions } from '../styles/style-additions';
import { addCellStyle } from '../styles/style-xml';
import { escapeAttribute, escapeText, xstring } from '../xml/escape';
import { cellXml } from './cell-xml';

const PADDING = 0.7109375;

/** The part of a new sheet, in the order of CT_Worksheet; `name` is the one that it got. */
export function layoutXml(
  layout: SheetLayout,
  name: string,
  namespace: string,
  additions: StyleAdditions,
): string {
  const { print } = layout;
  const fit = print.fitToWidth;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${escapeAttribute(namespace)}">`,
    fit ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="${usedArea(layout.cells)}"/>`,
    viewXml(layout.freezeRows ?? 0),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(layout.columnWidths),
    `<sheetData>${rowsXml(layout, additions)}</sheetData>`,
    listXml(
      'mergeCells',
      layout.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    ),
    listXml('dataValidations', [
      ...(layout.choices ?? []).map(choiceXml),
      ...(layout.rules ?? []).map(ruleXml),
    ]),
    linksXml(layout, name),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${print.paperSize}" orientation="${print.orientation}"`,
    fit ? ' fitToWidth="1" fitToHeight="0"/>' : '/>',
    print.footer === undefined
      ? ''
      : `<headerFooter><oddFooter>${escapeText(xstring(print.footer))}</oddFooter></headerFooter>`,
    breaksXml(print.pageBreaks ?? []),
    '</worksheet>',
  ].join('');
}

function viewXml(frozen: number): string {
  if (frozen === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const corner = a1(frozen, 0);
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${frozen}" topLeftCell="${corner}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${corner}" sqref="${corner}"/>` +
    '</sheetView></sheetViews>'
  );
}

/** Widths in the file include five pixels of padding (18.3.1.13). */
const columnsXml = (widths: readonly number[]): string =>
  widths.length === 0
    ? ''
    : `<cols>${widths
        .map(
          (width, index) =>
            `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" customWidth="1"/>`,
        )
        .join('')}</cols>`;

function rowsXml({ cells, rowHeights }: SheetLayout, additions: StyleAdditions): string {
  const rows = new Map<number, LayoutCell[]>();
  for (const row of rowHeights.keys()) rows.set(row, []);
  for (const cell of cells) {
    const inRow = rows.get(cell.row) ?? [];
    inRow.push(cell);
    rows.set(cell.row, inRow);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const height = rowHeights.get(row);
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const content = inRow
        .sort((a, b) => a.column - b.column)
        .map(({ column, content: value, style }) => {
          const quoted = value.kind === 'text' && /^[=+\-@]/.test(value.text);
          return cellXml(row, column, value, addCellStyle(additions, style, quoted));
        });
      return `<row r="${row + 1}"${size}>${content.join('')}</row>`;
    })
    .join('');
}

function linksXml(layout: SheetLayout, name: string): string {
  const links = layout.cells.flatMap(({ row, column, link }) => {
    if (!link) return [];
    // A link to itself follows the name that the sheet got.
    const sheet = link.sheet === layout.name ? name : link.sheet;
    const location = escapeAttribute(xstring(sheetReference(sheet, link.cell)));
    return [`<hyperlink ref="${a1(row, column)}" location="${location}" display="${location}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** A drop-down list (18.3.1.32); quotation marks of a literal list are doubled. */
function choiceXml({ area, options, suggests }: ListChoice): string {
  const list = escapeText(xstring(`"${options.join(',').replaceAll('"', '""')}"`));
  return (
    `<dataValidation type="list" errorStyle="warning" allowBlank="1" ` +
    `showErrorMessage="${suggests ? 0 : 1}" sqref="${areaName(area)}"><formula1>${list}</formula1></dataValidation>`
  );
}

const RULE_TYPES = {
  day: 'date',
  amount: 'decimal',
  whole: 'whole',
  length: 'textLength',
} as const;
/** 1900-01-01 and 2099-12-31 as serials. */
const DAYS = { least: 1, most: 73050 } as const;

/** Between two bounds, both allowed (18.18.20). */
function ruleXml({ area, entry, says, ...bounds }: EntryRule): string {
  const { least, most } = entry === 'day' ? DAYS : bounds;
  return (
    `<dataValidation type="${RULE_TYPES[entry]}" errorStyle="warning" allowBlank="1" ` +
    `showErrorMessage="1" error="${escapeAttribute(xstring(says))}" sqref="${areaName(area)}">` +
    `<formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`
  );
}

/** Breaks stand above the row of their id, which counts from 0 (18.3.1.3). */
const breaksXml = (rows: readonly number[]): string =>
  rows.length === 0
    ? ''
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows
        .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
        .join('')}</rowBreaks>`;

const listXml = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;

function usedArea(cells: readonly LayoutCell[]): string {
  let bottom = 0;
  let right = 0;
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return areaName({ top: 0, left: 0, bottom, right });
}
