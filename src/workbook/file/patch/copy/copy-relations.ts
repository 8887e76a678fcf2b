import type { PackageParts } from '../../package/package-parts';
import { relationshipsPath } from '../../package/relationships';
import { escapeAttribute } from '../../xml/escape';
import { removal, type Splice } from '../../xml/splice';
import type { SortedRelations } from './copied-relations';

/** The relationships of the copy under the ids that the sheet's XML knows; those that go are taken out. */
export function copyRelations(
  parts: PackageParts,
  from: string,
  to: string,
  { relations, copies }: { relations: SortedRelations; copies: ReadonlyMap<string, string> },
): void {
  if (!parts.has(relationshipsPath(from))) return;
  const dropped = new Set(relations.dropped.map(({ id }) => id));
  const root = parts.xml(relationshipsPath(from));
  const splices = root.childrenNamed('Relationship').flatMap((element): readonly Splice[] => {
    const id = element.attribute('Id') ?? '';
    const copy = copies.get(id);
    if (dropped.has(id)) return [removal(element)];
    if (copy === undefined) return [];
    const file = copy.slice(copy.lastIndexOf('/') + 1);
    return [...element.attributes()].flatMap(({ name, value, start, end }) =>
      // The copy stands beside its original: relative stays relative, as some readers need it.
      name === 'Target'
        ? [{ start, end, text: escapeAttribute(value.replace(/[^/\\]*$/, file)) }]
        : [],
    );
  });
  parts.put(relationshipsPath(to), root.bytes);
  parts.splice(relationshipsPath(to), splices);
}
