import type { Scheme } from '../../schemes/scheme';
import { nameOf, namesIn, unknownPart } from '../../schemes/sheets/name-parts';
import type { SchemeList } from '../../schemes/sheets/sheet-table';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { SchemeCheck, SchemeView } from './scheme-check';

/** People and units that the document names are on its own lists; other wordings are said. */
export const referencesCheck: SchemeCheck = {
  *check(view): Iterable<Finding | Passed> {
    yield* people(view);
    yield* units(view);
    yield* represented(view);
  },
};

interface Mentioned {
  readonly list: SchemeList;
  readonly index: number;
  readonly key: string;
  readonly text: string;
}

function* people({ scheme, places }: SchemeView): Iterable<Finding | Passed> {
  const leaders = (['items', 'tasks'] as const).flatMap((list) =>
    scheme[list].flatMap(({ leaders: names }, index) =>
      names.map((text): Mentioned => ({ list, index, key: 'leaders', text })),
    ),
  );
  if (scheme.people.length === 0 || leaders.length === 0) return;
  const unknown = leaders.filter(({ text }) => unknownPart(text, scheme.people) !== undefined);
  for (const { list, index, key, text } of unknown) {
    yield found('unknown-person', places(list, index, key), 'leader', {
      params: { text, name: text },
    });
  }
  if (unknown.length > 0) return;
  const count = new Set(leaders.flatMap(({ text }) => namesIn(text, scheme.people))).size;
  yield { code: 'scheme-people', params: { count, stated: count }, count };
}

function* units({ scheme, places }: SchemeView): Iterable<Finding | Passed> {
  if (scheme.units.length === 0) return;
  const mentioned = unitsMentioned(scheme);
  let known = true;
  for (const { list, index, key, text } of mentioned) {
    const name = unknownPart(text, scheme.units);
    if (name === undefined) continue;
    known = false;
    yield found('unknown-unit', places(list, index, key), 'unit', { params: { text, name } });
  }
  const wordings = new Set(mentioned.map(({ text }) => text.replace(/\s/g, '')));
  const names = new Set(mentioned.flatMap(({ text }) => namesIn(text, scheme.units)));
  if (known && names.size > 0) {
    const params = { count: names.size, stated: wordings.size };
    yield { code: 'scheme-units', params, count: names.size };
  }
  yield* aliases(scheme, [...wordings]);
}

/** Names that are written in more than one way, spaces included: one and the same. */
function* aliases({ units: known, people: listed }: Scheme, wordings: readonly string[]) {
  const used = wordings
    .flatMap((text) => text.split(/[、，,；;]/))
    .flatMap((text) => {
      const name = nameOf(text, known);
      return name === undefined || name === text ? [] : [`${text}＝${name}`];
    });
  const padded = listed.flatMap(({ name, aliases: others }) =>
    others
      .filter((other) => other !== name && other.replace(/\s/g, '') === name)
      .map((other) => `${other}＝${name}`),
  );
  const all = [...new Set([...used, ...padded])];
  if (all.length > 0)
    yield {
      code: 'aliases',
      params: { name: all.join('、'), count: all.length, stated: all.length },
      count: all.length,
    };
}

function unitsMentioned(scheme: Scheme): readonly Mentioned[] {
  const ofItems = (['items', 'tasks'] as const).flatMap((list) =>
    scheme[list].flatMap((entry, index) =>
      (['offices', 'units'] as const).flatMap((key) =>
        entry[key].map((text): Mentioned => ({ list, index, key, text })),
      ),
    ),
  );
  const ofDuties = scheme.duties.flatMap(({ who, to }, index): Mentioned[] => [
    { list: 'duties', index, key: 'who', text: who },
    { list: 'duties', index, key: 'to', text: to },
  ]);
  const { collector: text } = scheme;
  const collector: Mentioned[] =
    text === undefined ? [] : [{ list: 'scheme', index: 0, key: 'collector', text }];
  return [...ofItems, ...ofDuties, ...collector];
}

/** Where most counties have somebody on the list of people, each has. */
function* represented({ scheme, places }: SchemeView): Iterable<Finding | Passed> {
  const counties = scheme.units
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => unit.kind === 'county');
  const absent = counties.filter(
    ({ unit: { name, aliases: others } }) =>
      !scheme.people.some(({ unit = '' }) => [name, ...others].some((word) => unit.includes(word))),
  );
  const count = counties.length - absent.length;
  if (counties.length === 0 || count * 2 <= counties.length) return;
  for (const { unit, index } of absent) {
    yield found('unit-not-represented', places('units', index, 'name'), 'unit', {
      params: { text: unit.name, name: unit.name, count, of: counties.length },
    });
  }
  if (absent.length === 0) {
    yield { code: 'represented', params: { count, stated: counties.length }, count };
  }
}
