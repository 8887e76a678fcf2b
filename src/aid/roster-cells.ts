import { IDENTITY_FAULTS, type IdentityFault } from '../reading/identity/identity-reading';
import { birthOfPlainIdentity, digitsAt } from '../reading/identity/plain-identity';
import { readIdentity } from '../reading/identity/read-identity';
import { statedIdentity } from '../reading/identity/stated-identity';
import type { Written } from '../reading/written';
import { columnOf, columnsOf } from '../tables/column-of';
import { columnReader, type ColumnReader } from '../tables/column-reader';
import type { FieldId } from '../tables/fields';
import type { Table, TableColumn } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import { fenReader, inYuan, yuanToFen } from './fen';
import type { StatedRate } from './pupil';
import { statedRates } from './stated-rates';

/** Columns of amounts that are named after terms, beside the one that is taken and is named so too. */
function otherTerms(table: Table): readonly TableColumn[] {
  const own = columnOf(table, 'amount');
  const named = columnsOf(table, 'amount').filter(({ header }) => /[春秋]/.test(header));
  return own && named.includes(own) ? named.filter((column) => column !== own) : [];
}

/** How a number reads that is right and not written plainly: between plain (0) and the faults. */
const RIGHT = 1;
const FIRST_FAULT = 2;

/**
 * What is each row's own, in arrays by the order of the rows. The workbook keeps the texts; read and
 * kept here is only what costs more to read than to keep.
 */
export class RosterCells {
  /** The rows of the sheet. */
  readonly rows: Int32Array;
  /** Equal for equal numbers, nearly always different for others; 0 where there is none. */
  readonly identityHashes: Int32Array;
  /** True where the roster states rates of its own. */
  readonly statesRates: boolean;
  private readonly births: Int32Array;
  private readonly faults: Uint8Array;
  /** NaN where nothing is paid, or nothing that is an amount. */
  private readonly amounts: Float64Array;
  private readonly asText = new Set<number>();
  /** Numbers that are not written plainly, as they identify a child. */
  private readonly identities = new Map<number, string>();
  private readonly nameColumn: ColumnReader;
  private readonly identityColumn: ColumnReader;
  private readonly amountColumn: ColumnReader;
  /** 春季学期金额 beside 秋季学期金额, where no column has the sum of both. */
  private readonly otherTerms: readonly ColumnReader[];
  private readonly fen: (written: Written) => number | undefined;
  private readonly wholeYuan: boolean;
  private readonly statedRate: (row: number) => StatedRate | undefined;

  constructor(
    snapshot: Snapshot,
    readonly table: Table,
    readonly book: string | undefined,
  ) {
    const { length } = table.rows;
    this.rows = new Int32Array(length);
    this.identityHashes = new Int32Array(length);
    this.births = new Int32Array(length);
    this.faults = new Uint8Array(length);
    this.amounts = new Float64Array(length);
    const column = (field: FieldId): ColumnReader =>
      columnReader(snapshot, table, columnOf(table, field)?.column);
    this.nameColumn = column('name');
    this.identityColumn = column('identityNumber');
    this.amountColumn = column('amount');
    this.fen = fenReader(columnOf(table, 'amount'));
    this.wholeYuan = inYuan(columnOf(table, 'amount'));
    this.otherTerms = otherTerms(table).map((each) => columnReader(snapshot, table, each.column));
    this.statedRate = statedRates(table, column);
    this.statesRates = (['rate', 'ratePerTerm'] as const).some((field) => columnOf(table, field));
  }

  /** Reads what is kept of these rows, the last one not included. */
  read(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const row = this.table.rows[index]?.row ?? 0;
      this.rows[index] = row;
      this.readIdentity(index, row);
      this.readPaid(index, row);
    }
  }

  row(index: number): number {
    return this.rows[index] ?? -1;
  }

  name(index: number): string {
    return this.nameColumn.text(this.row(index)).replace(/\s/g, '');
  }

  identity(index: number): string {
    if (!this.isPlainIdentity(index)) return this.identities.get(index) ?? '';
    return this.identityColumn.storedText(this.row(index)) ?? '';
  }

  /** True for a number in which nothing is odd. */
  isPlainIdentity(index: number): boolean {
    return this.faults[index] === 0;
  }

  fault(index: number): IdentityFault | undefined {
    const fault = this.faults[index] ?? 0;
    return fault < FIRST_FAULT ? undefined : IDENTITY_FAULTS[fault - FIRST_FAULT];
  }

  born(index: number): number {
    return this.births[index] ?? 0;
  }

  paid(index: number): number | undefined {
    const fen = this.amounts[index] ?? NaN;
    return Number.isNaN(fen) ? undefined : fen;
  }

  isPaidAsText(index: number): boolean {
    return this.asText.has(index);
  }

  stated(index: number): StatedRate | undefined {
    return this.statedRate(this.row(index));
  }

  private readIdentity(index: number, row: number): void {
    const plain = this.identityColumn.storedText(row);
    const birth = plain === undefined ? 0 : birthOfPlainIdentity(plain);
    if (plain !== undefined && birth !== 0) {
      this.births[index] = birth;
      this.identityHashes[index] = hashOfNumber(birth, plain);
      return;
    }
    const written = statedIdentity(this.identityColumn.written(row));
    const { number, fault: told, flags } = readIdentity(written);
    // A pupil never had one of fifteen digits: those were given out until 1999.
    const fault = flags.includes('old') ? 'length' : told;
    const identity = number ?? identityText(written);
    this.identities.set(index, identity);
    this.faults[index] = fault === undefined ? RIGHT : FIRST_FAULT + IDENTITY_FAULTS.indexOf(fault);
    if (told === undefined || told === 'checksum') {
      this.births[index] = digitsAt(identity, 6, 8);
    }
    this.identityHashes[index] =
      number === undefined ? hashOfText(identity) : hashOfNumber(this.born(index), number);
  }

  private readPaid(index: number, row: number): void {
    const yuan = this.wholeYuan ? this.amountColumn.storedNumber(row) : undefined;
    const written = yuan === undefined ? this.amountColumn.written(row) : undefined;
    const one = written ? this.fen(written) : yuanToFen(yuan ?? NaN);
    const fen = this.otherTerms.reduce(
      (sum, more) => addFen(sum, this.fen(more.written(row))),
      one,
    );
    this.amounts[index] = fen ?? NaN;
    if (fen !== undefined && written?.kind === 'text') this.asText.add(index);
  }
}

const addFen = (sum: number | undefined, more: number | undefined): number | undefined =>
  sum === undefined ? more : sum + (more ?? 0);

/** Of children born on one day the last four signs tell nearly all apart. */
const hashOfNumber = (birth: number, number: string): number =>
  spread(birth * 1000 + digitsAt(number, 14, 3));

function hashOfText(text: string): number {
  if (text === '') return 0;
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  return spread(hash);
}

/** Never 0. */
function spread(value: number): number {
  const product = Math.imul(value ^ (value >>> 15), 0x9e3779b1);
  return product ^ (product >>> 13) || 1;
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
