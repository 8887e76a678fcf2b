import { schemeLayouts } from '../../src/report/scheme-layout';
import { renderer } from '../../src/messages/render';
import { schemeSchema, type Scheme, type SchemeInput } from '../../src/schemes/scheme';
import { parseA1 } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type GridCell, type GridSheet } from '../snapshot-builder';

export const schemeOf = (input: SchemeInput): Scheme => schemeSchema.parse(input);

/** The sheets of a scheme as a workbook holds them, some cells (条目!E5) changed by hand. */
export function schemeSheets(
  scheme: Scheme,
  changes: Readonly<Record<string, GridCell>> = {},
): readonly GridSheet[] {
  return schemeLayouts(scheme, renderer('zh-CN')).map(({ name, cells }) => {
    const rows: GridCell[][] = [];
    const put = (row: number, column: number, value: GridCell): void => {
      for (let at = rows.length; at <= row; at++) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push(null);
      line[column] = value;
    };
    for (const { row, column, content } of cells) {
      if (content.kind === 'blank') continue;
      put(row, column, content.kind === 'text' ? content.text : Number(content.value));
    }
    for (const [address, value] of Object.entries(changes)) {
      const [sheet, cell = ''] = address.split('!');
      const at = parseA1(cell);
      if (sheet === name && at) put(at.row, at.column, value);
    }
    return { name, rows, own: 'scheme' };
  });
}

export const schemeWorkbook = (
  scheme: Scheme,
  changes: Readonly<Record<string, GridCell>> = {},
  lists: readonly GridSheet[] = [],
): Snapshot => snapshotOf([...lists, ...schemeSheets(scheme, changes)]);
