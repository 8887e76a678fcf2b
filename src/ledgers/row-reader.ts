import type { KnownName, ReadingContext } from '../reading/context';
import type { DeadlineReading } from '../reading/deadline-reading';
import { readDeadline } from '../reading/deadline/read-deadline';
import type { IsoDate } from '../reading/iso-date';
import { readNames } from '../reading/names/read-names';
import type { NamesReading } from '../reading/names-reading';
import { readStatus } from '../reading/status/read-status';
import type { StatusReading } from '../reading/status-reading';
import { BLANK, type Written } from '../reading/written';
import type { FieldId } from '../tables/fields';
import type { Register } from './register';

/**
 * Reads the cells of one list, each distinct wording once: lists repeat themselves, and reading is
 * the costly part. What a wording means depends on nothing but itself and the list's context, the
 * problem beside a status, and the day of finding beside a deadline.
 */
export class RowReader {
  private readonly deadlines = new Map<string, DeadlineReading>();
  private readonly statuses = new Map<string, StatusReading>();
  private readonly names = new Map<string, NamesReading>();

  private readonly dates = new Map<string, DeadlineReading>();
  private readonly ofDeadlines: ReadingContext;

  constructor(
    private readonly context: ReadingContext,
    private readonly register: Register,
    settled: ReadonlyMap<string, string>,
  ) {
    // 时限读法 speaks of deadlines: 10月前 as the day when something was done stays a doubt.
    this.ofDeadlines = { ...context, settled };
  }

  deadline(written: Written, foundOn: IsoDate | undefined): DeadlineReading {
    return once(this.deadlines, `${keyOf(written)} ${foundOn ?? ''}`, () =>
      readDeadline(written, foundOn ? { ...this.ofDeadlines, foundOn } : this.ofDeadlines),
    );
  }

  /** The full date of a date cell or text (完成日期); undefined where it is none, or not certain. */
  date(written: Written): IsoDate | undefined {
    if (written.kind === 'blank') return undefined;
    const reading = once(this.dates, keyOf(written), () => readDeadline(written, this.context));
    return reading.kind === 'point' && !reading.confirm ? reading.end : undefined;
  }

  status(written: Written, problem: string | undefined, task?: string): StatusReading {
    const year = this.context.year?.value;
    return once(this.statuses, `${keyOf(written)} ${problem ?? ''} ${task ?? ''}`, () =>
      readStatus(written, {
        ...(problem !== undefined && { problem }),
        ...(task !== undefined && { task }),
        ...(year !== undefined && { year }),
      }),
    );
  }

  people(written: Written, field: FieldId): NamesReading {
    return this.namesOf(written, field, { people: this.register.people });
  }

  offices(written: Written, field: FieldId): NamesReading {
    return this.namesOf(written, field, { units: this.register.offices });
  }

  units(written: Written, field: FieldId): NamesReading {
    return this.namesOf(written, field, { units: this.register.units });
  }

  private namesOf(
    written: Written,
    field: FieldId,
    known: { people?: readonly KnownName[]; units?: readonly KnownName[] },
  ): NamesReading {
    return once(this.names, `${field} ${keyOf(written)}`, () =>
      readNames(written, { ...known, field }),
    );
  }
}

function once<Read>(known: Map<string, Read>, key: string, read: () => Read): Read {
  const before = known.get(key);
  if (before !== undefined) return before;
  const reading = read();
  known.set(key, reading);
  return reading;
}

function keyOf(written: Written): string {
  switch (written.kind) {
    case 'blank':
      return BLANK.kind;
    case 'number':
      return `n${written.value} ${written.format}`;
    case 'boolean':
      return `b${written.value}`;
    default:
      return `${written.kind[0]}${written.text}`;
  }
}
