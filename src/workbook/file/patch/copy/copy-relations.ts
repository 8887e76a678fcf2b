import type { PackageParts } from '../../package/package-parts';
import { relationshipsPath } from '../../package/relationships';
import { escapeAttribute } from '../../xml/escape';
import { removal, type Splice } from '../../xml/splice';
import type { XmlElement } from '../../xml/element';
import type { SortedRelations } from './copied-relations';
import { renamedFormula, type Renaming } from './renamed-formula';

export interface CopiedParts {
  readonly relations: SortedRelations;
  /** The paths of copied parts, by the ids of their relationships. */
  readonly copies: ReadonlyMap<string, string>;
  readonly renaming: Renaming;
}

/** The relationships of the copy under the ids that the sheet's XML knows; those that go are taken out. */
export function copyRelations(
  parts: PackageParts,
  from: string,
  to: string,
  { relations, copies, renaming }: CopiedParts,
): void {
  if (!parts.has(relationshipsPath(from))) return;
  const dropped = new Set(relations.dropped.map(({ id }) => id));
  const root = parts.xml(relationshipsPath(from));
  const splices = root.childrenNamed('Relationship').flatMap((element): readonly Splice[] => {
    const id = element.attribute('Id') ?? '';
    const copy = copies.get(id);
    if (dropped.has(id)) return [removal(element)];
    if (copy === undefined) return ownLink(element, renaming);
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

/** Some programs write a link within the workbook as an address outside: #'清单'!A1. */
function ownLink(element: XmlElement, renaming: Renaming): readonly Splice[] {
  return [...element.attributes()].flatMap(({ name, value, start, end }) => {
    if (name !== 'Target' || !value.startsWith('#')) return [];
    const target = `#${renamedFormula(value.slice(1), renaming)}`;
    return target === value ? [] : [{ start, end, text: escapeAttribute(target) }];
  });
}
