import type { Scheme } from '../../schemes/scheme';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import { citing, related, type SchemeCheck, type SchemeView } from './scheme-check';

/** One meaning under several names, one name for several meanings, one fact in several wordings. */
export const labelsCheck: SchemeCheck = {
  *check(view): Iterable<Finding | Passed> {
    yield* meanings(view);
    yield* twice(view);
    yield* mentions(view);
  },
};

type Label = Scheme['labels'][number];
interface At<Entry> {
  readonly entry: Entry;
  readonly index: number;
}

function* meanings(view: SchemeView): Iterable<Finding> {
  const { scheme, places } = view;
  for (const [meaning, same] of grouped(scheme.labels, (entry) => entry.meaning)) {
    const names = [
      ...grouped(
        same.map(({ entry }) => entry),
        ({ label }) => plain(label),
      ).values(),
    ];
    const [first] = same;
    if (!first || names.length < 2) continue;
    yield found('label-differs', places('labels', first.index, 'label'), undefined, {
      params: {
        text: first.entry.label,
        name: meaning,
        options: same.map(({ entry }) => `“${entry.label}”（${entry.where}）`).join('、'),
      },
      related: same
        .slice(1)
        .map(({ entry, index }) => related(view, 'labels', index, 'label', entry.label)),
    });
  }
}

/** A heading that stands twice is told apart by the one above it. */
function* twice(view: SchemeView): Iterable<Finding | Passed> {
  const { scheme, places } = view;
  for (const same of grouped(scheme.labels, ({ label }) => plain(label)).values()) {
    const [first, second] = same;
    if (!first || !second) continue;
    const meant = new Set(same.map(({ entry }) => entry.meaning));
    if (meant.size < 2) continue;
    const parents = new Set(same.map(({ entry }: At<Label>) => entry.parent ?? ''));
    if (parents.size === same.length && !parents.has('')) {
      const params = { name: first.entry.label, count: same.length, stated: same.length };
      yield { code: 'labels-by-parent', params, count: same.length };
      continue;
    }
    yield found('header-twice', places('labels', second.index, 'label'), undefined, {
      params: { text: second.entry.label, other: citing(scheme, first.entry.where) },
      related: [related(view, 'labels', first.index, 'label', first.entry.label)],
    });
  }
}

function* mentions(view: SchemeView): Iterable<Finding | Passed> {
  const { scheme, places } = view;
  for (const [subject, [first, ...more]] of grouped(scheme.mentions, (entry) => entry.subject)) {
    if (!first || more.length === 0) continue;
    const differing = more.filter(({ entry }) => !saysSame(entry.text, first.entry.text));
    for (const { entry, index } of differing) {
      yield found('mention-differs', places('mentions', index, 'text'), undefined, {
        params: {
          name: subject,
          text: entry.text,
          where: citing(scheme, entry.where),
          otherText: first.entry.text,
          other: citing(scheme, first.entry.where),
        },
        related: [related(view, 'mentions', first.index, 'text', first.entry.text)],
      });
    }
    if (differing.length > 0) continue;
    const count = more.length + 1;
    yield { code: 'mentions', params: { name: subject, count, stated: count }, count };
  }
}

/** A telephone number with its area code is the same without it. */
function saysSame(one: string, two: string): boolean {
  const [a, b] = [plain(one), plain(two)];
  if (a === b) return true;
  return /^\d{7,}$/.test(a) && /^\d{7,}$/.test(b) && (a.endsWith(b) || b.endsWith(a));
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();

function grouped<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, readonly At<Entry>[]> {
  const groups = new Map<string, At<Entry>[]>();
  entries.forEach((entry, index) => {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), { entry, index }]);
  });
  return groups;
}
