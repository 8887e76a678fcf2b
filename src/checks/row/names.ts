import type { NameRead, NamesReading } from '../../reading/names-reading';
import type { LedgerRow } from '../../ledgers/ledger-row';
import type { FieldId } from '../../tables/fields';
import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { RowCheck } from '../judgement';

/** People and units of a row against the register of the scheme and of the workbook. */
export const namesCheck: RowCheck = {
  scope: 'row',
  *check(row, _list, { register }): Iterable<Finding> {
    const leaderField: FieldId = row.cells.has('leader') ? 'leader' : 'owner';
    for (const name of row.leaders.names) {
      if (namesNobody(name)) {
        yield foundAt('person-not-named', row, leaderField, { params: { name: name.name } });
      } else if (leaderField === 'leader' && register.people.length > 0) {
        yield* unknown('unknown-person', row, leaderField, row.leaders, name);
      }
      if (name.flags.includes('padded')) {
        yield foundAt('padded-name', row, leaderField, {
          params: { name: name.name },
          suggestion: replaced(row, leaderField, name, name.name),
        });
      }
    }
    if (register.offices.length > 0) {
      for (const name of row.offices.names) {
        yield* unknown('unknown-unit', row, 'office', row.offices, name);
      }
    }
    for (const name of row.units.names) {
      if (isPersons(name.name)) {
        yield foundAt('person-not-named', row, 'unit', { params: { name: name.name } });
      } else if (register.listsUnits && !name.flags.includes('collective')) {
        yield* unknown('unknown-unit', row, 'unit', row.units, name);
      }
    }
  },
};

function* unknown(
  code: 'unknown-person' | 'unknown-unit',
  row: LedgerRow,
  field: FieldId,
  reading: NamesReading,
  name: NameRead,
): Iterable<Finding> {
  if (name.known !== undefined) return;
  if (name.flags.includes('alias') && name.nearMiss) {
    yield foundAt('unit-alias', row, field, {
      params: { name: name.name, nearMiss: name.nearMiss },
    });
    return;
  }
  yield foundAt(code, row, field, {
    params: { name: name.name, ...(name.nearMiss && { nearMiss: name.nearMiss }) },
    ...(name.nearMiss && {
      suggestion: replaced(row, field, name, name.nearMiss, reading),
    }),
  });
}

/** The cell's text with one name put right and all else as it stands. */
function replaced(
  row: LedgerRow,
  field: FieldId,
  name: NameRead,
  by: string,
  reading?: NamesReading,
): string {
  const text = row.texts.get(field) ?? '';
  if (text.includes(name.written)) return text.replace(name.written, by);
  return reading && reading.names.length > 1 ? text : by;
}

/** Whoever is meant by 分管领导 or 各学校校长: a post or a crowd, not a person. */
const PERSONS = /(校长|园长|教师|老师|干部|领导|负责人|书记|主任|股长|科长|局长|人员|成员)$/;
const namesNobody = ({ name, flags }: NameRead): boolean =>
  flags.includes('collective') || PERSONS.test(name) || /^(各|全体|有关|相关)/.test(name);
const isPersons = (name: string): boolean =>
  /^(各|全体|有关|相关)/.test(name) && PERSONS.test(name);
