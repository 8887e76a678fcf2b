import type { FormColumn } from '../../../src/report/template/form-columns';

/** Below the title, the line of the unit, and one or two lines of headings. */
export const formFirstRow = (columns: readonly FormColumn[]): number =>
  columns.some(({ parent }) => parent !== undefined) ? 4 : 3;
