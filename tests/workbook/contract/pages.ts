import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { a1, areaName } from '../../../src/workbook/address';
import type { Sheet } from '../../stand-in-excel/model/sheet';

/** Print set-up and frozen rows, in the words of neither host. */
export interface PlainPage {
  readonly orientation: string;
  readonly paper: string;
  readonly fitToWidth: boolean;
  readonly titleRows: string;
  readonly footer: string;
  readonly frozenRows: number;
  readonly breaks: readonly number[];
  /** Links inside the workbook. */
  readonly links: readonly string[];
  /** Drop-down lists: cells, options, and what is said to another entry. */
  readonly choices: readonly string[];
}

/** What another library reads of a saved file. */
export async function pagesInFile(bytes: Uint8Array): Promise<ReadonlyMap<string, PlainPage>> {
  const book = new ExcelJS.Workbook();
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await book.xlsx.load(buffer);
  const xml = sheetXml(bytes);
  return new Map(
    book.worksheets.map(({ name, pageSetup, headerFooter, views }) => [
      name,
      {
        orientation: pageSetup.orientation ?? 'portrait',
        paper: pageSetup.paperSize === 9 ? 'A4' : String(pageSetup.paperSize),
        fitToWidth: pageSetup.fitToPage === true && pageSetup.fitToWidth === 1,
        titleRows: pageSetup.printTitlesRow ?? '',
        footer: footerOf(headerFooter),
        frozenRows: frozenRows(views),
        breaks: breaksOf(xml.get(name) ?? ''),
        links: linksOf(xml.get(name) ?? ''),
        choices: choicesOf(xml.get(name) ?? ''),
      },
    ]),
  );
}

/** Null where a sheet has none, whatever the types say. */
const footerOf = (footers: Partial<ExcelJS.HeaderFooter> | null): string =>
  (footers?.oddFooter ?? '').replace(/^&C/, '');

const frozenRows = (views: readonly Partial<ExcelJS.WorksheetView>[] | null): number => {
  const view = views?.[0];
  return view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
};

/** The XML of every sheet by its name, for what no library at hand reads. */
function sheetXml(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(xml|rels)$/.test(name) });
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([relation]) => [
      /Id="([^"]*)"/.exec(relation)?.[1],
      (/Target="([^"]*)"/.exec(relation)?.[1] ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([sheet]) => [
      /name="([^"]*)"/.exec(sheet)?.[1] ?? '',
      text(targets.get(/r:id="([^"]*)"/.exec(sheet)?.[1]) ?? ''),
    ]),
  );
}

/** A break stands behind its row, which counts from 1: the page begins at that row from 0. */
const breaksOf = (xml: string): readonly number[] =>
  [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));

const linksOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)]
    .map(([, cell, target]) => `${cell} -> ${target?.replaceAll('&apos;', "'")}`)
    .sort();

const choicesOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<dataValidation ([^>]*)><formula1>"(.*?)"<\/formula1>/g)]
    .map(([, attributes = '', list = '']) => {
      const of = (name: string): string =>
        new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const said = of('showErrorMessage') === '1' ? of('errorStyle') : 'nothing';
      return `${of('sqref')} ${of('type')} ${unescaped(list).replaceAll('""', '"')} ${said}`;
    })
    .sort();

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export function pageInExcel(sheet: Sheet): PlainPage {
  const { page, frozenRows: frozen, styles, validations } = sheet;
  return {
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize ?? '',
    fitToWidth: page.zoom.horizontalFitToPages === 1 && !page.zoom.verticalFitToPages,
    titleRows: (page.titleRows ?? '').replaceAll('$', ''),
    footer: page.headersFooters.CenterFooter,
    frozenRows: frozen,
    breaks: [...page.rowBreaks].sort((a, b) => a - b),
    links: [...styles]
      .flatMap(([key, { link }]) => {
        const cell = a1(Math.floor(key / 16384), key % 16384);
        return link?.documentReference === undefined
          ? []
          : [`${cell} -> ${link.documentReference}`];
      })
      .sort(),
    choices: validations
      .flatMap(({ area, rule, alert }) => {
        const said = alert.showAlert ? alert.style.toLowerCase() : 'nothing';
        return 'list' in rule ? [`${areaName(area)} list ${rule.list.source} ${said}`] : [];
      })
      .sort(),
  };
}
