import { ledgerTypeOf } from '../../schemes/ledger-type';
import { a1 } from '../../workbook/address';
import { SEVERITY_OF, type FindingCode } from '../codes';
import type { Finding } from '../finding';
import { found } from '../found';
import type { TableKind } from '../../tables/table';
import type { CaseCheck } from '../judgement';

/** What was odd where the lists were found: headers, page breaks, rows below the foot. */
export const structureCheck: CaseCheck = {
  scope: 'case',
  *check({ tables, scheme }): Iterable<Finding> {
    for (const table of tables) {
      if (table.kind === 'own' || table.kind === 'copy' || table.kind === 'none') continue;
      for (const note of table.notes) {
        if (!isCode(note.code)) throw new Error(`no such finding code: ${note.code}`);
        const place = { sheet: table.sheet, cell: a1(note.row, note.column) };
        yield found(note.code, place, note.field, { params: { text: '', ...note.params } });
      }
      if (table.rows.length === 0 && FORMS.includes(table.kind)) {
        const place = { sheet: table.sheet, cell: a1(table.header.first, 0) };
        yield found('form-not-filled', place, undefined, { params: { text: '' } });
      }
      const type = ledgerTypeOf(scheme, table);
      for (const field of type.required) {
        if (table.columns.some((column) => column.field === field)) continue;
        yield found('missing-column', { sheet: table.sheet, cell: '' }, field, {
          params: { text: '', where: type.where },
        });
      }
    }
  },
};

/** What units are asked to fill in. */
const FORMS: readonly TableKind[] = [
  ...(['ledger', 'roster', 'eligible', 'children', 'enrolment'] as const),
  ...(['present', 'areas', 'visits'] as const),
];

const isCode = (code: string): code is FindingCode => code in SEVERITY_OF;
