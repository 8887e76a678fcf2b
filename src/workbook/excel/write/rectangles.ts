import type { Area } from '../../snapshot';
import type { Place } from './entry';

/** Cells that fill an area completely, row by row. */
export interface Rectangle<T> {
  readonly area: Area;
  readonly rows: readonly (readonly T[])[];
}

/** Cells of one rectangle at most: one matrix, well within a message. */
const MOST_CELLS = 10_000;

/**
 * Groups cells into rectangles without holes: runs within a row, joined with the run of the same
 * columns in the row above. `joins` says which neighbours may be together.
 */
export function rectangles<T extends Place>(
  cells: readonly T[],
  joins: (a: T, b: T) => boolean = () => true,
): readonly Rectangle<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: Rectangle<T>[] = [];
  let open = new Map<string, T[][]>();
  let openRow = -1;
  for (const run of runsOf(sorted, joins)) {
    const [first] = run;
    if (!first) continue;
    if (first.row > openRow + 1) {
      done.push(...close(open));
      open = new Map();
    }
    openRow = first.row;
    const key = `${first.column} ${run.length}`;
    const above = open.get(key);
    const under = above?.at(-1)?.[0];
    const fits =
      above && under && under.row === first.row - 1 && above.length * run.length < MOST_CELLS;
    if (fits && joins(under, first)) above.push([...run]);
    else {
      if (above) done.push(...close(new Map([[key, above]])));
      open.set(key, [[...run]]);
    }
  }
  return [...done, ...close(open)];
}

function* runsOf<T extends Place>(
  sorted: readonly T[],
  joins: (a: T, b: T) => boolean,
): Generator<readonly T[]> {
  let run: T[] = [];
  for (const cell of sorted) {
    const last = run.at(-1);
    const goesOn =
      last && last.row === cell.row && last.column === cell.column - 1 && joins(last, cell);
    if (last && !goesOn) {
      yield run;
      run = [];
    }
    run.push(cell);
  }
  if (run.length > 0) yield run;
}

function close<T extends Place>(open: ReadonlyMap<string, T[][]>): Rectangle<T>[] {
  return [...open.values()].flatMap((rows) => {
    const first = rows[0]?.[0];
    const last = rows.at(-1)?.at(-1);
    if (!first || !last) return [];
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    return [{ area, rows }];
  });
}
