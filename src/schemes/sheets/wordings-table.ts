import { CHOICES } from './choice-words';
import type { SheetTable } from './sheet-table';

/** 时限读法: what a wording of a deadline that has two readings means here, asked once. */
export const WORDINGS_TABLE: SheetTable = {
  list: 'wordings',
  sheet: '时限读法',
  shape: 'rows',
  columns: [
    { key: 'text', header: '原文', kind: 'text', width: 28, required: true, note: 'wording' },
    {
      ...{ key: 'readAs', header: '读作', kind: 'reading', width: 24, required: true },
      ...{ choices: CHOICES.reading, note: 'read-as' },
    },
    { key: 'by', header: '确定人', kind: 'text', width: 14 },
    { key: 'on', header: '确定日期', kind: 'date', width: 14, note: 'date' },
  ],
};
