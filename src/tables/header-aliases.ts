import { AREA_ALIASES } from './aliases/area-aliases';
import type { AliasTable } from './aliases/alias-table';
import { CHILD_ALIASES } from './aliases/child-aliases';
import { LEDGER_ALIASES } from './aliases/ledger-aliases';
import { MONEY_ALIASES } from './aliases/money-aliases';
import { OTHER_HEADINGS } from './aliases/other-headings';
import { PERSON_ALIASES } from './aliases/person-aliases';
import { FIELD_IDS, type FieldId } from './fields';
import { normaliseHeader } from './normalise-header';

/** Where a heading is at home: the same word may mean one thing on a ledger, another on a roster. */
export type HeaderTopic = 'ledger' | 'person' | 'money' | 'child' | 'area';

export interface HeaderAlias {
  readonly topic: HeaderTopic;
  readonly field: FieldId;
}

/** In the order in which a word of several topics is taken where nothing else is known. */
const TOPICS: readonly (readonly [HeaderTopic, AliasTable])[] = [
  ['ledger', LEDGER_ALIASES],
  ['person', PERSON_ALIASES],
  ['money', MONEY_ALIASES],
  ['child', CHILD_ALIASES],
  ['area', AREA_ALIASES],
];

/** Every known heading, normalised, with the fields it can mean. */
export const HEADER_ALIASES: ReadonlyMap<string, readonly HeaderAlias[]> = build();

/** Known columns that mean none of our fields. */
export const OTHER: ReadonlySet<string> = new Set(
  OTHER_HEADINGS.map((word) => normaliseHeader(word).key),
);

function build(): Map<string, HeaderAlias[]> {
  const aliases = new Map<string, HeaderAlias[]>();
  for (const [topic, table] of TOPICS) {
    for (const field of FIELD_IDS) {
      for (const word of (table[field] ?? '').split(/\s+/)) {
        if (word === '') continue;
        const key = normaliseHeader(word).key;
        const known = aliases.get(key);
        if (!known) aliases.set(key, [{ topic, field }]);
        else if (!known.some((other) => other.field === field)) known.push({ topic, field });
      }
    }
  }
  return aliases;
}
