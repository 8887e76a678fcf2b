import { placeText } from '../checks/found';
import type { Render } from '../messages/render';
import type { IsoDate } from '../reading/iso-date';
import { shownText } from '../reading/shown';
import { wordingsLayout } from '../report/scheme-layout';
import type { Scheme } from '../schemes/scheme';
import { wordingKey } from '../schemes/settled-wordings';
import { findSchemeSheets, isWordings } from '../schemes/sheets/find-scheme-sheets';
import { WORDINGS_TABLE } from '../schemes/sheets/wordings-table';
import { contentOf } from '../schemes/sheets/write-cell';
import { a1 } from '../workbook/address';
import { cellAt } from '../workbook/cells';
import type { Edit } from '../workbook/edit';
import { lastRow } from '../workbook/last-row';
import type { Snapshot } from '../workbook/snapshot';

const TEXT = WORDINGS_TABLE.columns[0];

/** What a person says of a wording that two days can be read from, and when. */
export interface WordingAnswer {
  readonly text: string;
  readonly readAs: 'lenient' | 'strict';
  readonly on: IsoDate;
}

export type Settled =
  | { readonly edits: readonly Edit[] }
  /** Where something is said of this wording already, which is the person's to change. */
  | { readonly taken: string };

/**
 * The answer as a line of the workbook's own sheet 时限读法, below what stands there, or as the first
 * line of a new sheet where the workbook has none. Nothing that was typed is replaced.
 */
export function settleEdits(
  snapshot: Snapshot,
  scheme: Scheme,
  answer: WordingAnswer,
  render: Render,
): Settled {
  const sheets = findSchemeSheets(snapshot).found.filter(isWordings);
  const key = wordingKey(answer);
  for (const { sheet, headerRow, columns } of sheets) {
    const column = TEXT && columns.get(TEXT);
    for (let row = headerRow + 1; column !== undefined && row < sheet.rowCount; row++) {
      const text = shownText(cellAt(snapshot, sheet, row, column)).trim();
      if (text !== '' && wordingKey({ text }) === key)
        return { taken: placeText({ sheet: sheet.name, cell: a1(row, column) }) };
    }
  }
  if (scheme.wordings?.some((known) => wordingKey(known) === key)) return { taken: scheme.title };
  const there = sheets.find(({ columns }) =>
    WORDINGS_TABLE.columns.every((of) => of.required !== true || columns.has(of)),
  );
  if (!there) {
    const layout = wordingsLayout({ ...scheme, wordings: [answer] }, render);
    return { edits: [{ kind: 'add-sheet', own: 'scheme', layout }] };
  }
  const row = Math.max(lastRow(snapshot, there.sheet), there.headerRow) + 1;
  const line: Readonly<Record<string, unknown>> = { ...answer };
  const cells = WORDINGS_TABLE.columns.flatMap((of) => {
    const column = there.columns.get(of);
    const content = contentOf(of, line[of.key]);
    return column === undefined || content.kind === 'blank' ? [] : [{ row, column, content }];
  });
  return { edits: [{ kind: 'write-cells', sheet: there.sheet.name, cells }] };
}
