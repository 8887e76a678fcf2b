import { HEADER_ALIASES, type HeaderAlias, type HeaderTopic } from './header-aliases';
import type { FieldId } from './fields';
import { normaliseHeader } from './normalise-header';
import type { TableKind } from './table';

/** What is known beside the heading itself. */
export interface HeaderContext {
  readonly parent?: string;
  /** The headings of the same list; whether this one is among them makes no difference. */
  readonly otherHeaders: readonly string[];
  readonly kind?: TableKind;
  /** Headings that this office has decided once (表头别名), as written. */
  readonly known?: ReadonlyMap<string, FieldId>;
}

const PERSON_FIELDS: ReadonlySet<FieldId> = new Set(['name', 'identityNumber', 'enrolmentNumber']);

const TOPICS_OF_KIND: Readonly<Partial<Record<TableKind, readonly HeaderTopic[]>>> = {
  ledger: ['ledger'],
  plan: ['ledger'],
  roster: ['money', 'person', 'child'],
  eligible: ['money', 'person', 'child'],
  standards: ['money', 'person'],
  children: ['child', 'person', 'money'],
  enrolment: ['child', 'person', 'money'],
  present: ['child', 'person', 'money'],
  areas: ['ledger', 'area'],
  indicators: ['area', 'ledger'],
  visits: ['area', 'child', 'ledger'],
  register: ['person', 'ledger'],
};

export interface ChosenAlias {
  readonly alias: HeaderAlias;
  /** False where another meaning is as likely and nothing tells them apart. */
  readonly certain: boolean;
}

/** The meaning of a heading of several meanings that fits the list it stands in. */
export function chooseAlias(
  candidates: readonly HeaderAlias[],
  context: HeaderContext,
): ChosenAlias | undefined {
  const [first] = candidates;
  if (!first || candidates.length === 1) return first && { alias: first, certain: true };
  const topics = topicsOf(context);
  for (const topic of topics ?? []) {
    const alias = candidates.find((candidate) => candidate.topic === topic);
    // 类别 on a roster is mostly the hardship, but may be a class of anything.
    if (alias)
      return { alias, certain: alias.field !== 'hardship' || context.kind === 'standards' };
  }
  // None of its meanings is at home on such a list: the plain one of ledgers holds there too.
  return { alias: first, certain: context.kind !== undefined };
}

/** The topics that a list of this kind, or one with these columns, is written in. */
function topicsOf(context: HeaderContext): readonly HeaderTopic[] | undefined {
  if (context.kind) return TOPICS_OF_KIND[context.kind];
  if (context.otherHeaders.length === 0) return undefined;
  const { fields } = headerNeighbours(context);
  if (fields.has('schoolState') || fields.has('dropReason')) return TOPICS_OF_KIND.children;
  for (const field of PERSON_FIELDS) if (fields.has(field)) return TOPICS_OF_KIND.roster;
  if (fields.has('visitedOn') || fields.has('visitCount')) return TOPICS_OF_KIND.visits;
  if (fields.has('rate') || fields.has('ratePerTerm')) return TOPICS_OF_KIND.standards;
  if (fields.has('indicator')) return TOPICS_OF_KIND.indicators;
  return TOPICS_OF_KIND.ledger;
}

export interface Neighbours {
  /** Normalised, brackets and what they say dropped. */
  readonly texts: readonly string[];
  /** The fields of those that have one meaning only. */
  readonly fields: ReadonlySet<FieldId>;
}

/** A list asks this for each of its headings: the others are looked at once. */
const NEIGHBOURS = new WeakMap<readonly string[], Neighbours>();

export function headerNeighbours({ otherHeaders }: HeaderContext): Neighbours {
  const known = NEIGHBOURS.get(otherHeaders);
  if (known) return known;
  const texts: string[] = [];
  const fields = new Set<FieldId>();
  for (const other of otherHeaders) {
    const { key, bare } = normaliseHeader(other);
    texts.push(bare);
    const aliases = HEADER_ALIASES.get(key) ?? HEADER_ALIASES.get(bare);
    if (aliases?.length === 1 && aliases[0]) fields.add(aliases[0].field);
  }
  const neighbours = { texts, fields };
  NEIGHBOURS.set(otherHeaders, neighbours);
  return neighbours;
}
