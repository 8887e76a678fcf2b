import { FORM, officialPrint } from '../src/report/official-form';
import { SheetDraft, textContent } from '../src/report/sheet-draft';
import type { SheetLayout } from '../src/workbook/sheet-layout';

export type Rows = readonly (readonly string[])[];

/** A sheet of texts as a clerk types them, to be put into a workbook. */
export function layoutOf(name: string, rows: Rows): SheetLayout {
  const width = Math.max(...rows.map(({ length }) => length));
  const draft = new SheetDraft(Array.from({ length: width }, () => 12));
  for (const texts of rows) {
    draft.row(
      texts.map((text, from) => ({ from, content: textContent(text), style: FORM.text })),
      18,
    );
  }
  return draft.layout(name, officialPrint(), 0);
}
