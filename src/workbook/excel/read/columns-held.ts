import type { Area } from '../../snapshot';
import { once } from './reference';

/** Neighbouring columns of which the same is to be read beside their values. */
export interface ColumnRun {
  readonly left: number;
  readonly right: number;
  readonly formulas: boolean;
}

/** Which columns of a sheet hold more than values: in all others there is no formula and no number. */
export class ColumnsHeld {
  constructor(
    readonly formulas: ReadonlySet<number>,
    readonly formats: Set<number>,
  ) {}

  runs(first: number, last: number): readonly ColumnRun[] {
    const runs: ColumnRun[] = [];
    for (const column of [...this.formats].sort((a, b) => a - b)) {
      if (column < first || column > last) continue;
      const formulas = this.formulas.has(column);
      const run = runs.at(-1);
      if (run?.right === column - 1 && run.formulas === formulas) {
        runs.splice(-1, 1, { ...run, right: column });
      } else runs.push({ left: column, right: column, formulas });
    }
    return runs;
  }
}

/** More columns than that no list has; asking for each would cost more than it saves. */
const MOST_COLUMNS = 256;

/** Whether it can be asked: of a single cell Excel would look on the whole sheet. */
export const canAskColumns = ({ top, left, bottom, right }: Area): boolean =>
  bottom > top && right - left < MOST_COLUMNS;

/**
 * Asks column by column where formulas are, and where numbers or errors, whose formats count. Only for
 * sheets of several messages: half of what such a sheet would send is values sent twice.
 */
export function askColumns(sheet: Excel.Worksheet, used: Area): () => ColumnsHeld {
  const { top, left, bottom, right } = used;
  const asked = Array.from({ length: right - left + 1 }, (_, index) => {
    const column = once(sheet.getRangeByIndexes(top, left + index, bottom - top + 1, 1));
    const formulas = once(column.getSpecialCellsOrNullObject('Formulas'));
    const numbers = once(column.getSpecialCellsOrNullObject('Constants', 'ErrorsNumbers'));
    for (const cells of [formulas, numbers]) cells.load('cellCount');
    return { column: left + index, formulas, numbers };
  });
  return () => {
    const withFormulas = asked.filter(({ formulas }) => !formulas.isNullObject);
    const withNumbers = asked.filter(({ numbers }) => !numbers.isNullObject);
    return new ColumnsHeld(
      new Set(withFormulas.map(({ column }) => column)),
      new Set([...withFormulas, ...withNumbers].map(({ column }) => column)),
    );
  };
}
