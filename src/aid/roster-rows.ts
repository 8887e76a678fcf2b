import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Pupil } from './pupil';
import { RosterCells } from './roster-cells';
import type { ClassContext, RosterGroup } from './roster-class';
import { RosterGroups } from './roster-groups';
import { RosterPupil } from './roster-pupil';
import type { Term } from './term';

export interface RosterContext extends ClassContext {
  readonly book: string | undefined;
  /** The terms of a roster that has no 学期 column. */
  readonly ownTerms: readonly Term[];
}

/**
 * The rows of a 花名册 in columns, by their order in the list. Who walks over all of them asks the
 * columns; a row becomes a pupil where somebody wants to know more of it.
 */
export class RosterRows {
  readonly length: number;
  readonly cells: RosterCells;
  private readonly found: RosterGroups;
  private readonly numbers: Int32Array;
  private readonly made: Pupil[] = [];

  constructor(
    snapshot: Snapshot,
    readonly table: Table,
    context: RosterContext,
  ) {
    this.length = table.rows.length;
    this.numbers = new Int32Array(this.length);
    this.cells = new RosterCells(snapshot, table, context.book);
    this.found = new RosterGroups(snapshot, table, context, context.ownTerms);
  }

  /** Reads these rows, the last one not included; the rows before them have been read. */
  read(from: number, to: number): void {
    this.cells.read(from, to);
    this.found.read(this.cells.rows, from, to, this.numbers);
  }

  /** Rows of one group differ in what `cells` has of each, and in nothing else. */
  get groups(): readonly RosterGroup[] {
    return this.found.groups;
  }

  groupNumber(index: number): number {
    return this.numbers[index] ?? -1;
  }

  group(index: number): RosterGroup {
    const group = this.groups[this.groupNumber(index)];
    if (!group) throw new RangeError('no such row');
    return group;
  }

  /** The same object whenever it is asked for. */
  pupil(index: number): Pupil {
    const known = this.made[index];
    if (known) return known;
    const pupil = new RosterPupil(this.cells, index, this.group(index));
    this.made[index] = pupil;
    return pupil;
  }

  /** All of them as objects. */
  pupils(): readonly Pupil[] {
    return Array.from({ length: this.length }, (_, index) => this.pupil(index));
  }

  /** Those of some groups, in order. */
  pupilsOfGroups(numbers: ReadonlySet<number>): readonly Pupil[] {
    const found: Pupil[] = [];
    this.numbers.forEach((number, index) => {
      if (numbers.has(number)) found.push(this.pupil(index));
    });
    return found;
  }
}
