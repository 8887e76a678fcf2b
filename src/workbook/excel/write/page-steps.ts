import type { SheetLayout } from '../../sheet-layout';
import { worksheetOf } from '../worksheet-of';
import { ACTION_BYTES, type Step } from './step';

/** Inches, as in the sheets that are written into files. */
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 };

/** Print set-up and frozen rows of a new sheet. */
export function pageSteps(name: string, { print, freezeRows }: SheetLayout): Step[] {
  return [
    {
      bytes: 20 * ACTION_BYTES,
      queue: (context) => {
        const sheet = worksheetOf(context, name);
        const page = sheet.pageLayout;
        page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
        // PrintSetup knows paper 9 only (ECMA-376 part 1, 18.3.1.63).
        page.paperSize = 'A4';
        if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
        page.centerHorizontally = true;
        page.setPrintMargins('Inches', MARGINS);
        if (print.titleRows) {
          const { first, last } = print.titleRows;
          page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
        }
        if (print.footer !== undefined) {
          const { left, center, right } = footerParts(print.footer);
          const footers = page.headersFooters.defaultForAllPages;
          if (left !== '') footers.leftFooter = left;
          if (center !== '') footers.centerFooter = center;
          if (right !== '') footers.rightFooter = right;
        }
        for (const row of print.pageBreaks ?? []) {
          sheet.horizontalPageBreaks.add(`A${row + 1}`);
        }
        if (freezeRows !== undefined && freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
      },
    },
  ];
}

/** Text before &L, &C or &R stands in the middle (ECMA-376 part 1, 18.3.1.39). */
function footerParts(footer: string): { left: string; center: string; right: string } {
  const parts = { left: '', center: '', right: '' };
  const places = { L: 'left', C: 'center', R: 'right' } as const;
  let place: keyof typeof parts = 'center';
  for (const [token] of footer.matchAll(/&[LCR]|&?[^&]+|&/gs)) {
    const mark = /^&([LCR])$/.exec(token)?.[1];
    if (mark === 'L' || mark === 'C' || mark === 'R') place = places[mark];
    else parts[place] += token;
  }
  return parts;
}
