import type { PackageParts } from '../../package/package-parts';
import { relationshipsPath } from '../../package/relationships';
import { withPrefix } from '../../xml/container';
import { escapeAttribute } from '../../xml/escape';
import { insertion } from '../../xml/splice';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * A second part with the same content under the next free name of its folder, with its own
 * relationships: their targets are shared (ECMA-376 part 2, 6.5).
 */
export function copyPart(parts: PackageParts, path: string): string {
  const copy = freeName(parts, path);
  parts.put(copy, parts.bytes(path));
  const relationships = relationshipsPath(path);
  if (parts.has(relationships)) parts.put(relationshipsPath(copy), parts.bytes(relationships));
  copyContentType(parts, path, copy);
  return copy;
}

/** Where the type is that of the extension, the copy has it already. */
function copyContentType(parts: PackageParts, path: string, copy: string): void {
  const types = parts.xml(CONTENT_TYPES);
  const override = types
    .childrenNamed('Override')
    .find((each) => each.attribute('PartName')?.toLowerCase() === `/${path}`.toLowerCase());
  if (!override) return;
  const type = escapeAttribute(override.attribute('ContentType') ?? '');
  const xml = `<Override PartName="/${escapeAttribute(copy)}" ContentType="${type}"/>`;
  parts.splice(CONTENT_TYPES, [insertion(types.innerEnd, withPrefix(xml, types.prefix))]);
}

export function freeName(parts: PackageParts, path: string): string {
  const [, stem = path, , extension = ''] = /^(.*?)(\d*)(\.[^./]+)?$/.exec(path) ?? [];
  for (let number = 1; ; number++) {
    const name = `${stem}${number}${extension}`;
    if (!parts.has(name)) return name;
  }
}
