import type { PackageParts } from './package-parts';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: the same in transitional and strict packages. */
  readonly type: string;
  readonly fullType: string;
  /** Name of the part, without a leading slash; the address as written where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`; the package itself is ''. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!parts.has(path)) return [];
  return parts
    .xml(path)
    .childrenNamed('Relationship')
    .map((element) => {
      const fullType = element.attribute('Type') ?? '';
      const target = element.attribute('Target') ?? '';
      const external = element.attribute('TargetMode') === 'External';
      return {
        id: element.attribute('Id') ?? '',
        type: fullType.slice(fullType.lastIndexOf('/') + 1),
        fullType,
        target: external ? target : resolveTarget(parts, part, target),
        external,
      };
    });
}

/** Targets are relative to the part that has them, or absolute (ECMA-376 part 2, 6.5.3.4). */
function resolveTarget(parts: PackageParts, part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const path: string[] = [...base];
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  const written = path.join('/');
  if (parts.has(written) || !written.includes('%')) return written;
  return decodePercent(written);
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
