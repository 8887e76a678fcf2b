import type { Edit } from '../edit';
import type { FileWorkbook } from './file-workbook';
import { openWorkbookFile } from './open-workbook-file';
import { packZip } from './zip/pack';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A workbook has at least one sheet (ECMA-376 part 1, 18.2.20): it goes when ours have come. */
const FIRST_SHEET = '_';

/** A new .xlsx file with these sheets and no other. */
export async function newWorkbookFile(
  name: string,
  sheets: readonly Extract<Edit, { kind: 'add-sheet' }>[],
): Promise<FileWorkbook> {
  const book = openWorkbookFile(packZip(PARTS.map(packed)), name);
  const remove = { kind: 'remove-sheet', sheet: FIRST_SHEET } as const;
  await book.apply([...sheets, ...(sheets.length > 0 ? [remove] : [])]);
  return book;
}

const PARTS: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      '</Types>',
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
      '</Relationships>',
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `<sheet name="${FIRST_SHEET}" sheetId="1" r:id="rId1"/></sheets>` +
      // Known as ours, so that it can be taken out again.
      `<definedNames><definedName name="_duzhan_report_1" hidden="1">${FIRST_SHEET}!$A$1` +
      '</definedName></definedNames></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      '</Relationships>',
  ],
  ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
];

const packed = ([path, xml]: readonly [string, string]) => ({
  kind: 'made' as const,
  path,
  bytes: new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`,
  ),
});
