import type { IdentityFault } from '../reading/identity/identity-reading';
import { isoDate, type IsoDate } from '../reading/iso-date';
import type { Table } from '../tables/table';
import type { Due, Pupil, StatedRate } from './pupil';
import type { RosterCells } from './roster-cells';
import type { RosterGroup } from './roster-class';
import type { Term } from './term';

/** A pupil of a long roster: a place in its columns, and the words that it shares with others. */
export class RosterPupil implements Pupil {
  constructor(
    private readonly cells: RosterCells,
    private readonly index: number,
    readonly group: RosterGroup,
  ) {}

  get book(): string | undefined {
    return this.cells.book;
  }
  get sheet(): string {
    return this.cells.table.sheet;
  }
  get table(): Table {
    return this.cells.table;
  }
  get row(): number {
    return this.cells.row(this.index);
  }
  get name(): string {
    return this.cells.name(this.index);
  }
  get identity(): string {
    return this.cells.identity(this.index);
  }
  get identityFault(): IdentityFault | undefined {
    return this.cells.fault(this.index);
  }
  get born(): number {
    return this.cells.born(this.index);
  }
  get birth(): IsoDate | undefined {
    const { born } = this;
    if (born === 0) return undefined;
    return isoDate(Math.floor(born / 10000), Math.floor(born / 100) % 100, born % 100);
  }
  get paid(): number | undefined {
    return this.cells.paid(this.index);
  }
  get paidAsText(): boolean {
    return this.cells.isPaidAsText(this.index);
  }
  get stated(): StatedRate | undefined {
    return this.cells.stated(this.index);
  }
  get county(): string {
    return this.group.county;
  }
  get school(): string {
    return this.group.school;
  }
  get arrears(): boolean {
    return this.group.arrears;
  }
  get stageText(): string {
    return this.group.shared.texts.stage;
  }
  get gradeText(): string {
    return this.group.shared.texts.grade;
  }
  get modeText(): string {
    return this.group.shared.texts.mode;
  }
  get boardingText(): string {
    return this.group.shared.texts.boarding;
  }
  get hardshipText(): string {
    return this.group.shared.texts.hardship;
  }
  get termText(): string {
    return this.group.shared.texts.term;
  }
  get item(): string {
    return this.group.shared.texts.item;
  }
  get statedStage(): string | undefined {
    return this.group.shared.statedStage;
  }
  get stage(): string | undefined {
    return this.group.shared.stage;
  }
  get grade(): number | undefined {
    return this.group.shared.grade;
  }
  get boarding(): boolean | undefined {
    return this.group.shared.boarding;
  }
  get teachingMode(): string | undefined {
    return this.group.shared.teachingMode;
  }
  get hardship(): boolean {
    return this.group.shared.hardship;
  }
  get terms(): readonly Term[] {
    return this.group.shared.terms;
  }
  get due(): Due {
    return this.group.shared.due;
  }
}
