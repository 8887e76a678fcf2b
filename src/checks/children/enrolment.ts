import type { Child } from '../../children/child';
import type { ChildList, ChildrenCase } from '../../children/children-case';
import { ChildIndex } from '../../children/match-children';
import type { Finding, Passed } from '../finding';
import { found, placeText } from '../found';
import type { CaseCheck } from '../judgement';
import { foundAtChild, relatedChild } from './child-place';

/** 户籍, 学籍 and 在校 held against each other (四查三比对). Children are matched by number. */
export const enrolmentCheck: CaseCheck = {
  scope: 'case',
  *check({ children }): Iterable<Finding | Passed> {
    if (!children) return;
    yield* doubles(children);
    if (children.enrolments.length > 0) yield* ledgerSide(children);
    yield* enrolmentSide(children);
  },
};

const all = (lists: readonly ChildList[]): readonly Child[] =>
  lists.flatMap(({ children }) => children);

function* ledgerSide({ ledgers, enrolments, presents }: ChildrenCase): Iterable<Finding> {
  const enrolled = new ChildIndex(all(enrolments));
  const present = new ChildIndex(all(presents));
  for (const list of ledgers) {
    for (const child of list.children) {
      if (enrolled.same(child)) continue;
      const alike = enrolled.alike(child);
      if (alike) {
        const at = listOf(enrolments, alike);
        const there = at && relatedChild(at, alike, 'identityNumber');
        yield foundAtChild('possible-same-person', list, child, 'identityNumber', {
          params: { name: child.name, other: there ? placeText(there) : '' },
          ...(there && { related: [there] }),
        });
      } else if (present.same(child)) {
        yield foundAtChild('present-not-enrolled', list, child, 'schoolState', {
          params: { name: child.name },
        });
      } else if (child.state === 'enrolled') {
        yield foundAtChild('not-enrolled', list, child, 'schoolState', {
          params: { name: child.name },
        });
      }
    }
  }
}

/** States in which a child with 学籍 rightly sits in no classroom. */
const AWAY: readonly Child['state'][] = [
  'home-teaching',
  'suspended',
  'deferred',
  'exempt',
  'suspected',
  'dropped-out',
  'elsewhere',
  'graduated',
];

function* enrolmentSide({ ledgers, enrolments, presents }: ChildrenCase): Iterable<Finding> {
  const ledger = new ChildIndex(all(ledgers));
  const present = new ChildIndex(all(presents));
  for (const list of enrolments) {
    const told = new Set<string>();
    for (const child of list.children) {
      const inLedger = ledger.same(child) ?? ledger.alike(child);
      const away = AWAY.includes(child.state) || (inLedger && AWAY.includes(inLedger.state));
      const here = present.same(child) ?? present.alike(child);
      if (presents.length > 0 && !here && !away && !told.has(child.identity)) {
        yield foundAtChild('enrolled-not-present', list, child, 'name', {
          params: { name: child.name },
        });
      }
      if (ledgers.length > 0 && !inLedger) {
        yield foundAtChild('enrolled-not-in-ledger', list, child, 'name', {
          params: { name: child.name },
        });
      }
      told.add(child.identity);
    }
  }
}

/** 双重学籍, and one child twice in the ledger. */
function* doubles({ ledgers, enrolments }: ChildrenCase): Iterable<Finding> {
  for (const same of new ChildIndex(all(enrolments)).twice()) {
    const places = same.flatMap((child) => {
      const list = listOf(enrolments, child);
      return list ? [relatedChild(list, child, 'identityNumber')] : [];
    });
    const [first, ...others] = places;
    const [child] = same;
    if (!first || !child) continue;
    const here = places.filter(({ sheet }) => sheet === first.sheet);
    yield found(
      'double-enrolment',
      { sheet: first.sheet, cell: here.map(({ cell }) => cell).join(',') },
      'identityNumber',
      {
        params: { text: first.text, name: child.name, other: others.map(placeText).join('、') },
        related: others,
      },
    );
  }
  for (const same of new ChildIndex(all(ledgers)).twice()) {
    for (const child of same) {
      const list = listOf(ledgers, child);
      if (!list) continue;
      const related = same.flatMap((other) => {
        const at = other === child ? undefined : listOf(ledgers, other);
        return at ? [relatedChild(at, other, 'identityNumber')] : [];
      });
      yield foundAtChild('duplicate-id', list, child, 'identityNumber', {
        params: { other: related.map(placeText).join('、') },
        related,
      });
    }
  }
}

const listOf = (lists: readonly ChildList[], child: Child): ChildList | undefined =>
  lists.find(({ children }) => children.includes(child));
