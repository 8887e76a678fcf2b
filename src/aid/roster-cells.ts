import { IDENTITY_FAULTS, type IdentityFault } from '../reading/identity/identity-reading';
import { birthOfPlainIdentity, digitsAt } from '../reading/identity/plain-identity';
import { readIdentity } from '../reading/identity/read-identity';
import type { Written } from '../reading/written';
import { columnOf } from '../tables/column-of';
import { columnReader, type ColumnReader } from '../tables/column-reader';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import { fenReader, inYuan, yuanToFen } from './fen';
import type { StatedRate } from './pupil';
import { statedRates } from './stated-rates';

/** How a number reads that is right and not written plainly: between plain (0) and the faults. */
const RIGHT = 1;
const FIRST_FAULT = 2;

/**
 * What is each row's own, in arrays by the order of the rows. The workbook keeps the texts; read and
 * kept here is only what costs more to read than to keep.
 */
export class RosterCells {
  private readonly rows: Int32Array;
  private readonly born: Int32Array;
  private readonly faults: Uint8Array;
  /** NaN where nothing is paid, or nothing that is an amount. */
  private readonly paid: Float64Array;
  private readonly asText = new Set<number>();
  /** Numbers that are not written plainly, as they identify a child. */
  private readonly identities = new Map<number, string>();
  private readonly name: ColumnReader;
  private readonly identity: ColumnReader;
  private readonly amount: ColumnReader;
  private readonly fen: (written: Written) => number | undefined;
  private readonly wholeYuan: boolean;
  private readonly stated: (row: number) => StatedRate | undefined;

  constructor(
    snapshot: Snapshot,
    readonly table: Table,
    readonly book: string | undefined,
  ) {
    const { length } = table.rows;
    this.rows = new Int32Array(length);
    this.born = new Int32Array(length);
    this.faults = new Uint8Array(length);
    this.paid = new Float64Array(length);
    const column = (field: FieldId): ColumnReader =>
      columnReader(snapshot, table, columnOf(table, field)?.column);
    this.name = column('name');
    this.identity = column('identityNumber');
    this.amount = column('amount');
    this.fen = fenReader(columnOf(table, 'amount'));
    this.wholeYuan = inYuan(columnOf(table, 'amount'));
    this.stated = statedRates(table, column);
  }

  /** Reads what is kept of a row. */
  read(index: number, row: number): void {
    this.rows[index] = row;
    this.readIdentity(index, row);
    this.readPaid(index, row);
  }

  rowAt(index: number): number {
    return this.rows[index] ?? -1;
  }

  nameAt(index: number): string {
    return this.name.text(this.rowAt(index)).replace(/\s/g, '');
  }

  identityAt(index: number): string {
    if (this.faults[index] !== 0) return this.identities.get(index) ?? '';
    return this.identity.storedText(this.rowAt(index)) ?? '';
  }

  faultAt(index: number): IdentityFault | undefined {
    const fault = this.faults[index] ?? 0;
    return fault < FIRST_FAULT ? undefined : IDENTITY_FAULTS[fault - FIRST_FAULT];
  }

  bornAt(index: number): number {
    return this.born[index] ?? 0;
  }

  paidAt(index: number): number | undefined {
    const fen = this.paid[index] ?? NaN;
    return Number.isNaN(fen) ? undefined : fen;
  }

  isPaidAsText(index: number): boolean {
    return this.asText.has(index);
  }

  statedAt(index: number): StatedRate | undefined {
    return this.stated(this.rowAt(index));
  }

  private readIdentity(index: number, row: number): void {
    const plain = this.identity.storedText(row);
    const birth = plain === undefined ? 0 : birthOfPlainIdentity(plain);
    if (birth !== 0) {
      this.born[index] = birth;
      return;
    }
    const written = this.identity.written(row);
    const { number, fault } = readIdentity(written);
    const identity = number ?? identityText(written);
    this.faults[index] = fault === undefined ? RIGHT : FIRST_FAULT + IDENTITY_FAULTS.indexOf(fault);
    this.identities.set(index, identity);
    if (fault === undefined || fault === 'checksum') this.born[index] = digitsAt(identity, 6, 8);
  }

  private readPaid(index: number, row: number): void {
    const yuan = this.wholeYuan ? this.amount.storedNumber(row) : undefined;
    const written = yuan === undefined ? this.amount.written(row) : undefined;
    const fen = written ? this.fen(written) : yuanToFen(yuan ?? NaN);
    this.paid[index] = fen ?? NaN;
    if (fen !== undefined && written?.kind === 'text') this.asText.add(index);
  }
}

/** As it stands, where it is no valid number: rows of one child may share a wrong one. */
function identityText(written: Written): string {
  // A number that lost its last digits may be another child's: it identifies nobody.
  if (written.kind !== 'text') return '';
  return written.text
    .normalize('NFKC')
    .replace(/[\s'’‘]/g, '')
    .toUpperCase();
}
