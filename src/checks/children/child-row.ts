import type { Child } from '../../children/child';
import type { ChildList } from '../../children/children-case';
import { ChildIndex } from '../../children/match-children';
import { ageOn } from '../../reading/age-on';
import { columnOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import { textAt } from '../../tables/table-value';
import type { Finding } from '../finding';
import type { CaseCheck, Judgement } from '../judgement';
import { foundAtChild } from './child-place';

/** A child's own row: number, birth date, sex, age, and the papers that its state asks for. */
export const childRowCheck: CaseCheck = {
  scope: 'case',
  *check(judgement): Iterable<Finding> {
    const { children } = judgement;
    if (!children) return;
    const enrolled = new ChildIndex(children.enrolments.flatMap((list) => list.children));
    for (const list of children.ledgers) {
      for (const child of list.children) {
        // A wrong number that 学籍 has right is told there, as 疑似同一人.
        const told = !enrolled.same(child) && enrolled.alike(child) !== undefined;
        yield* number(list, child, told);
        yield* age(list, child, judgement);
        yield* papers(list, child);
        yield* clearing(list, child, judgement);
      }
    }
  },
};

function* number(list: ChildList, child: Child, told: boolean): Iterable<Finding> {
  const { identityFault: fault, identityBirth, birth, identitySex, sex } = child;
  if (fault === 'stored-as-number') {
    yield foundAtChild('id-as-number', list, child, 'identityNumber');
  } else if (fault !== undefined && fault !== 'blank' && !told) {
    yield foundAtChild('id-checksum', list, child, 'identityNumber');
  }
  if (identityBirth && birth && birth !== identityBirth) {
    yield foundAtChild('birth-id-mismatch', list, child, 'birth', {
      params: { birth: identityBirth },
    });
  }
  if (identitySex && sex && sex !== identitySex) {
    yield foundAtChild('sex-id-mismatch', list, child, 'sex', {
      params: { expected: identitySex === 'male' ? '男' : '女' },
    });
  }
}

function* age(list: ChildList, child: Child, { asOf, scheme }: Judgement): Iterable<Finding> {
  const birth = child.identityBirth ?? child.birth;
  if (!birth) return;
  const years = ageOn(birth, asOf);
  if (years === undefined) return;
  if (child.age !== undefined && child.age !== years) {
    yield foundAtChild('age-wrong', list, child, 'age', { params: { expected: years, asOf } });
  }
  const { ageMin: min, ageMax: max } = agesOf(scheme.parameters, list);
  if (min === undefined || max === undefined || (years >= min && years <= max)) return;
  yield foundAtChild('out-of-age', list, child, 'birth', {
    params: { age: years, min, max, asOf },
  });
}

/** The scheme's ages, else those that the title of the list names: 6—16周岁适龄儿童少年台账. */
function agesOf(
  { ageMin, ageMax }: Judgement['scheme']['parameters'],
  { table }: ChildList,
): { readonly ageMin: number | undefined; readonly ageMax: number | undefined } {
  if (ageMin !== undefined && ageMax !== undefined) return { ageMin, ageMax };
  const [, min, max] = AGES.exec(table.title.normalize('NFKC').replace(/\s/g, '')) ?? [];
  return { ageMin: min ? Number(min) : undefined, ageMax: max ? Number(max) : undefined };
}

const AGES = /(?<!\d)(\d{1,2})(?:周?岁)?[-—–~至到]+(\d{1,2})周?岁/;

function* papers(list: ChildList, child: Child): Iterable<Finding> {
  const { state, stateText } = child;
  const blank = (field: FieldId): boolean => {
    const column = columnOf(list.table, field);
    return !!column && textAt(list.snapshot, list.table, child.row, column.column) === '';
  };
  const strict = ['home-teaching', 'suspended', 'deferred', 'exempt'].includes(state);
  if ((strict || state === 'elsewhere') && blank('evidence')) {
    yield foundAtChild('no-evidence', list, child, 'evidence', {
      params: { state: stateText },
      exception: strict,
    });
  }
  if ((state === 'dropped-out' || state === 'suspected') && blank('owner')) {
    yield foundAtChild('no-persuader', list, child, 'owner', { params: { state: stateText } });
  }
}

/** 清零: after its day a child out of school is a fact for the 通报. */
function* clearing(list: ChildList, child: Child, { asOf, scheme }: Judgement): Iterable<Finding> {
  const { clearBy } = scheme.parameters;
  if (clearBy === undefined || asOf <= clearBy) return;
  if (child.state !== 'dropped-out' && child.state !== 'suspected') return;
  yield foundAtChild('not-cleared', list, child, 'schoolState', {
    params: { name: child.name, state: child.stateText, end: clearBy, asOf },
  });
}
