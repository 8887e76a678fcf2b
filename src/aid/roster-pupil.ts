import { digitsAt } from '../reading/identity/plain-identity';
import type { IdentityFault } from '../reading/identity/identity-reading';
import { isoDate, type IsoDate } from '../reading/iso-date';
import type { Due, Pupil, StatedRate } from './pupil';
import type { RosterClass } from './roster-class';
import type { Term } from './term';

/** What of a row is its own; all else it shares with the rows of its class. */
export interface OwnCells {
  readonly book: string | undefined;
  readonly sheet: string;
  readonly row: number;
  readonly nameText: string;
  readonly identity: string;
  readonly identityFault: IdentityFault | undefined;
  readonly county: string;
  readonly school: string;
  readonly arrears: boolean;
  readonly paid: number | undefined;
  readonly paidAsText: boolean;
  readonly stated: StatedRate | undefined;
}

/** A pupil of a long roster: a dozen values of its own, the words read once for all of its class. */
export class RosterPupil implements Pupil {
  readonly book: string | undefined;
  readonly sheet: string;
  readonly row: number;
  readonly identity: string;
  readonly identityFault: IdentityFault | undefined;
  readonly county: string;
  readonly school: string;
  readonly arrears: boolean;
  readonly paid: number | undefined;
  readonly paidAsText: boolean;
  readonly stated: StatedRate | undefined;
  private readonly nameText: string;

  constructor(
    own: OwnCells,
    private readonly shared: RosterClass,
  ) {
    this.book = own.book;
    this.sheet = own.sheet;
    this.row = own.row;
    this.nameText = own.nameText;
    this.identity = own.identity;
    this.identityFault = own.identityFault;
    this.county = own.county;
    this.school = own.school;
    this.arrears = own.arrears;
    this.paid = own.paid;
    this.paidAsText = own.paidAsText;
    this.stated = own.stated;
  }

  get name(): string {
    return this.nameText.replace(/\s/g, '');
  }

  /** What the number says where it can be believed: a wrong check digit leaves the date as it is. */
  get birth(): IsoDate | undefined {
    if (this.identityFault !== undefined && this.identityFault !== 'checksum') return undefined;
    if (this.identity === '') return undefined;
    const { identity } = this;
    return isoDate(digitsAt(identity, 6, 4), digitsAt(identity, 10, 2), digitsAt(identity, 12, 2));
  }

  get kind(): string {
    return this.shared.kind;
  }
  get stageText(): string {
    return this.shared.texts.stage;
  }
  get gradeText(): string {
    return this.shared.texts.grade;
  }
  get modeText(): string {
    return this.shared.texts.mode;
  }
  get boardingText(): string {
    return this.shared.texts.boarding;
  }
  get hardshipText(): string {
    return this.shared.texts.hardship;
  }
  get termText(): string {
    return this.shared.texts.term;
  }
  get item(): string {
    return this.shared.texts.item;
  }
  get stage(): string | undefined {
    return this.shared.stage;
  }
  get grade(): number | undefined {
    return this.shared.grade;
  }
  get boarding(): boolean | undefined {
    return this.shared.boarding;
  }
  get teachingMode(): string | undefined {
    return this.shared.teachingMode;
  }
  get hardship(): boolean {
    return this.shared.hardship;
  }
  get terms(): readonly Term[] {
    return this.shared.terms;
  }
  get due(): Due {
    return this.shared.due;
  }
}
