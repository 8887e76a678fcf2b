import { escapeAttribute } from '../xml/escape';
import { withPrefix } from '../xml/container';
import { insertion, removal } from '../xml/splice';
import type { PackageParts } from './package-parts';
import { relationshipsOf, relationshipsPath } from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Makes a new part known: its content type and the relationship by which `owner` finds it. */
export function registerPart(
  parts: PackageParts,
  owner: string,
  part: { path: string; contentType: string; type: string },
): string {
  const types = parts.xml(CONTENT_TYPES);
  const override = `<Override PartName="/${escapeAttribute(part.path)}" ContentType="${part.contentType}"/>`;
  parts.splice(CONTENT_TYPES, [insertion(types.innerEnd, withPrefix(override, types.prefix))]);

  const known = relationshipsOf(parts, owner);
  let number = known.length + 1;
  while (known.some((each) => each.id === `rId${number}`)) number++;
  const id = `rId${number}`;
  // Strict packages have other addresses for the same types: ours follow those that stand there.
  const base = known[0]?.fullType.replace(/\/[^/]*$/, '') ?? TRANSITIONAL;
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const target = part.path.startsWith(folder) ? part.path.slice(folder.length) : `/${part.path}`;
  const path = relationshipsPath(owner);
  const root = parts.xml(path);
  const relationship = `<Relationship Id="${id}" Type="${base}/${part.type}" Target="${escapeAttribute(target)}"/>`;
  parts.splice(path, [insertion(root.innerEnd, withPrefix(relationship, root.prefix))]);
  return id;
}

/** Removes a part with its content type, and every relationship of `owner` to it. */
export function unregisterPart(parts: PackageParts, owner: string, path: string): void {
  const types = parts.xml(CONTENT_TYPES);
  const name = `/${path}`.toLowerCase();
  const overrides = types
    .childrenNamed('Override')
    .filter((override) => override.attribute('PartName')?.toLowerCase() === name);
  parts.splice(CONTENT_TYPES, overrides.map(removal));

  const relationships = relationshipsPath(owner);
  const ids = relationshipsOf(parts, owner)
    .filter(({ target, external }) => !external && target.toLowerCase() === path.toLowerCase())
    .map(({ id }) => id);
  const gone = parts
    .xml(relationships)
    .childrenNamed('Relationship')
    .filter((element) => ids.includes(element.attribute('Id') ?? ''));
  parts.splice(relationships, gone.map(removal));
  parts.remove(path);
}
