import type { Area } from '../../../src/workbook/snapshot';

/** A conditional format on a sheet. Its place in the sheet's list is its priority, 0 the highest. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  formula: string;
  stopIfTrue: boolean;
  numberFormat: string | null;
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  /** Line styles by edge. */
  readonly borders: Map<string, string>;
}
