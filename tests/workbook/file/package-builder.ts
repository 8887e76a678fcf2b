import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface PackageSpec {
  /** Content of `<sheetData>` of the only sheet, or everything within `<worksheet>`. */
  readonly cells?: string;
  readonly worksheet?: string;
  /** Whole parts, in place of those made or beside them; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** `<si>` elements. */
  readonly strings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  /** Content of `<workbook>` before and behind `<sheets>`. */
  readonly before?: string;
  readonly behind?: string;
  readonly sheetName?: string;
}

/** The parts of a small workbook, made by hand so that every hard case can be written down. */
export function packageParts(spec: PackageSpec): Record<string, string | Uint8Array> {
  const made: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(spec),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${spec.before ?? ''}<sheets>` +
      `<sheet name="${spec.sheetName ?? '责任清单'}" sheetId="1" r:id="rId1"/></sheets>` +
      `${spec.behind ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ...(spec.styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
      ...(spec.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ]),
    'xl/worksheets/sheet1.xml': worksheetXml(
      spec.worksheet ?? `<sheetData>${spec.cells ?? ''}</sheetData>`,
    ),
    'xl/sharedStrings.xml':
      spec.strings === undefined ? null : `<sst xmlns="${MAIN}">${spec.strings}</sst>`,
    'xl/styles.xml':
      spec.styles === undefined ? null : `<styleSheet xmlns="${MAIN}">${spec.styles}</styleSheet>`,
    ...spec.parts,
  };
  const kept: Record<string, string | Uint8Array> = {};
  for (const [path, part] of Object.entries(made)) if (part !== null) kept[path] = part;
  return kept;
}

export function workbookBytes(spec: PackageSpec): Uint8Array {
  return zipOf(packageParts(spec));
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    files[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}

export const worksheetXml = (content: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;

export const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

function contentTypes({ styles, strings }: PackageSpec): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    override('worksheets/sheet1.xml', 'worksheet') +
    (styles === undefined ? '' : override('styles.xml', 'styles')) +
    (strings === undefined ? '' : override('sharedStrings.xml', 'sharedStrings')) +
    '</Types>'
  );
}

/** The least content of `<styleSheet>` with these cell styles and the rest given. */
export const stylesWith = (cellStyles: string, { formats = '', rest = '' } = {}): string =>
  `${formats}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs>${cellStyles}</cellXfs>${rest}`;
