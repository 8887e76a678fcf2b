import type { FieldId } from './fields';
import type { TableKind } from './table';

/** What a list is, by the fields of its columns; the title decides only between near relations. */
export function tableKind(
  fields: ReadonlySet<FieldId>,
  headings: number,
  title: string,
): TableKind {
  const has = (...wanted: readonly FieldId[]): boolean => wanted.some((field) => fields.has(field));
  const count = (...wanted: readonly FieldId[]): number =>
    wanted.filter((field) => fields.has(field)).length;
  const person = has('name', 'identityNumber', 'enrolmentNumber');

  // 资助对象 may be read as a name, and is none beside rates that nobody is paid.
  if (person && isStandards(has) && !has(...OF_A_PERSON) && isTitledStandards(has, title))
    return 'standards';
  if (person) return personKind(has, count, title);
  if (has('assignedCadre', 'guardian') && has('visitedOn', 'visitCount')) return 'visits';
  if (has('indicator') && has('target', 'actual', 'reached', 'numerator')) return 'indicators';
  const text = has('inspection', 'problem', 'measure', 'goal');
  const follow = has('problem', 'progress', 'status', 'closure', 'percent', 'doneOn');
  if (isStandards(has)) return 'standards';
  // Money to schools by heads and rate; a summary without the rate is no list to check.
  if (!text && has('amount') && has('headcount') && has('rate', 'ratePerTerm')) return 'roster';
  if (!text && has('amount') && has('payee', 'bankCard')) return 'roster';
  const who = count(
    'leader',
    'office',
    'unit',
    'owner',
    'cooperatingUnit',
    'school',
    'township',
    'county',
  );
  if (!has('problem', 'progress', 'deadline', 'status') && isAreas(has, who, title)) return 'areas';
  const frame =
    who +
    count(
      'deadline',
      'category',
      'progress',
      'status',
      'closure',
      'measure',
      'goal',
      'problemSource',
      'individual',
      'doneOn',
      'problem',
      'deduction',
    );
  if (text && frame >= 2) return follow ? 'ledger' : 'plan';
  if (has('deadline') && follow && who >= 1) return 'ledger';
  if (text && frame === 1 && headings <= 5) return follow ? 'ledger' : 'plan';
  if (isRegister(fields, headings)) return 'register';
  return 'none';
}

const OF_A_PERSON: readonly FieldId[] = [
  ...(['amount', 'identityNumber', 'enrolmentNumber', 'bankCard', 'payee', 'phone'] as const),
  ...(['sex', 'birth', 'grade', 'className', 'guardian', 'signature', 'paidOn'] as const),
];

const isTitledStandards = (has: Has, title: string): boolean =>
  has('effectiveFrom') || (/标准/.test(title) && !/花名册|名册|名单|发放|台账|公示/.test(title));

type Has = (...wanted: readonly FieldId[]) => boolean;
type Count = (...wanted: readonly FieldId[]) => number;

function personKind(has: Has, count: Count, title: string): TableKind {
  const schooling = has('schoolState', 'dropReason', 'returnEffort', 'placement');
  const paying = count('amount', 'rate', 'ratePerTerm', 'bankCard', 'payee', 'paidOn', 'signature');
  const household = has('guardian', 'township', 'village', 'address');
  if (has('visitedOn', 'visitCount')) return has('assignedCadre', 'guardian') ? 'visits' : 'none';
  if (has('problem', 'progress', 'deadline') && has('inspection', 'problem', 'measure'))
    return 'ledger';
  if (paying > 0 && !(schooling && paying < 2 && household)) return 'roster';
  if (has('enrolmentNumber') && !has('guardian', 'village') && !has('dropReason', 'returnEffort')) {
    return 'enrolment';
  }
  const pupil = has('school', 'grade', 'className', 'stage', 'enrolmentNumber', 'boarding');
  // 是否在校 in a list of those who are there: the roll of a school, and no ledger of a township.
  const present = PRESENT.test(title) && pupil && !household && !has('dropReason', 'returnEffort');
  if (present && !has('birth', 'age')) return 'present';
  if (schooling || has('destination')) return 'children';
  if (has('hardship', 'aidItem') || (has('aid') && /应助|受助|资助/.test(title))) return 'eligible';
  if (/应助|困难学生|建档立卡/.test(title)) return 'eligible';
  if (PRESENT.test(title) && pupil) return 'present';
  if (household && has('birth', 'age', 'identityNumber') && !has('position')) return 'children';
  if (has('position', 'role', 'contact') || has('unit', 'office')) return 'register';
  if (pupil) return /学籍/.test(title) ? 'enrolment' : 'present';
  return has('phone', 'sex', 'identityNumber', 'group', 'name') ? 'register' : 'none';
}

const PRESENT = /在校|点名|到校|就读名单|实到/;

function isStandards(has: Has): boolean {
  if (!has('rate', 'ratePerTerm')) return false;
  if (has('headcount', 'unit', 'school', 'county')) return false;
  return has('stage', 'aidItem', 'teachingMode', 'hardship', 'boarding', 'effectiveFrom');
}

/** A table of figures by 片区 and 乡镇 puts nobody in charge of anything. */
const IN_CHARGE: readonly FieldId[] = [
  ...(['leader', 'owner', 'office', 'areaOffice', 'assignedCadre', 'contact', 'name'] as const),
  ...(['unit', 'cooperatingUnit', 'position'] as const),
];

/** 包片: who looks after which townships or schools; no work is listed. */
function isAreas(has: Has, who: number, title: string): boolean {
  if (has('inspection', 'problem', 'measure') || !has(...IN_CHARGE)) return false;
  return (
    (has('area', 'areaOffice', 'group') && who >= 2) ||
    (has('area', 'areaOffice') && who >= 1) ||
    (who >= 2 && /包片|包保|包联|包抓|分片|联系点|挂点|责任区|片区/.test(title))
  );
}

const LISTED: readonly FieldId[] = [
  'name',
  'unit',
  'school',
  'office',
  'leader',
  'owner',
  'township',
  'village',
  'county',
  'contact',
  'assignedCadre',
  'area',
  'areaOffice',
  'cooperatingUnit',
];
const BESIDE: readonly FieldId[] = [
  'seq',
  'position',
  'role',
  'alias',
  'kind',
  'category',
  'phone',
  'remark',
  'group',
  'sex',
  'code',
  'stage',
  'address',
  'level',
  'hardship',
];

function isRegister(fields: ReadonlySet<FieldId>, headings: number): boolean {
  const listed = LISTED.filter((field) => fields.has(field)).length;
  if (listed === 0) return false;
  const known = listed + BESIDE.filter((field) => fields.has(field)).length;
  return known === fields.size && known * 2 > headings;
}
